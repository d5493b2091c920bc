"""The usage examples of the reference: the documentation shows each function as a program by itself."""

import io

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.type_defs import (
    BlobTypeDef,
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    PayloadPartTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)


def get_async_input() -> InvokeEndpointAsyncInputRequestTypeDef:
    return {
        "EndpointName": "churn",
        "InputLocation": "s3://bucket/rows.csv",
    }


def get_async_output() -> InvokeEndpointAsyncOutputTypeDef:
    return {
        "InferenceId": "8b1f0f5e-3f0c-4a51-9f0e-6f7f3b2f2f10",
        "OutputLocation": "s3://bucket/out/8b1f0f5e-3f0c-4a51-9f0e-6f7f3b2f2f10.out",
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 202,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
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
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 200,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
    }


def get_metadata() -> ResponseMetadataTypeDef:
    return {
        "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
        "HostId": "",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {"content-type": "application/json"},
        "RetryAttempts": 0,
    }


def get_async_inline_input() -> InvokeEndpointAsyncInlineInputRequestTypeDef:
    return {
        "EndpointName": "churn",
        "Body": "1,2",
    }


def get_stream_input() -> InvokeEndpointWithResponseStreamInputRequestTypeDef:
    return {
        "EndpointName": "llm",
        "Body": '{"inputs": "Say hello", "stream": true}',
    }


def get_event() -> ResponseStreamTypeDef:
    return {
        "PayloadPart": {"Bytes": b'{"token": "Hello"}\n'},
    }


def get_part() -> PayloadPartTypeDef:
    return {
        "Bytes": b'{"token": "Hello"}\n',
    }


def get_blob() -> BlobTypeDef:
    return "1,2"
