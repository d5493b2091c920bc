"""Finding out which error it is, in every form that programs use."""

from botocore.exceptions import BotoCoreError, ClientError
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
)
from typing_extensions import assert_type


def of_any_exception(client: SageMakerRuntimeClient, e: Exception) -> int:
    if isinstance(e, client.exceptions.ModelError):
        assert_type(e.response, ModelErrorResponseTypeDef)
        return e.response["OriginalStatusCode"]
    if isinstance(e, client.exceptions.ClientError):
        assert_type(e.response, ClientErrorResponseTypeDef)
        return e.response["ResponseMetadata"]["HTTPStatusCode"]
    return 0


def of_any_base_exception(client: SageMakerRuntimeClient, e: BaseException | None) -> str:
    unavailable = (client.exceptions.ServiceUnavailable, client.exceptions.ModelNotReadyException)
    if isinstance(e, unavailable):
        assert_type(e.response, ErrorResponseTypeDef)
    elif isinstance(e, client.exceptions.ModelStreamError):
        assert_type(e.response, ModelStreamErrorResponseTypeDef)
    elif isinstance(e, client.exceptions.ClientError):
        return e.response["Error"]["Code"]
    return ""


def of_a_caught_error(client: SageMakerRuntimeClient) -> int:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except client.exceptions.ClientError as e:
        if isinstance(e, client.exceptions.ModelError):
            assert_type(e.response, ModelErrorResponseTypeDef)
            return e.response["OriginalStatusCode"]
        if isinstance(e, client.exceptions.ValidationError):
            assert_type(e.response, ErrorResponseTypeDef)
    return 0


def of_an_error_caught_by_botocores_name(client: SageMakerRuntimeClient) -> int:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except ClientError as e:
        if isinstance(e, client.exceptions.ModelError):
            return e.response["OriginalStatusCode"]
        if isinstance(e, client.exceptions.ClientError):
            assert_type(e.response, ClientErrorResponseTypeDef)
    return 0


def of_one_of_several(client: SageMakerRuntimeClient, e: Exception) -> str:
    if isinstance(e, (client.exceptions.ModelError, client.exceptions.ModelStreamError)):
        return e.response["Error"]["Code"]
    if isinstance(e, (client.exceptions.ServiceUnavailable, BotoCoreError)):
        return str(e)
    return ""


def after_one_of_several(client: SageMakerRuntimeClient) -> int:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except (client.exceptions.ModelError, client.exceptions.ValidationError) as e:
        if isinstance(e, client.exceptions.ModelError):
            return e.response["OriginalStatusCode"]
        return e.response["ResponseMetadata"]["HTTPStatusCode"]
    except (client.exceptions.ClientError, BotoCoreError) as e:
        if isinstance(e, client.exceptions.ClientError):
            assert_type(e.response, ClientErrorResponseTypeDef)
    return 0


def matched(client: SageMakerRuntimeClient, e: Exception) -> int:
    match e:
        case client.exceptions.ModelError():
            assert_type(e.response, ModelErrorResponseTypeDef)
            return e.response["OriginalStatusCode"]
        case client.exceptions.ClientError(response=response):
            assert_type(response, ClientErrorResponseTypeDef)
            return response["ResponseMetadata"]["HTTPStatusCode"]
        case _:
            return 0


def matched_when_caught(client: SageMakerRuntimeClient) -> int:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except client.exceptions.ClientError as e:
        match e:
            case client.exceptions.ModelError():
                return e.response["OriginalStatusCode"]
            case client.exceptions.ValidationError() | client.exceptions.ServiceUnavailable():
                assert_type(e.response, ErrorResponseTypeDef)
            case _:
                assert_type(e.response, ClientErrorResponseTypeDef)
    return 0
