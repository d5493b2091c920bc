"""The usage examples of the other typed dictionaries: the documentation shows each function as a program by itself."""

from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime.type_defs import (
    BlobTypeDef,
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ErrorTypeDef,
    InternalStreamFailureTypeDef,
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
    ModelStreamErrorTypeDef,
    PayloadPartTypeDef,
    ResponseStreamTypeDef,
)


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


# Only botocore makes a stream. The quotes are needed: its class cannot be subscripted by a running program.
def get_stream_output(
    stream: "EventStream[ResponseStreamTypeDef]",
) -> InvokeEndpointWithResponseStreamOutputTypeDef:
    return {
        "Body": stream,
        "ContentType": "application/jsonlines",
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


def get_event() -> ResponseStreamTypeDef:
    return {
        "PayloadPart": {"Bytes": b'{"token": "Hello"}\n'},
    }


def get_part() -> PayloadPartTypeDef:
    return {
        "Bytes": b'{"token": "Hello"}\n',
    }


def get_model_stream_error() -> ModelStreamErrorTypeDef:
    return {
        "Message": "The model stopped answering.",
        "ErrorCode": "StreamBroken",
    }


def get_internal_stream_failure() -> InternalStreamFailureTypeDef:
    return {
        "Message": "Try again.",
    }


def get_error() -> ErrorTypeDef:
    return {
        "Code": "ModelError",
        "Message": "Received client error (400) from primary",
    }


def get_error_response() -> ErrorResponseTypeDef:
    return {
        "Error": {"Code": "ValidationError", "Message": "Endpoint churn not found."},
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 400,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
    }


def get_model_error_response() -> ModelErrorResponseTypeDef:
    return {
        "Error": {
            "Code": "ModelError",
            "Message": "Received client error (400) from primary",
        },
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 424,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
        "OriginalStatusCode": 400,
        "OriginalMessage": "expected 2 columns",
        "LogStreamArn": "arn:aws:logs:eu-central-1:123456789012:log-group:churn",
    }


def get_model_stream_error_response() -> ModelStreamErrorResponseTypeDef:
    return {
        "Error": {"Code": "ModelStreamError", "Message": "The model took too long."},
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 424,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
        "ErrorCode": "ModelInvocationTimeExceeded",
    }


def get_client_error_response() -> ClientErrorResponseTypeDef:
    return {
        "Error": {"Code": "AccessDeniedException", "Message": "Not authorized."},
        "ResponseMetadata": {
            "RequestId": "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11",
            "HostId": "",
            "HTTPStatusCode": 403,
            "HTTPHeaders": {"content-type": "application/json"},
            "RetryAttempts": 0,
        },
    }


def get_blob() -> BlobTypeDef:
    return "1,2"
