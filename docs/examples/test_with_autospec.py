"""Test with an autospec, which rejects wrong arguments as the client does."""

from unittest.mock import create_autospec

import boto3
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient


def read_text(client: SageMakerRuntimeClient) -> str:
    """What is tested."""
    try:
        response = client.invoke_endpoint_with_response_stream(
            EndpointName="llm", Body="Say hello"
        )
    except client.exceptions.ModelError as e:
        return f"failed with {e.response['OriginalStatusCode']}"
    return b"".join(e["PayloadPart"]["Bytes"] for e in response["Body"]).decode()


fake = create_autospec(SageMakerRuntimeClient, instance=True)
method = fake.invoke_endpoint_with_response_stream
# A list takes the place of the stream. A part may end inside a character.
method.return_value = {
    "Body": [{"PayloadPart": {"Bytes": part}} for part in (b"Gr\xc3", b"\xbc\xc3\x9fe")]
}
assert read_text(fake) == "Grüße"
method.assert_called_once_with(EndpointName="llm", Body="Say hello")

# An autospec has no exception classes. Those of any real client will do.
fake.exceptions = boto3.client("sagemaker-runtime").exceptions
method.side_effect = fake.exceptions.ModelError(
    {
        "Error": {"Code": "ModelError", "Message": "expected a question"},
        "OriginalStatusCode": 400,
    },
    "InvokeEndpointWithResponseStream",
)
assert read_text(fake) == "failed with 400"
