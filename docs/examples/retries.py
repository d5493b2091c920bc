"""Let botocore retry what may pass, and handle what is left."""

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError, IncompleteReadError

# Three attempts: `total_max_attempts` counts the first, too. `max_attempts` does not.
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
        # In the `try`: the connection can still be lost, and botocore does not retry.
        return response["Body"].read().decode()
    except client.exceptions.ModelError as e:
        status = e.response["OriginalStatusCode"]
        return f"the model answered {status}: {e.response['OriginalMessage']}"
    except client.exceptions.ModelNotReadyException:
        return "still loading: try again later"
    except client.exceptions.ServiceUnavailable as e:
        retries = e.response["ResponseMetadata"]["RetryAttempts"]
        return f"still unavailable after {retries} retries"
    except client.exceptions.ValidationError as e:
        return f"wrong request: {e.response['Error']['Message']}"
    except ClientError as e:
        return f"not in the service's model, such as a missing permission: {e}"
    except (HTTPClientError, IncompleteReadError) as e:
        return f"no answer, or only a part of it: {type(e).__name__}"


for name in ("churn", "broken", "loading", "busy", "missing", "forbidden", "cut"):
    print(f"{name}: {predict(name, '1.5,16.0')}")
