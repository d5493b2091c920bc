"""Let botocore repeat what may pass, and handle what will not."""

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectTimeoutError, ReadTimeoutError

# A model has 60 seconds: wait a little longer than that. `max_attempts` counts repetitions: with 1, a model that is
# silent is asked twice.
client = boto3.client(
    "sagemaker-runtime",
    config=Config(
        connect_timeout=5,
        read_timeout=70,
        retries={"mode": "standard", "max_attempts": 1},
    ),
)


def predict(endpoint: str, row: str) -> str:
    try:
        response = client.invoke_endpoint(
            EndpointName=endpoint, Body=row, ContentType="text/csv"
        )
    except client.exceptions.ModelError as e:
        return f"the model answered {e.response['OriginalStatusCode']}: {e.response['OriginalMessage']}"
    except client.exceptions.ModelNotReadyException:
        return "still loading: botocore does not repeat this in its standard mode, so try again later yourself"
    except client.exceptions.ServiceUnavailable as e:
        return f"given up after {e.response['ResponseMetadata']['RetryAttempts']} repetitions"
    except client.exceptions.ValidationError as e:
        return f"wrong request: {e.response['Error']['Message']}"
    except ClientError as e:
        return f"not in the service's model, such as a missing permission: {e}"
    except (ConnectTimeoutError, ReadTimeoutError) as e:
        return f"no answer: {e}"
    return response["Body"].read().decode()


for name in ("churn", "broken", "missing"):
    print(predict(name, "1.5,16.0"))
