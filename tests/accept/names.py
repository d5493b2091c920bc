"""Literals, and the names that other releases of packages of this name use."""

from typing import Literal

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


def exactly(
    service: SageMakerRuntimeServiceName,
    same: ServiceName,
    operation: SageMakerRuntimeOperationName,
    session: NewSessionConstant,
    code: ModelStreamErrorCode,
    region: RegionName,
) -> None:
    assert_type(service, Literal["sagemaker-runtime"])
    assert_type(same, Literal["sagemaker-runtime"])
    assert_type(
        operation,
        Literal["invoke_endpoint", "invoke_endpoint_async", "invoke_endpoint_with_response_stream"],
    )
    assert_type(session, Literal["NEW_SESSION"])
    assert_type(code, Literal["ModelInvocationTimeExceeded", "StreamBroken"])
    assert_type(
        region,
        Literal[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "cn-north-1",
            "cn-northwest-1",
            "us-gov-east-1",
            "us-gov-west-1",
            "us-iso-east-1",
            "us-isob-east-1",
            "eu-isoe-west-1",
            "us-isof-east-1",
            "us-isof-south-1",
            "eusc-de-east-1",
        ],
    )


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
