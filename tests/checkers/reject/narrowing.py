"""Wrong keys behind every form of finding out which error it is."""

from botocore.exceptions import BotoCoreError, ClientError
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient


def of_any_exception(client: SageMakerRuntimeClient, e: Exception) -> None:
    if isinstance(e, client.exceptions.ModelError):
        e.response["OriginalStatuscode"]  # error: no-key OriginalStatuscode
    elif isinstance(e, client.exceptions.ClientError):
        e.response["Code"]  # error: no-key Code
        e.response["OriginalStatusCode"]  # error: optional-key OriginalStatusCode (only pyright, basedpyright)


def of_any_base_exception(client: SageMakerRuntimeClient, e: BaseException) -> None:
    unavailable = (client.exceptions.ServiceUnavailable, client.exceptions.ModelNotReadyException)
    if isinstance(e, unavailable):
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
    elif isinstance(e, client.exceptions.ModelStreamError):
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
    elif isinstance(e, client.exceptions.ClientError):
        e.response["Code"]  # error: no-key Code


def of_a_caught_error(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except client.exceptions.ClientError as e:
        if isinstance(e, client.exceptions.ModelError):
            e.response["ErrorCode"]  # error: no-key ErrorCode


def of_an_error_caught_by_botocores_name(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except ClientError as e:
        if isinstance(e, client.exceptions.ModelError):
            e.response["StatusReason"]  # error: no-key StatusReason
        elif isinstance(e, client.exceptions.ClientError):
            e.response["StatusReason"]  # error: no-key StatusReason


def of_one_of_several(client: SageMakerRuntimeClient, e: Exception) -> None:
    if isinstance(e, (client.exceptions.ModelError, client.exceptions.ModelStreamError)):
        e.response["Code"]  # error: no-key Code


def after_one_of_several(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except (client.exceptions.ModelError, client.exceptions.ValidationError) as e:
        e.response["LogStreamArn"]  # error: no-key LogStreamArn
    except (client.exceptions.ClientError, BotoCoreError) as e:
        if isinstance(e, client.exceptions.ClientError):
            e.response["Code"]  # error: no-key Code


def matched(client: SageMakerRuntimeClient, e: Exception) -> None:
    match e:
        case client.exceptions.ModelError():
            e.response["ErrorCode"]  # error: no-key ErrorCode
        case client.exceptions.ClientError(response=response):
            response["Code"]  # error: no-key Code
        case _:
            pass


def matched_when_caught(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="churn", Body="1,2")
    except client.exceptions.ClientError as e:
        match e:
            case client.exceptions.ModelError():
                e.response["ErrorCode"]  # error: no-key ErrorCode
            case client.exceptions.ValidationError() | client.exceptions.ServiceUnavailable():
                e.response["OriginalMessage"]  # error: no-key OriginalMessage
            case _:
                e.response["Code"]  # error: no-key Code
