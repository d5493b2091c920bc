"""Let botocore retry temporary errors, but run a slow model once; handle the rest."""

import boto3
from botocore.config import Config
from botocore.exceptions import ConnectionError, HTTPClientError
from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient

# Three attempts: `total_max_attempts` counts the first one, `max_attempts` does not.
retry = Config(
    connect_timeout=5,
    retries={"mode": "standard", "total_max_attempts": 3},
)
# Longer than the 60 seconds after which SageMaker itself answers with an error, and no
# retries: by default, a timeout causes two, and each of them runs the model again.
once = Config(
    connect_timeout=5,
    read_timeout=70,
    retries={"total_max_attempts": 1},
)


def predict(client: SageMakerRuntimeClient, endpoint: str, row: str) -> str:
    try:
        response = client.invoke_endpoint(
            EndpointName=endpoint, Body=row, ContentType="text/csv"
        )
        # Inside the `try`: the connection can still be lost, without a retry.
        return response["Body"].read().decode()
    except client.exceptions.ModelError as e:
        # 0: no answer within 60 seconds. A stream may take 8 minutes.
        if e.response["OriginalStatusCode"] == 0:
            return "too slow for this operation"
        return f"the model failed: {e.response['OriginalMessage']}"
    except client.exceptions.ModelNotReadyException:
        return "still loading: try again later"
    except client.exceptions.ClientError as e:
        # A 503 without an error code is not a `ServiceUnavailable`: compare statuses.
        metadata = e.response["ResponseMetadata"]
        if metadata["HTTPStatusCode"] >= 500:
            return f"unavailable, also after {metadata['RetryAttempts']} retries"
        return f"rejected: {e}"
    except ConnectionError as e:  # botocore's, not Python's.
        return f"not sent: {type(e).__name__}"
    except HTTPClientError as e:
        return f"no complete answer, but the model may have run: {type(e).__name__}"


client = boto3.client("sagemaker-runtime", config=retry)
for name in ("churn", "broken", "loading", "busy", "missing", "forbidden", "cut"):
    print(f"{name}: {predict(client, name, '1.5,16.0')}")

client = boto3.client("sagemaker-runtime", config=once)
for name in ("slow", "too-slow", "unreliable"):
    print(f"{name}: {predict(client, name, '1.5,16.0')}")
