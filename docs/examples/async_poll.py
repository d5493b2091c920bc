"""Queue a request, then wait until S3 holds the answer or the report of a failure."""

import time
from urllib.parse import urlparse

import boto3
from botocore.exceptions import BotoCoreError, ClientError

QUEUE_SECONDS = 300
"""A request that has waited longer than this is dropped."""
MODEL_SECONDS = 600
"""A model that takes longer than this is stopped."""

runtime = boto3.client("sagemaker-runtime")
s3 = boto3.client("s3")


def read(uri: str) -> bytes | None:
    """Return the S3 object, or None as long as there is none.

    This needs the permissions s3:GetObject and s3:ListBucket: without the second, S3
    answers 403 for a missing object, not 404.
    """
    place = urlparse(uri)
    try:
        found = s3.get_object(Bucket=place.netloc, Key=place.path.lstrip("/"))
    except s3.exceptions.NoSuchKey:
        return None
    body: bytes = found["Body"].read()
    return body


def predict(rows: str) -> bytes:
    # No InferenceId: the answer to an earlier request of the same ID may still exist.
    response = runtime.invoke_endpoint_async(
        EndpointName="churn",
        InputLocation=rows,
        ContentType="text/csv",
        RequestTTLSeconds=QUEUE_SECONDS,
        InvocationTimeoutSeconds=MODEL_SECONDS,
    )
    print("queued, the answer will be at", response["OutputLocation"])
    # As long as the request itself may take, and a minute more.
    deadline = time.monotonic() + QUEUE_SECONDS + MODEL_SECONDS + 60
    while time.monotonic() < deadline:
        if (answer := read(response["OutputLocation"])) is not None:
            return answer
        # Present only if the endpoint's configuration names a path for failures.
        if "FailureLocation" in response:
            report = read(response["FailureLocation"])
            if report is not None:
                raise RuntimeError(f"the request failed: {report.decode()}")
        time.sleep(15)
    raise TimeoutError(f"neither answer nor failure: {response['OutputLocation']}")


try:
    print(predict("s3://bucket/rows.csv").decode())
except (BotoCoreError, ClientError, RuntimeError, TimeoutError) as e:
    raise SystemExit(f"no answer: {e}") from None
