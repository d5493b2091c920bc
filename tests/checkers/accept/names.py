"""Literals, and the names that other releases of packages of this name use."""

from typing import Literal

from botocore.exceptions import ClientError
from mypy_boto3_sagemaker_runtime import Client, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime import client as client_module
from mypy_boto3_sagemaker_runtime.literals import (
    ModelStreamErrorCode,
    NewSessionConstant,
    RegionName,
    ResourceServiceName,
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
    InvokeEndpointOutputResponseTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    InvokeEndpointWithResponseStreamInputTypeDef,
    ResponseMetadata,
    ResponseMetadataTypeDef,
)
from typing_extensions import assert_type


def exactly(same: ServiceName, session: NewSessionConstant, code: ModelStreamErrorCode) -> None:
    assert_type(same, SageMakerRuntimeServiceName)
    assert_type(session, Literal["NEW_SESSION"])
    assert_type(code, Literal["ModelInvocationTimeExceeded", "StreamBroken"])


def chosen(regions: list[RegionName], resources: list[ResourceServiceName]) -> SageMakerRuntimeOperationName:
    resources.append("s3")
    regions.append("eu-central-1")
    return "invoke_endpoint"


def aliases(
    request: InvokeEndpointInputTypeDef,
    queued: InvokeEndpointAsyncInputTypeDef,
    streamed: InvokeEndpointWithResponseStreamInputTypeDef,
    response: ClientInvokeEndpointResponseTypeDef,
    same_response: InvokeEndpointOutputResponseTypeDef,
    metadata: ResponseMetadata,
) -> None:
    assert_type(request, InvokeEndpointInputRequestTypeDef)
    assert_type(queued, InvokeEndpointAsyncInputRequestTypeDef)
    assert_type(streamed, InvokeEndpointWithResponseStreamInputRequestTypeDef)
    assert_type(response, InvokeEndpointOutputTypeDef)
    assert_type(same_response, InvokeEndpointOutputTypeDef)
    assert_type(metadata, ResponseMetadataTypeDef)


def classes(value: Client, exceptions: client_module.Exceptions) -> type[client_module.BotocoreClientError]:
    assert_type(value, SageMakerRuntimeClient)
    assert_type(value, client_module.Client)
    assert_type(value.exceptions, client_module.Exceptions)
    assert_type(client_module.BotocoreClientError({}, "InvokeEndpoint"), ClientError)
    return exceptions.ClientError
