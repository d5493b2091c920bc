"""Let botocore retry what may pass, and handle what remains."""

import boto3
from botocore.config import Config
from botocore.exceptions import ConnectionError, HTTPClientError

# Three attempts: `total_max_attempts` counts the first one, `max_attempts` does not.
client = boto3.client(
    "sagemaker-runtime",
    config=Config(
        connect_timeout=5,
        retries={"mode": "standard", "total_max_attempts": 3},
    ),
)


def predict(endpoint: str, row: str) -> str:
    try:
        response = client.invoke_endpoint(
            EndpointName=endpoint,
            Body=row,
            ContentType="text/csv",
        )
        # Inside the `try`: the connection can still be lost, without a retry.
        return response["Body"].read().decode()
    except client.exceptions.ModelError as e:
        status = e.response["OriginalStatusCode"]
        return f"the model answered {status}: {e.response['OriginalMessage']}"
    except client.exceptions.ModelNotReadyException:
        return "still loading: try again later"
    except client.exceptions.ClientError as e:
        # A 503 without an error code is not a `ServiceUnavailable`: compare statuses.
        metadata = e.response["ResponseMetadata"]
        if metadata["HTTPStatusCode"] >= 500:
            return f"unavailable, also after {metadata['RetryAttempts']} retries"
        return f"rejected: {e}"
    except (ConnectionError, HTTPClientError) as e:
        return f"no answer, or only a part of it: {type(e).__name__}"


for name in ("churn", "broken", "loading", "busy", "missing", "forbidden", "cut"):
    print(f"{name}: {predict(name, '1.5,16.0')}")
