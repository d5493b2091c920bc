"""Exceptions and what they hold, misspelt or misread."""

from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from mypy_boto3_sagemaker_runtime.type_defs import ModelErrorResponseTypeDef, ModelStreamErrorResponseTypeDef


def misspelt(client: SageMakerRuntimeClient, exceptions: Exceptions) -> None:
    client.exceptions.ModelErorr  # error: attribute ModelErorr
    client.exceptions.ModelErrorException  # error: attribute ModelErrorException
    client.exceptions.ModelStreamErorr  # error: attribute ModelStreamErorr
    client.exceptions.ValidationException  # error: attribute ValidationException
    client.exceptions.ValidationErrors  # error: attribute ValidationErrors
    client.exceptions.ServiceUnavailableException  # error: attribute ServiceUnavailableException
    client.exceptions.ThrottlingException  # error: attribute ThrottlingException
    client.exceptions.InternalServerException  # error: attribute InternalServerException
    client.exceptions.InternalDependencyFailure  # error: attribute InternalDependencyFailure
    client.exceptions.InternalStreamFailed  # error: attribute InternalStreamFailed
    client.exceptions.ModelNotReady  # error: attribute ModelNotReady
    client.exceptions.ModelNotReadyError  # error: attribute ModelNotReadyError
    client.exceptions.ClientErrors  # error: attribute ClientErrors
    exceptions.from_codes("ModelError")  # error: attribute from_codes
    exceptions.from_code()  # error: missing-positional error_code
    exceptions.from_code(424)  # error: argument-type-positional str


def caught(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelEror:  # error: caught-attribute ModelEror
        pass


def model_error(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelError as e:
        print(e.response["OriginalStatuscode"])  # error: no-key OriginalStatuscode
        print(e.response["OriginalStatus"])  # error: no-key OriginalStatus
        print(e.response["LogStreamARN"])  # error: no-key LogStreamARN
        print(e.response["ErrorCode"])  # error: no-key ErrorCode
        print(e.response["error"])  # error: no-key error
        print(e.response["Error"]["code"])  # error: no-key code
        print(e.response["Error"]["message"])  # error: no-key message
        print(e.response["Error"]["OriginalStatusCode"])  # error: no-key OriginalStatusCode
        print(e.response["Code"])  # error: no-key Code
        print(e.response["ResponseMetadata"]["StatusCode"])  # error: no-key StatusCode
        print(e.response["Message"])  # error: optional-key Message (only pyright, basedpyright)
        status: str = e.response["OriginalStatusCode"]  # error: assignment str
        message: int = e.response["OriginalMessage"]  # error: assignment int
        log: int = e.response["LogStreamArn"]  # error: assignment int
        code: int = e.response["Error"]["Code"]  # error: assignment int
        text: int = e.response["Error"]["Message"]  # error: assignment int
        e.original_status_code  # error: attribute original_status_code
        e.OriginalStatusCode  # error: attribute OriginalStatusCode
        print(status, message, log, code, text)


def other_errors(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelStreamError as e:
        print(e.response["OriginalStatusCode"])  # error: no-key OriginalStatusCode
        print(e.response["ErrorCode"])  # error: optional-key ErrorCode (only pyright, basedpyright)
    except client.exceptions.ValidationError as e:
        print(e.response["OriginalStatusCode"])  # error: no-key OriginalStatusCode
    except client.exceptions.InternalFailure as e:
        print(e.response["LogStreamArn"])  # error: no-key LogStreamArn
    except client.exceptions.InternalDependencyException as e:
        print(e.response["ErrorCode"])  # error: no-key ErrorCode
    except client.exceptions.InternalStreamFailure as e:
        print(e.response["ErrorCode"])  # error: no-key ErrorCode
    except client.exceptions.ModelNotReadyException as e:
        print(e.response["OriginalMessage"])  # error: no-key OriginalMessage
    except client.exceptions.ServiceUnavailable as e:
        print(e.response["Errors"])  # error: no-key Errors
    except client.exceptions.ClientError as e:
        print(e.response["Errors"])  # error: no-key Errors
        print(e.response["OriginalStatusCode"])  # error: optional-key OriginalStatusCode (only pyright, basedpyright)


def stream_codes(model_error: ModelErrorResponseTypeDef, stream_error: ModelStreamErrorResponseTypeDef) -> None:
    code: ModelStreamErrorCode = "StreamBrokn"  # error: literal StreamBroken
    other: ModelStreamErrorCode = model_error["Error"]["Code"]  # error: assignment str
    number: int | None = stream_error.get("ErrorCode")  # error: assignment int
    print(code, other, number)


def made(client: SageMakerRuntimeClient) -> None:
    client.exceptions.ModelError()  # error: missing-positionals error_response
    client.exceptions.ModelError({"Error": {"Code": "ModelError", "Message": ""}})  # error: missing-positional operation_name
    client.exceptions.ModelError("ModelError", "InvokeEndpoint")  # error: argument-type-positional str
    client.exceptions.ValidationError({}, 1)  # error: argument-type-positional str
