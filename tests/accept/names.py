"""Literals, and the names that other releases of packages of this name use."""

from botocore.exceptions import ClientError
from mypy_boto3_sagemaker_runtime import Client, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime import client as client_module
from mypy_boto3_sagemaker_runtime.literals import (
    ModelStreamErrorCode,
    NewSessionConstant,
    RegionName,
    SageMakerRuntimeOperationName,
    SageMakerRuntimeServiceName,
    ServiceName,
)
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientInvokeEndpointResponseTypeDef,
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncInputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointInputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    InvokeEndpointWithResponseStreamInputTypeDef,
    ResponseMetadata,
    ResponseMetadataTypeDef,
)
from typing_extensions import assert_type


def literals() -> None:
    service: SageMakerRuntimeServiceName = "sagemaker-runtime"
    same: ServiceName = service
    session: NewSessionConstant = "NEW_SESSION"
    codes: list[ModelStreamErrorCode] = ["ModelInvocationTimeExceeded", "StreamBroken"]
    operations: list[SageMakerRuntimeOperationName] = [
        "invoke_endpoint",
        "invoke_endpoint_async",
        "invoke_endpoint_with_response_stream",
    ]
    regions: list[RegionName] = [
        "us-east-1",
        "cn-north-1",
        "us-gov-west-1",
        "us-iso-east-1",
        "us-isob-east-1",
        "eu-isoe-west-1",
        "us-isof-south-1",
        "eusc-de-east-1",
    ]
    print(same, session, codes, operations, regions)


def request(value: InvokeEndpointInputTypeDef) -> InvokeEndpointInputRequestTypeDef:
    assert_type(value, InvokeEndpointInputRequestTypeDef)
    return value


def async_request(value: InvokeEndpointAsyncInputTypeDef) -> InvokeEndpointAsyncInputRequestTypeDef:
    assert_type(value, InvokeEndpointAsyncInputRequestTypeDef)
    return value


def stream_request(
    value: InvokeEndpointWithResponseStreamInputTypeDef,
) -> InvokeEndpointWithResponseStreamInputRequestTypeDef:
    assert_type(value, InvokeEndpointWithResponseStreamInputRequestTypeDef)
    return value


def response(value: ClientInvokeEndpointResponseTypeDef, metadata: ResponseMetadata) -> None:
    assert_type(value, InvokeEndpointOutputTypeDef)
    assert_type(metadata, ResponseMetadataTypeDef)


def classes(value: Client, exceptions: client_module.Exceptions) -> type[client_module.BotocoreClientError]:
    assert_type(value, SageMakerRuntimeClient)
    assert_type(value, client_module.Client)
    assert_type(value.exceptions, client_module.Exceptions)
    assert_type(client_module.BotocoreClientError({}, "InvokeEndpoint"), ClientError)
    return exceptions.ClientError
