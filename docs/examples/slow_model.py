"""Wait for a slow model, and run it once: by default, a time-out causes two retries."""

import boto3
from botocore.config import Config
from botocore.exceptions import HTTPClientError

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
        # 0: the model took too long. For more time, use `invoke_endpoint_async`.
        if e.response["OriginalStatusCode"] == 0:
            return "too slow for this operation"
        raise
    except HTTPClientError as e:
        return f"no answer, but the model may have run: {type(e).__name__}"


for name in ("slow", "too-slow", "unreliable"):
    print(f"{name}: {predict(name, '1.5,16.0')}")
