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
    exceptions.from_code()  # error: missing-argument error_code
    exceptions.from_code(424)  # error: argument-type str


def caught(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelEror:  # error: attribute ModelEror
        pass


def model_error(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.ModelError as e:
        e.response["OriginalStatuscode"]  # error: no-key OriginalStatuscode
        e.response["OriginalStatus"]  # error: no-key OriginalStatus
        e.response["LogStreamARN"]  # error: no-key LogStreamARN
        e.response["ErrorCode"]  # error: no-key ErrorCode
        e.response["error"]  # error: no-key error
        e.response["Error"]["code"]  # error: no-key code
        e.response["Error"]["message"]  # error: no-key message
        e.response["Error"]["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["Code"]  # error: no-key Code
        e.response["ResponseMetadata"]["StatusCode"]  # error: no-key StatusCode
        e.response["Message"]  # error: optional-key Message (only pyright, basedpyright)
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
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
        e.response["ErrorCode"]  # error: optional-key ErrorCode (only pyright, basedpyright)
    except client.exceptions.ValidationError as e:
        e.response["OriginalStatusCode"]  # error: no-key OriginalStatusCode
    except client.exceptions.InternalFailure as e:
        e.response["LogStreamArn"]  # error: no-key LogStreamArn
    except client.exceptions.InternalDependencyException as e:
        e.response["ErrorCode"]  # error: no-key ErrorCode
    except client.exceptions.InternalStreamFailure as e:
        e.response["ErrorCode"]  # error: no-key ErrorCode
    except client.exceptions.ModelNotReadyException as e:
        e.response["OriginalMessage"]  # error: no-key OriginalMessage
    except client.exceptions.ServiceUnavailable as e:
        e.response["Errors"]  # error: no-key Errors
    except client.exceptions.ClientError as e:
        e.response["Errors"]  # error: no-key Errors
        e.response["OriginalStatusCode"]  # error: optional-key OriginalStatusCode (only pyright, basedpyright)


def stream_codes(model_error: ModelErrorResponseTypeDef, stream_error: ModelStreamErrorResponseTypeDef) -> None:
    code: ModelStreamErrorCode = "StreamBrokn"  # error: assignment StreamBroken
    other: ModelStreamErrorCode = model_error["Error"]["Code"]  # error: assignment str
    number: int | None = stream_error.get("ErrorCode")  # error: assignment int
    print(code, other, number)


def made(client: SageMakerRuntimeClient, exceptions: Exceptions, numbered: dict[int, str]) -> None:
    exceptions.from_code(None)  # error: argument-type str
    client.exceptions.ModelError()  # error: missing-argument error_response
    client.exceptions.ModelError({"Error": {"Code": "c", "Message": ""}})  # error: missing-argument operation_name
    client.exceptions.ModelError("c", "InvokeEndpoint")  # error: argument-type str
    client.exceptions.ModelError(1, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelError(None, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelError(numbered, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelError({}, 1)  # error: argument-type str
    client.exceptions.ModelError({}, None)  # error: argument-type str
    client.exceptions.ModelStreamError()  # error: missing-argument error_response
    client.exceptions.ModelStreamError({"Error": {"Code": "c", "Message": ""}})  # error: missing-argument operation_name
    client.exceptions.ModelStreamError("c", "InvokeEndpoint")  # error: argument-type str
    client.exceptions.ModelStreamError(1, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelStreamError(None, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelStreamError(numbered, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ModelStreamError({}, 1)  # error: argument-type str
    client.exceptions.ModelStreamError({}, None)  # error: argument-type str
    client.exceptions.ValidationError()  # error: missing-argument error_response
    client.exceptions.ValidationError({"Error": {"Code": "c", "Message": ""}})  # error: missing-argument operation_name
    client.exceptions.ValidationError("c", "InvokeEndpoint")  # error: argument-type str
    client.exceptions.ValidationError(1, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ValidationError(None, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ValidationError(numbered, "InvokeEndpoint")  # error: argument-type Mapping
    client.exceptions.ValidationError({}, 1)  # error: argument-type str
    client.exceptions.ValidationError({}, None)  # error: argument-type str


def each_its_own_class(client: SageMakerRuntimeClient) -> None:
    try:
        client.invoke_endpoint(EndpointName="e", Body=b"")
    except client.exceptions.InternalDependencyException as e:
        number_0: int = e  # error: assignment _InternalDependencyException
        print(number_0)
    except client.exceptions.InternalFailure as e:
        number_1: int = e  # error: assignment _InternalFailure
        print(number_1)
    except client.exceptions.InternalStreamFailure as e:
        number_2: int = e  # error: assignment _InternalStreamFailure
        print(number_2)
    except client.exceptions.ModelError as e:
        number_3: int = e  # error: assignment _ModelError
        print(number_3)
    except client.exceptions.ModelNotReadyException as e:
        number_4: int = e  # error: assignment _ModelNotReadyException
        print(number_4)
    except client.exceptions.ModelStreamError as e:
        number_5: int = e  # error: assignment _ModelStreamError
        print(number_5)
    except client.exceptions.ServiceUnavailable as e:
        number_6: int = e  # error: assignment _ServiceUnavailable
        print(number_6)
    except client.exceptions.ValidationError as e:
        number_7: int = e  # error: assignment _ValidationError
        print(number_7)
