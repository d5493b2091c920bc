"""The usage examples of the five typed dictionaries that were asked for first, with values."""

import io

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    ResponseMetadataTypeDef,
)


def get_async_input() -> InvokeEndpointAsyncInputRequestTypeDef:
    return {
        "EndpointName": "churn",
        "InputLocation": "s3://bucket/rows.csv",
    }


def get_async_output() -> InvokeEndpointAsyncOutputTypeDef:
    return {
        "InferenceId": "id-1",
        "OutputLocation": "s3://bucket/answer.json",
        "ResponseMetadata": get_metadata(),
    }


def get_input() -> InvokeEndpointInputRequestTypeDef:
    return {
        "EndpointName": "churn",
        "Body": b"1,2",
    }


def get_output() -> InvokeEndpointOutputTypeDef:
    return {
        "Body": StreamingBody(io.BytesIO(b"{}"), 2),
        "ContentType": "application/json",
        "InvokedProductionVariant": "blue",
        "CustomAttributes": "trace-1",
        "ResponseMetadata": get_metadata(),
    }


def get_metadata() -> ResponseMetadataTypeDef:
    return {
        "RequestId": "f3a1b2c4",
        "HostId": "",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {"content-type": "application/json"},
        "RetryAttempts": 0,
    }
