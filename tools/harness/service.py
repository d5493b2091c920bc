"""botocore's model of the service, as the running client reads it."""

from botocore import xform_name
from botocore.session import Session

SERVICE = Session().get_service_model("sagemaker-runtime")
OPERATIONS = {xform_name(name): SERVICE.operation_model(name) for name in SERVICE.operation_names}
"""Method -> what the service model says of it."""
