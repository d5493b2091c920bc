"""Exceptions and what they hold, misspelt, misread or made of something else."""

from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from mypy_boto3_sagemaker_runtime.type_defs import (
    ErrorTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
    ResponseMetadataTypeDef,
)


def misspelt(client: SageMakerRuntimeClient, exceptions: Exceptions) -> None:
    client.exceptions.ModelErorr  # error: attribute ModelErorr
    client.exceptions.ValidationException  # error: attribute ValidationException
    client.exceptions.ThrottlingException  # error: attribute ThrottlingException
    exceptions.from_codes("ModelError")  # error: attribute from_codes
    exceptions.from_code()  # error: missing-argument error_code
    exceptions.from_code(424)  # error: argument-type str
    exceptions.from_code(None)  # error: argument-type str


def caught(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelEror:  # error: attribute ModelEror
        pass


def misread(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelError as e:
        e.response["OriginalStatuscode"]  # error: no-key OriginalStatuscode
        e.response["ErrorCode"]  # error: no-key ErrorCode
        e.response["Code"]  # error: no-key Code
        e.response["Error"]["code"]  # error: no-key code
        e.response["Error"]["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["ResponseMetadata"]["StatusCode"]  # error: no-key StatusCode
        e.response["Message"]  # error: optional-key Message (only pyright, basedpyright)
        status: str = e.response["OriginalStatusCode"]  # error: assignment str
        e.OriginalStatusCode  # error: attribute OriginalStatusCode
        print(status)
    except client.exceptions.ModelStreamError as e:
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["ErrorCode"]  # error: optional-key ErrorCode (only pyright, basedpyright)
    except client.exceptions.ValidationError as e:
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
    except client.exceptions.ClientError as e:
        e.response["Errors"]  # error: no-key Errors
        e.response["OriginalStatusCode"]  # error: optional-key OriginalStatusCode (only pyright, basedpyright)


def stream_codes(model_error: ModelErrorResponseTypeDef, stream_error: ModelStreamErrorResponseTypeDef) -> None:
    code: ModelStreamErrorCode = "StreamBrokn"  # error: assignment StreamBroken
    other: ModelStreamErrorCode = model_error["Error"]["Code"]  # error: assignment str
    number: int | None = stream_error.get("ErrorCode")  # error: assignment int
    print(code, other, number)


def made(client: SageMakerRuntimeClient, metadata: ResponseMetadataTypeDef) -> None:
    client.exceptions = client.exceptions  # error: read-only exceptions
    client.exceptions.ModelError()  # error: missing-argument error_response
    error: ErrorTypeDef = {}  # error: missing-key Code,Message
    response: ModelErrorResponseTypeDef = {"Error": error, "ResponseMetadata": metadata}  # error: missing-key OriginalStatusCode,OriginalMessage,LogStreamArn
    print(response)


def made_of_other_types(exceptions: Exceptions, numbered: dict[int, str]) -> None:
    exceptions.ClientError(numbered, None)  # error: argument-type None,object]"|None,object]`
    exceptions.ModelError(numbered, None)  # error: argument-type None,object]"|None,object]`
    exceptions.ModelStreamError(numbered, None)  # error: argument-type None,object]"|None,object]`
    exceptions.ValidationError(numbered, None)  # error: argument-type None,object]"|None,object]`
