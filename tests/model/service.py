"""botocore's model of the service, as the running client reads it."""

from typing import Any

from botocore import xform_name
from botocore.model import ServiceModel
from botocore.session import Session


def service_description() -> dict[str, Any]:
    """Return what the model is made from; `AWS_DATA_PATH` may name a folder with another description."""
    return Session().get_component("data_loader").load_service_model("sagemaker-runtime", "service-2")


def model_of(description: dict[str, Any]) -> ServiceModel:
    return ServiceModel(description, "sagemaker-runtime")


SERVICE = model_of(service_description())
OPERATIONS = {xform_name(name): SERVICE.operation_model(name) for name in SERVICE.operation_names}
"""Method -> what the service model says of it."""
# It reads the regions once.
SESSION = Session()
REGIONS = {
    partition: SESSION.get_available_regions("sagemaker-runtime", partition)
    for partition in SESSION.get_available_partitions()
}
"""Partition -> its regions that have an endpoint."""
