"""Catching errors and narrowing them, in every form that programs use, and making them in a test."""

from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ErrorTypeDef,
    InternalStreamFailureTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
)
from typing_extensions import assert_type


def caught(client: SageMakerRuntimeClient) -> str:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except (client.exceptions.InternalFailure, client.exceptions.ServiceUnavailable) as e:
        assert_type(e.response, ErrorResponseTypeDef)
        return e.response["Error"]["Code"]
    except (client.exceptions.ModelError, client.exceptions.ValidationError) as e:
        if isinstance(e, client.exceptions.ModelError):
            assert_type(e.response, ModelErrorResponseTypeDef)
        return e.response["Error"]["Message"]
    except (client.exceptions.ClientError, ParamValidationError, BotoCoreError) as e:
        if isinstance(e, client.exceptions.ClientError):
            assert_type(e.response, ClientErrorResponseTypeDef)
    return ""


def caught_by_botocores_name(client: SageMakerRuntimeClient) -> int:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except ClientError as e:
        if isinstance(e, client.exceptions.ModelError):
            assert_type(e.response, ModelErrorResponseTypeDef)
            return e.response["OriginalStatusCode"]
        if isinstance(e, client.exceptions.ClientError):
            assert_type(e.response, ClientErrorResponseTypeDef)
    return 0


def retried(client: SageMakerRuntimeClient) -> None:
    retryable = (client.exceptions.ModelNotReadyException, client.exceptions.ServiceUnavailable)
    for _ in range(3):
        try:
            client.invoke_endpoint(EndpointName="churn", Body="1,2")
            return
        except retryable as e:
            print(e.response["ResponseMetadata"]["RetryAttempts"])
        except client.exceptions.ClientError as e:
            if isinstance(e, client.exceptions.ModelError):
                assert_type(e.response, ModelErrorResponseTypeDef)


def of_any_exception(client: SageMakerRuntimeClient, e: BaseException | None) -> str:
    unavailable = (client.exceptions.ServiceUnavailable, client.exceptions.ModelNotReadyException)
    if isinstance(e, unavailable):
        assert_type(e.response, ErrorResponseTypeDef)
    elif isinstance(e, client.exceptions.ModelStreamError):
        assert_type(e.response, ModelStreamErrorResponseTypeDef)
    elif isinstance(e, (client.exceptions.ModelError, client.exceptions.ValidationError)):
        return e.response["Error"]["Code"]
    elif isinstance(e, (client.exceptions.ClientError, BotoCoreError)):
        return str(e)
    return ""


def matched(client: SageMakerRuntimeClient, e: Exception) -> int:
    match e:
        case client.exceptions.ModelError():
            assert_type(e.response, ModelErrorResponseTypeDef)
        case client.exceptions.ValidationError() | client.exceptions.ServiceUnavailable():
            assert_type(e.response, ErrorResponseTypeDef)
        case client.exceptions.ClientError(response=response):
            assert_type(response, ClientErrorResponseTypeDef)
            return response["ResponseMetadata"]["HTTPStatusCode"]
        case _:
            pass
    return 0


def in_words(error: ErrorTypeDef, failure: InternalStreamFailureTypeDef) -> str:
    return error["Message"] or failure.get("Message", error["Code"])


def by_code(exceptions: Exceptions, code: str) -> bool:
    assert_type(exceptions.from_code(error_code=code), type[ClientError])
    try:
        raise exceptions.from_code(code)({"Error": {"Code": code, "Message": ""}}, "InvokeEndpoint")
    except ClientError as e:
        return isinstance(e, exceptions.ModelError)


def made_by_a_test(exceptions: Exceptions) -> list[ClientError]:
    return [
        exceptions.ClientError(error_response={"Error": {"Code": "c"}}, operation_name="InvokeEndpoint"),
        exceptions.ModelError(error_response={"OriginalStatusCode": 400}, operation_name="InvokeEndpoint"),
        exceptions.ModelStreamError(error_response={"Anything": 1}, operation_name="InvokeEndpoint"),
        exceptions.ValidationError(error_response={"Error": {}}, operation_name="InvokeEndpoint"),
    ]
