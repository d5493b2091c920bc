"""Queue a request, then wait until the answer, or the report of a failure, lies in S3."""

import time
from collections.abc import Callable
from urllib.parse import urlparse

import boto3


def exists(uri: str) -> bool:
    """Tell whether S3 holds `uri`."""
    place = urlparse(uri)
    key = place.path.lstrip("/")
    bucket = boto3.resource("s3").Bucket(place.netloc)
    return any(found.key == key for found in bucket.objects.filter(Prefix=key))


def wait_for_answer(
    output: str, failure: str | None, found: Callable[[str], bool], seconds: float
) -> str:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found(output):
            return output
        if failure is not None and found(failure):
            raise RuntimeError(f"the model failed: {failure}")
        time.sleep(1)
    raise TimeoutError(f"no answer at {output} after {seconds:g} s")


client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint_async(
    EndpointName="churn",
    InputLocation="s3://bucket/rows.csv",
    InferenceId="nightly-1",
    InvocationTimeoutSeconds=900,
)
print(
    wait_for_answer(
        response["OutputLocation"], response.get("FailureLocation"), exists, seconds=900
    )
)
