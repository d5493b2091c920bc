"""Test without an endpoint: with a fake of your own, and with botocore's Stubber."""

import io
import json
from typing import Protocol

import boto3
from botocore.response import StreamingBody
from botocore.stub import Stubber
from mypy_boto3_sagemaker_runtime.type_defs import (
    BlobTypeDef,
    InvokeEndpointOutputTypeDef,
)


class Endpoint(Protocol):
    """What the code below needs of the client."""

    def invoke_endpoint(
        self,
        *,
        EndpointName: str,
        Body: BlobTypeDef,
    ) -> InvokeEndpointOutputTypeDef: ...


def score(endpoint: Endpoint, row: str) -> float:
    answer = endpoint.invoke_endpoint(EndpointName="churn", Body=row)
    return float(json.load(answer["Body"])["score"])


class Fake:
    def invoke_endpoint(
        self,
        *,
        EndpointName: str,
        Body: BlobTypeDef,
    ) -> InvokeEndpointOutputTypeDef:
        data = json.dumps({"score": 0.5}).encode()
        return {
            "Body": StreamingBody(io.BytesIO(data), len(data)),
            "ContentType": "application/json",
            "InvokedProductionVariant": "blue",
            "CustomAttributes": "",
            "ResponseMetadata": {
                "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
                "HostId": "",
                "HTTPStatusCode": 200,
                "HTTPHeaders": {},
                "RetryAttempts": 0,
            },
        }


print(score(Fake(), "1.5,16.0"))

client = boto3.client("sagemaker-runtime")
with Stubber(client) as stubber:
    stubber.add_client_error(
        "invoke_endpoint",
        service_error_code="ModelError",
        http_status_code=424,
        modeled_fields={
            "OriginalStatusCode": 400,
            "OriginalMessage": "expected 2 columns",
            "LogStreamArn": "arn:aws:logs:eu-central-1:123456789012:log-group:churn",
        },
    )
    try:
        score(client, "1.5,16.0")
    except client.exceptions.ModelError as e:
        print(e.response["OriginalStatusCode"], e.response["OriginalMessage"])
