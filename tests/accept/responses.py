"""Using what the operations return; live.py reads each key, and generated.py as well."""

import csv
import io
import json
from typing import Any

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import InvokeEndpointOutputTypeDef, ResponseMetadataTypeDef
from typing_extensions import assert_type


def body(client: SageMakerRuntimeClient) -> Any:
    response = client.invoke_endpoint(EndpointName="churn", Body="1,2")
    assert_type(response["Body"].read(1024), bytes)
    assert_type(response["Body"].read().decode(), str)
    for chunk in response["Body"].iter_chunks(chunk_size=4096):
        assert_type(chunk, bytes)
    print(list(csv.reader(io.TextIOWrapper(io.BytesIO(response["Body"].read())))))
    json.loads(response["Body"].read())
    return json.load(response["Body"])


def optional(response: InvokeEndpointOutputTypeDef) -> tuple[str | None, str | None]:
    if "NewSessionId" in response:
        assert_type(response["NewSessionId"], str)
    assert_type(response.get("NewSessionId", ""), str)
    print(response["ResponseMetadata"].get("HostId"))
    return response.get("ClosedSessionId"), response.get("CustomAttributes")


def made_by_a_test(raw: bytes) -> list[InvokeEndpointOutputTypeDef]:
    metadata: ResponseMetadataTypeDef = {
        "RequestId": "1",
        "HostId": "",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }
    plain: InvokeEndpointOutputTypeDef = {
        "Body": StreamingBody(io.BytesIO(raw), len(raw)),
        "ContentType": "application/json",
        "InvokedProductionVariant": "blue",
        "CustomAttributes": "",
        "ResponseMetadata": metadata,
    }
    return [
        plain,
        {**plain, "NewSessionId": "a", "ResponseMetadata": {**metadata, "MaxAttemptsReached": True}},
    ]
