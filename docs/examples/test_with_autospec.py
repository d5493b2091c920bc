"""Test with an autospec, which rejects wrong arguments as the client does."""

from unittest.mock import create_autospec

import boto3
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient


def status(client: SageMakerRuntimeClient) -> int:
    """What is tested."""
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1.5,16.0")
    except client.exceptions.ModelError as e:
        return e.response["OriginalStatusCode"]
    return 200


fake = create_autospec(SageMakerRuntimeClient, instance=True)
assert status(fake) == 200
fake.invoke_endpoint.assert_called_once_with(EndpointName="churn", Body="1.5,16.0")

# An autospec has no exception classes. Those of any real client will do.
fake.exceptions = boto3.client("sagemaker-runtime").exceptions
fake.invoke_endpoint.side_effect = fake.exceptions.ModelError(
    {
        "Error": {"Code": "ModelError", "Message": "expected 2 columns"},
        "OriginalStatusCode": 400,
    },
    "InvokeEndpoint",
)
assert status(fake) == 400
