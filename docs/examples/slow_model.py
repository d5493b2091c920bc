"""Wait for a slow model, and run it once: by default, a timeout causes two retries."""

import boto3
from botocore.config import Config
from botocore.exceptions import ConnectionError, HTTPClientError

client = boto3.client(
    "sagemaker-runtime",
    config=Config(
        connect_timeout=5,
        # Longer than the 60 seconds after which SageMaker itself answers with an error.
        read_timeout=70,
        # No retries: each of them runs the model again.
        retries={"total_max_attempts": 1},
    ),
)


def predict(endpoint: str, row: str) -> str:
    try:
        response = client.invoke_endpoint(
            EndpointName=endpoint,
            Body=row,
            ContentType="text/csv",
        )
        return response["Body"].read().decode()
    except client.exceptions.ModelError as e:
        # 0: no answer within 60 seconds. A stream may take 8 minutes.
        if e.response["OriginalStatusCode"] == 0:
            return "too slow for this operation"
        return f"the model failed: {e.response['OriginalMessage']}"
    except client.exceptions.ClientError as e:
        return f"SageMaker failed: {e.response['Error']['Code']}"
    except ConnectionError as e:  # botocore's, not Python's.
        return f"not sent: {type(e).__name__}"
    except HTTPClientError as e:
        return f"no answer, but the model may have run: {type(e).__name__}"


for name in ("slow", "too-slow", "unreliable"):
    print(f"{name}: {predict(name, '1.5,16.0')}")
