"""Responses and event streams misread."""

import io

from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)


def wrong_case(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    print(response["body"])  # error: no-key body
    print(response["contentType"])  # error: no-key contentType
    print(response["Content-Type"])  # error: no-key Content-Type
    print(response["invokedProductionVariant"])  # error: no-key invokedProductionVariant
    print(response["customAttributes"])  # error: no-key customAttributes
    print(response["responseMetadata"])  # error: no-key responseMetadata
    print(response["SessionId"])  # error: no-key SessionId
    print(response["FailureLocation"])  # error: no-key FailureLocation
    print(queued["inferenceId"])  # error: no-key inferenceId
    print(queued["InferenceID"])  # error: no-key InferenceID
    print(queued["outputLocation"])  # error: no-key outputLocation
    print(queued["Body"])  # error: no-key Body
    print(metadata["RequestID"])  # error: no-key RequestID
    print(metadata["HttpStatusCode"])  # error: no-key HttpStatusCode
    print(metadata["StatusCode"])  # error: no-key StatusCode
    print(metadata["HttpHeaders"])  # error: no-key HttpHeaders
    print(metadata["Retries"])  # error: no-key Retries
    print(response["ResponseMetadata"]["HTTPStatuscode"])  # error: no-key HTTPStatuscode


def perhaps_absent(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    print(response["NewSessionId"])  # error: optional-key NewSessionId (only pyright, basedpyright)
    print(response["ClosedSessionId"])  # error: optional-key ClosedSessionId (only pyright, basedpyright)
    print(queued["FailureLocation"])  # error: optional-key FailureLocation (only pyright, basedpyright)
    print(metadata["MaxAttemptsReached"])  # error: optional-key MaxAttemptsReached (only pyright, basedpyright)


def perhaps_absent_in_an_event(event: ResponseStreamTypeDef) -> None:
    print(event["ModelStreamError"])  # error: optional-key ModelStreamError (only pyright, basedpyright)
    print(event["InternalStreamFailure"])  # error: optional-key InternalStreamFailure (only pyright, basedpyright)


def perhaps_none(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef) -> None:
    session: str = response.get("NewSessionId")  # error: assignment str
    closed: str = response.get("ClosedSessionId")  # error: assignment str
    failure: str = queued.get("FailureLocation")  # error: assignment str
    print(session, closed, failure)


def wrong_value_type(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    content_type: bytes = response["ContentType"]  # error: assignment bytes
    variant: int = response["InvokedProductionVariant"]  # error: assignment int
    attributes: dict[str, str] = response["CustomAttributes"]  # error: assignment dict
    inference_id: int = queued["InferenceId"]  # error: assignment int
    output: bytes = queued["OutputLocation"]  # error: assignment bytes
    request_id: int = metadata["RequestId"]  # error: assignment int
    host_id: int = metadata["HostId"]  # error: assignment int
    status: str = metadata["HTTPStatusCode"]  # error: assignment str
    headers: str = metadata["HTTPHeaders"]  # error: assignment str
    header: int = metadata["HTTPHeaders"]["content-length"]  # error: assignment int
    retries: str = metadata["RetryAttempts"]  # error: assignment str
    print(content_type, variant, attributes, inference_id, output, request_id, host_id, status, headers, header, retries)


def body_as_text(response: InvokeEndpointOutputTypeDef) -> None:
    text: str = response["Body"]  # error: assignment str
    decoded: str = response["Body"].read()  # error: assignment str
    response["Body"].decode()  # error: attribute decode
    response["Body"].read().json()  # error: attribute json
    response["Body"].split(",")  # error: attribute split
    response["Body"].text  # error: attribute text
    response["Body"]["predictions"]  # error: not-subscriptable StreamingBody
    response["Body"].read()["predictions"]  # error: bytes-key str
    response.body  # error: attribute body
    response.Body  # error: attribute Body
    io.StringIO(response["Body"].read())  # error: argument-type-positional str
    print(text, decoded)


def event_stream(response: InvokeEndpointWithResponseStreamOutputTypeDef) -> None:
    response["Body"].read()  # error: attribute read
    response["Body"].iter_lines()  # error: attribute iter_lines
    response["Body"].iter_chunks()  # error: attribute iter_chunks
    response["Body"]["PayloadPart"]  # error: not-subscriptable EventStream
    response["body"]  # error: no-key body
    response["EventStream"]  # error: no-key EventStream


def next_of_stream(stream: EventStream[ResponseStreamTypeDef]) -> None:
    next(stream)  # error: next EventStream


def with_stream(stream: EventStream[ResponseStreamTypeDef]) -> None:
    with stream:  # error: with EventStream
        pass


def async_for_stream(stream: EventStream[ResponseStreamTypeDef]) -> None:
    len(stream)  # error: argument-type-positional EventStream


def bedrock(stream: EventStream[ResponseStreamTypeDef]) -> None:
    for event in stream:
        print(event["chunk"]["bytes"])  # error: no-key-twice chunk
        print(event["Chunk"])  # error: no-key Chunk
        print(event["chunk"])  # error: no-key chunk
        print(event["contentBlockDelta"])  # error: no-key contentBlockDelta
        print(event["PayloadPart"]["bytes"])  # error: no-key bytes
        print(event["payloadPart"])  # error: no-key payloadPart
        print(event["Bytes"])  # error: no-key Bytes
        text: str = event["PayloadPart"]["Bytes"]  # error: assignment str
        event["PayloadPart"]["Bytes"] + ""  # error: operator bytes
        event["PayloadPart"].Bytes  # error: attribute Bytes
        event.PayloadPart  # error: attribute PayloadPart
        print(text)
