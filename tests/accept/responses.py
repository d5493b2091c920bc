"""Reading what the operations return."""

import csv
import io
import json
from typing import Any

from botocore.eventstream import EventStream
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)
from typing_extensions import assert_type


def body(client: SageMakerRuntimeClient) -> Any:
    response = client.invoke_endpoint(EndpointName="churn", Body="1,2")
    assert_type(response["Body"], StreamingBody)
    assert_type(response["Body"].read(), bytes)
    assert_type(response["Body"].read(1024), bytes)
    assert_type(response["Body"].read().decode(), str)
    for line in response["Body"].iter_lines():
        assert_type(line, bytes)
    for chunk in response["Body"].iter_chunks(chunk_size=4096):
        assert_type(chunk, bytes)
    for chunk in response["Body"]:
        assert_type(chunk, bytes)
    rows = csv.reader(io.TextIOWrapper(io.BytesIO(response["Body"].read())))
    print(list(rows))
    json.loads(response["Body"].read())
    return json.load(response["Body"])


def headers(response: InvokeEndpointOutputTypeDef) -> tuple[str | None, str | None]:
    assert_type(response["ContentType"], str)
    assert_type(response["InvokedProductionVariant"], str)
    assert_type(response["CustomAttributes"], str)
    assert_type(response["ResponseMetadata"], ResponseMetadataTypeDef)
    if "NewSessionId" in response:
        assert_type(response["NewSessionId"], str)
    if "ClosedSessionId" in response:
        assert_type(response["ClosedSessionId"], str)
    assert_type(response.get("NewSessionId"), str | None)
    assert_type(response.get("NewSessionId", ""), str)
    return response.get("ClosedSessionId"), response.get("CustomAttributes")


def queued(response: InvokeEndpointAsyncOutputTypeDef) -> str | None:
    assert_type(response["InferenceId"], str)
    assert_type(response["OutputLocation"], str)
    assert_type(response["ResponseMetadata"], ResponseMetadataTypeDef)
    if "FailureLocation" in response:
        assert_type(response["FailureLocation"], str)
    return response.get("FailureLocation")


def streamed(response: InvokeEndpointWithResponseStreamOutputTypeDef) -> None:
    assert_type(response["Body"], EventStream[ResponseStreamTypeDef])
    assert_type(response["ContentType"], str)
    assert_type(response["InvokedProductionVariant"], str)
    assert_type(response["CustomAttributes"], str)
    assert_type(response["ResponseMetadata"], ResponseMetadataTypeDef)


def metadata(response: InvokeEndpointOutputTypeDef) -> bool:
    assert_type(response["ResponseMetadata"]["RequestId"], str)
    assert_type(response["ResponseMetadata"]["HostId"], str)
    assert_type(response["ResponseMetadata"]["HTTPStatusCode"], int)
    assert_type(response["ResponseMetadata"]["HTTPHeaders"], dict[str, str])
    assert_type(response["ResponseMetadata"]["HTTPHeaders"]["content-type"], str)
    assert_type(response["ResponseMetadata"]["RetryAttempts"], int)
    print(response["ResponseMetadata"].get("HostId"))
    assert_type(response["ResponseMetadata"].get("MaxAttemptsReached", False), bool)
    return response["ResponseMetadata"]["HTTPStatusCode"] == 200


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
    full: InvokeEndpointOutputTypeDef = {
        **plain,
        "NewSessionId": "a; Expires=2026-01-01T00:00:00Z",
        "ClosedSessionId": "a",
        "ResponseMetadata": {**metadata, "MaxAttemptsReached": True},
    }
    return [plain, full]
