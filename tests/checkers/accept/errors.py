"""Catching errors, and making them for a test."""

from botocore.exceptions import ClientError, ParamValidationError
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import ErrorTypeDef, InternalStreamFailureTypeDef
from typing_extensions import assert_type


def several(client: SageMakerRuntimeClient) -> str:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except (client.exceptions.InternalFailure, client.exceptions.ServiceUnavailable) as e:
        return e.response["Error"]["Code"]
    except (client.exceptions.ModelError, client.exceptions.ValidationError) as e:
        return e.response["Error"]["Message"]
    except (client.exceptions.ClientError, ParamValidationError) as e:
        return str(e)
    return ""


def retried(client: SageMakerRuntimeClient) -> None:
    retryable = (client.exceptions.ModelNotReadyException, client.exceptions.ServiceUnavailable)
    for _ in range(3):
        try:
            client.invoke_endpoint(EndpointName="churn", Body="1,2")
            return
        except retryable as e:
            print(e.response["ResponseMetadata"]["RetryAttempts"])


def in_words(error: ErrorTypeDef, failure: InternalStreamFailureTypeDef) -> str:
    return error["Message"] or failure.get("Message", error["Code"])


def by_code(exceptions: Exceptions, code: str) -> bool:
    assert_type(exceptions.from_code("ModelError"), type[ClientError])
    assert_type(exceptions.from_code(error_code=code), type[ClientError])
    try:
        raise exceptions.from_code(code)({"Error": {"Code": code, "Message": ""}}, "InvokeEndpoint")
    except ClientError as e:
        return isinstance(e, exceptions.ModelError)


def made_by_a_test(client: SageMakerRuntimeClient) -> Exception:
    if client.meta.region_name == "eu-central-1":
        return client.exceptions.ValidationError({"Error": {"Code": "c"}, "Anything": 1}, "InvokeEndpoint")
    return client.exceptions.ModelError(
        {"Error": {"Code": "ModelError", "Message": "no"}, "OriginalStatusCode": 400, "LogStreamArn": "arn:"},
        "InvokeEndpoint",
    )


def made_by_keywords(exceptions: Exceptions) -> list[ClientError]:
    return [
        exceptions.ClientError(error_response={"Error": {"Code": "c"}}, operation_name="InvokeEndpoint"),
        exceptions.ModelError(error_response={"Error": {"Code": "c"}}, operation_name="InvokeEndpoint"),
        exceptions.ModelStreamError(error_response={"Error": {"Code": "c"}}, operation_name="InvokeEndpoint"),
        exceptions.ValidationError(error_response={"Error": {"Code": "c"}}, operation_name="InvokeEndpoint"),
    ]
