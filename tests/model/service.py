"""botocore's model of the service, loaded as the client loads it."""

from typing import Any

from botocore import xform_name
from botocore.model import ServiceModel
from botocore.session import Session


def service_description() -> dict[str, Any]:
    """Return the JSON of the model; the variable `AWS_DATA_PATH` may name a folder with another one."""
    return Session().get_component("data_loader").load_service_model("sagemaker-runtime", "service-2")


def model_of(description: dict[str, Any]) -> ServiceModel:
    return ServiceModel(description, "sagemaker-runtime")


SERVICE = model_of(service_description())
OPERATIONS = {xform_name(name): SERVICE.operation_model(name) for name in SERVICE.operation_names}
"""Method -> its operation in the service model."""
# One session for all: each reads the file of regions again.
SESSION = Session()
REGIONS = {
    partition: SESSION.get_available_regions("sagemaker-runtime", partition)
    for partition in SESSION.get_available_partitions()
}
"""Partition -> its regions that have an endpoint."""
