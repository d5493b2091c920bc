"""Exceptions and their responses: misspelt, misread, or made with wrong arguments."""

from botocore.exceptions import ClientError
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from mypy_boto3_sagemaker_runtime.type_defs import ErrorTypeDef, ModelErrorResponseTypeDef, ModelStreamErrorResponseTypeDef


def misspelt(client: SageMakerRuntimeClient, exceptions: Exceptions) -> None:
    client.exceptions.ThrottlingException  # error: attribute ThrottlingException
    exceptions.from_codes("ModelError")  # error: attribute from_codes
    exceptions.from_code()  # error: missing-argument error_code
    exceptions.from_code(None)  # error: argument-type str
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelErorr:  # error: attribute ModelErorr
        pass


def misread(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelError as e:
        e.response["OriginalStatuscode"]  # error: no-key OriginalStatuscode
        e.response["Error"]["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["ResponseMetadata"]["StatusCode"]  # error: no-key StatusCode
        e.response["Message"]  # error: optional-key Message (only pyright, basedpyright)
        status: str = e.response["OriginalStatusCode"]  # error: assignment str
        e.OriginalStatusCode  # error: attribute OriginalStatusCode
        print(status)
    except client.exceptions.ModelStreamError as e:
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["ErrorCode"]  # error: optional-key ErrorCode (only pyright, basedpyright)
    except (client.exceptions.ValidationError, client.exceptions.ServiceUnavailable) as e:
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
    except client.exceptions.ClientError as e:
        e.response["Code"]  # error: no-key Code
        e.response["OriginalStatusCode"]  # error: optional-key OriginalStatusCode (only pyright, basedpyright)
    except ClientError as e:
        e.response["Error"]  # error: optional-key Error (only pyright, basedpyright)


def misread_after_narrowing(client: SageMakerRuntimeClient, e: Exception) -> None:
    if isinstance(e, ClientError) and isinstance(e, client.exceptions.ModelError):
        e.response["StatusReason"]  # error: no-key StatusReason
    elif isinstance(e, (client.exceptions.ModelError, client.exceptions.ModelStreamError)):
        e.response["LogStreamArn"]  # error: no-key LogStreamArn
    match e:
        case client.exceptions.ValidationError() | client.exceptions.ServiceUnavailable():
            e.response["OriginalMessage"]  # error: no-key OriginalMessage
        case client.exceptions.ClientError(response=response):
            response["Code"]  # error: no-key Code
        case _:
            pass


def stream_codes(model_error: ModelErrorResponseTypeDef, stream_error: ModelStreamErrorResponseTypeDef) -> None:
    code: ModelStreamErrorCode = "StreamBrokn"  # error: assignment StreamBroken
    other: ModelStreamErrorCode = model_error["Error"]["Code"]  # error: assignment str
    number: int | None = stream_error.get("ErrorCode")  # error: assignment int
    print(code, other, number)


def made(client: SageMakerRuntimeClient, numbered: dict[int, str]) -> None:
    client.exceptions = client.exceptions  # error: read-only exceptions
    client.exceptions.ModelError()  # error: missing-argument error_response
    error: ErrorTypeDef = {}  # error: missing-key Code,Message
    response: ModelErrorResponseTypeDef = {"Error": error}  # error: missing-key OriginalStatusCode,OriginalMessage,LogStreamArn
    client.exceptions.ClientError(numbered, None)  # error: argument-type None,object]"|None,object]`
    client.exceptions.ModelError(numbered, None)  # error: argument-type None,object]"|None,object]`
    client.exceptions.ModelStreamError(numbered, None)  # error: argument-type None,object]"|None,object]`
    client.exceptions.ValidationError(numbered, None)  # error: argument-type None,object]"|None,object]`
    print(response)
