"""Catching every error, and reading what it holds."""

from botocore.exceptions import ClientError, ParamValidationError
from mypy_boto3_sagemaker_runtime.client import BotocoreClientError, Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ErrorTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
    ResponseMetadataTypeDef,
)
from typing_extensions import assert_type


def each(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
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
        assert_type(e.response["Error"], ErrorTypeDef)
        assert_type(e.response["ResponseMetadata"], ResponseMetadataTypeDef)
        assert_type(e.response.get("ErrorCode"), ModelStreamErrorCode | None)
        assert_type(e.response.get("Message"), str | None)
    except client.exceptions.InternalDependencyException as e:
        assert_type(e.response, ErrorResponseTypeDef)
        assert_type(e.response["Error"], ErrorTypeDef)
        assert_type(e.response["ResponseMetadata"]["HTTPStatusCode"], int)
        assert_type(e.response.get("Message"), str | None)
    except client.exceptions.InternalFailure as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.InternalStreamFailure as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.ModelNotReadyException as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.ServiceUnavailable as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.ValidationError as e:
        assert_type(e.response, ErrorResponseTypeDef)
    except client.exceptions.ClientError as e:
        assert_type(e.response, ClientErrorResponseTypeDef)
        assert_type(e.response["Error"]["Code"], str)
        assert_type(e.response["ResponseMetadata"]["HTTPStatusCode"], int)
        assert_type(e.response.get("Message"), str | None)
        assert_type(e.response.get("OriginalStatusCode"), int | None)
        assert_type(e.response.get("OriginalMessage"), str | None)
        assert_type(e.response.get("LogStreamArn"), str | None)
        assert_type(e.response.get("ErrorCode"), ModelStreamErrorCode | None)


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


def by_code(exceptions: Exceptions, code: str) -> bool:
    assert_type(exceptions.from_code("ModelError"), type[ClientError])
    assert_type(exceptions.from_code(code), type[ClientError])
    try:
        raise exceptions.from_code(code)({"Error": {"Code": code, "Message": ""}}, "InvokeEndpoint")
    except ClientError as e:
        return isinstance(e, exceptions.ModelError)


def as_base(client: SageMakerRuntimeClient) -> list[type[BotocoreClientError]]:
    return [
        client.exceptions.ClientError,
        client.exceptions.InternalDependencyException,
        client.exceptions.InternalFailure,
        client.exceptions.InternalStreamFailure,
        client.exceptions.ModelError,
        client.exceptions.ModelNotReadyException,
        client.exceptions.ModelStreamError,
        client.exceptions.ServiceUnavailable,
        client.exceptions.ValidationError,
    ]


def narrowed(client: SageMakerRuntimeClient, error: ClientError) -> int:
    if isinstance(error, client.exceptions.ModelError):
        return error.response["OriginalStatusCode"]
    return 0


def made_by_a_test(client: SageMakerRuntimeClient) -> Exception:
    by_name = client.exceptions.ModelError(error_response={"Error": {}}, operation_name="InvokeEndpoint")
    assert_type(by_name.response, ModelErrorResponseTypeDef)
    stream = client.exceptions.ModelStreamError(error_response={"Error": {}}, operation_name="InvokeEndpoint")
    assert_type(stream.response, ModelStreamErrorResponseTypeDef)
    plain = client.exceptions.ValidationError(error_response={"Error": {}}, operation_name="InvokeEndpoint")
    assert_type(plain.response, ErrorResponseTypeDef)
    client.exceptions.ModelStreamError(
        {"Error": {"Code": "c"}, "ErrorCode": "StreamBroken"}, "InvokeEndpoint"
    )
    client.exceptions.ValidationError({"Error": {"Code": "c"}, "Anything": 1}, "InvokeEndpoint")
    assert_type(client.exceptions.from_code(error_code="ModelError"), type[ClientError])
    if by_name.operation_name:
        return by_name
    return client.exceptions.ModelError(
        {"Error": {"Code": "ModelError", "Message": "no"}, "OriginalStatusCode": 400, "LogStreamArn": "arn:"},
        "InvokeEndpoint",
    )


def responses_made_by_a_test(metadata: ResponseMetadataTypeDef) -> list[object]:
    error: ErrorTypeDef = {"Code": "ModelError", "Message": "no"}
    plain: ErrorResponseTypeDef = {"Error": error, "ResponseMetadata": metadata, "Message": "no"}
    model: ModelErrorResponseTypeDef = {
        "Error": error,
        "ResponseMetadata": metadata,
        "Message": "no",
        "OriginalStatusCode": 400,
        "OriginalMessage": "no",
        "LogStreamArn": "arn:",
    }
    stream: ModelStreamErrorResponseTypeDef = {
        "Error": error,
        "ResponseMetadata": metadata,
        "Message": "no",
        "ErrorCode": "ModelInvocationTimeExceeded",
    }
    return [plain, model, stream]
