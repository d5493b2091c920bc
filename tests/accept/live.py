"""What comes back, checked twice: by the type checkers here, and by `tests/runtime/test_live.py`, which runs `live`.

There `assert_type` is a function that compares the value with the type, so that an expression cannot have
one type for a checker and another one when the program runs.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from botocore.exceptions import ClientError, EventStreamError
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ErrorTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
    PayloadPartTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)
from typing_extensions import assert_type

if TYPE_CHECKING:
    from botocore.eventstream import EventStream
else:
    # botocore's own class cannot be subscripted when a program runs.
    from mypy_boto3_sagemaker_runtime.type_defs import EventStream


def live(client: SageMakerRuntimeClient, errors: Iterable[str]) -> None:
    answered(client)
    queued(client)
    streamed(client)
    facts(client)
    for error in errors:
        failed(client, error)


def answered(client: SageMakerRuntimeClient) -> None:
    response = client.invoke_endpoint(
        EndpointName="churn", Body="1,2\n3,4", CustomAttributes="trace-1", SessionId="NEW_SESSION"
    )
    assert_type(response, InvokeEndpointOutputTypeDef)
    assert_type(response["ContentType"], str)
    assert_type(response["InvokedProductionVariant"], str)
    assert_type(response["CustomAttributes"], str)
    assert_type(response.get("NewSessionId"), str | None)
    if "NewSessionId" in response:
        assert_type(response["NewSessionId"], str)
    assert_type(response.get("ClosedSessionId"), str | None)
    assert_type(response["Body"], StreamingBody)
    assert_type(response["Body"].read(4), bytes)
    for line in response["Body"].iter_lines():
        assert_type(line, bytes)
    assert_type(response["Body"].read(), bytes)
    response = client.invoke_endpoint(EndpointName="churn", Body=b"1,2", SessionId="a1b2c3")
    if "ClosedSessionId" in response:
        assert_type(response["ClosedSessionId"], str)
    for chunk in response["Body"]:
        assert_type(chunk, bytes)
    metadata = response["ResponseMetadata"]
    assert_type(metadata, ResponseMetadataTypeDef)
    assert_type(metadata["RequestId"], str)
    assert_type(metadata["HTTPStatusCode"], int)
    assert_type(metadata["HTTPHeaders"], dict[str, str])
    assert_type(metadata["HTTPHeaders"]["content-type"], str)
    assert_type(metadata["RetryAttempts"], int)
    assert_type(metadata.get("MaxAttemptsReached", False), bool)


def queued(client: SageMakerRuntimeClient) -> None:
    response = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/rows.csv")
    assert_type(response, InvokeEndpointAsyncOutputTypeDef)
    assert_type(response["InferenceId"], str)
    assert_type(response["OutputLocation"], str)
    assert_type(response.get("FailureLocation"), str | None)
    if "FailureLocation" in response:
        assert_type(response["FailureLocation"], str)
    assert_type(response["ResponseMetadata"], ResponseMetadataTypeDef)
    assert_type(
        client.invoke_endpoint_async(EndpointName="churn", Body="1,2"), InvokeEndpointAsyncOutputTypeDef
    )


def streamed(client: SageMakerRuntimeClient) -> None:
    response = client.invoke_endpoint_with_response_stream(
        EndpointName="llm", Body="{}", CustomAttributes="trace-1"
    )
    assert_type(response, InvokeEndpointWithResponseStreamOutputTypeDef)
    assert_type(response["ContentType"], str)
    assert_type(response["InvokedProductionVariant"], str)
    assert_type(response["CustomAttributes"], str)
    assert_type(response["ResponseMetadata"], ResponseMetadataTypeDef)
    assert_type(response["Body"], EventStream[ResponseStreamTypeDef])
    for event in response["Body"]:
        assert_type(event, ResponseStreamTypeDef)
        assert_type(event["PayloadPart"], PayloadPartTypeDef)
        assert_type(event["PayloadPart"]["Bytes"], bytes)
        assert_type(event.get("PayloadPart"), PayloadPartTypeDef)
        assert_type("ModelStreamError" in event, bool)
    assert_type(response["Body"].close(), None)
    response = client.invoke_endpoint_with_response_stream(EndpointName="broken-llm", Body="{}")
    try:
        for event in response["Body"]:
            assert_type(event, ResponseStreamTypeDef)
    except EventStreamError as e:
        assert_type(e.operation_name, str)
    response["Body"].close()


def failed(client: SageMakerRuntimeClient, error: str) -> None:
    try:
        client.invoke_endpoint(EndpointName=error, Body="1,2")
    except client.exceptions.ModelError as e:
        assert_type(e.response, ModelErrorResponseTypeDef)
        assert_type(e.response["Error"], ErrorTypeDef)
        assert_type(e.response["Error"]["Code"], str)
        assert_type(e.response["Error"]["Message"], str)
        assert_type(e.response["ResponseMetadata"], ResponseMetadataTypeDef)
        assert_type(e.response["OriginalStatusCode"], int)
        assert_type(e.response["OriginalMessage"], str)
        assert_type(e.response["LogStreamArn"], str)
        assert_type(e.response.get("Message"), str | None)
        assert_type(e.operation_name, str)
    except client.exceptions.ModelStreamError as e:
        assert_type(e.response, ModelStreamErrorResponseTypeDef)
        assert_type(e.response.get("ErrorCode"), ModelStreamErrorCode | None)
    except (
        client.exceptions.InternalDependencyException,
        client.exceptions.InternalFailure,
        client.exceptions.InternalStreamFailure,
        client.exceptions.ModelNotReadyException,
        client.exceptions.ServiceUnavailable,
        client.exceptions.ValidationError,
    ) as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.ClientError as e:
        assert_type(e.response, ClientErrorResponseTypeDef)
        assert_type(e.response["Error"]["Code"], str)
        assert_type(e.response.get("OriginalStatusCode"), int | None)


def facts(client: SageMakerRuntimeClient) -> None:
    assert_type(client.can_paginate("invoke_endpoint"), Literal[False])
    assert_type(client.waiter_names, list[str])
    assert_type(client.exceptions.from_code("ModelError"), type[ClientError])
    assert_type(client.exceptions.from_code("ThrottlingException"), type[ClientError])
    assert_type(client.generate_presigned_url("invoke_endpoint", {"EndpointName": "churn", "Body": ""}), str)
    made = client.exceptions.ModelError({"Error": {"Code": "ModelError", "Message": "no"}}, "InvokeEndpoint")
    assert_type(made.operation_name, str)
