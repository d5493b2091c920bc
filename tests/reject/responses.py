"""Responses and event streams misread."""

import io

from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)


def wrong_case(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    response["body"]  # error: no-key body
    response["contentType"]  # error: no-key contentType
    response["Content-Type"]  # error: no-key Content-Type
    response["invokedProductionVariant"]  # error: no-key invokedProductionVariant
    response["customAttributes"]  # error: no-key customAttributes
    response["responseMetadata"]  # error: no-key responseMetadata
    response["SessionId"]  # error: no-key SessionId
    response["FailureLocation"]  # error: no-key FailureLocation
    queued["inferenceId"]  # error: no-key inferenceId
    queued["InferenceID"]  # error: no-key InferenceID
    queued["outputLocation"]  # error: no-key outputLocation
    queued["Body"]  # error: no-key Body
    metadata["RequestID"]  # error: no-key RequestID
    metadata["HttpStatusCode"]  # error: no-key HttpStatusCode
    metadata["StatusCode"]  # error: no-key StatusCode
    metadata["HttpHeaders"]  # error: no-key HttpHeaders
    metadata["Retries"]  # error: no-key Retries
    response["ResponseMetadata"]["HTTPStatuscode"]  # error: no-key HTTPStatuscode


def perhaps_absent(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    response["NewSessionId"]  # error: optional-key NewSessionId (only pyright, basedpyright)
    response["ClosedSessionId"]  # error: optional-key ClosedSessionId (only pyright, basedpyright)
    queued["FailureLocation"]  # error: optional-key FailureLocation (only pyright, basedpyright)
    metadata["MaxAttemptsReached"]  # error: optional-key MaxAttemptsReached (only pyright, basedpyright)


def perhaps_absent_in_an_event(event: ResponseStreamTypeDef) -> None:
    event["ModelStreamError"]  # error: optional-key ModelStreamError (only pyright, basedpyright)
    event["InternalStreamFailure"]  # error: optional-key InternalStreamFailure (only pyright, basedpyright)


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
    response["Body"].json()  # error: attribute json
    response["Body"].split(",")  # error: attribute split
    response["Body"].text  # error: attribute text
    response["Body"]["predictions"]  # error: not-subscriptable StreamingBody
    response["Body"].read()["predictions"]  # error: bytes-key bytes|predictions
    response.body  # error: attribute body
    response.Body  # error: attribute Body
    io.StringIO(response["Body"].read())  # error: argument-type str
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
    len(stream)  # error: argument-type EventStream


def bedrock(stream: EventStream[ResponseStreamTypeDef]) -> None:
    for event in stream:
        event["chunk"]["bytes"]  # error: no-key chunk
        event["Chunk"]  # error: no-key Chunk
        event["chunk"]  # error: no-key chunk
        event["contentBlockDelta"]  # error: no-key contentBlockDelta
        event["PayloadPart"]["bytes"]  # error: no-key bytes
        event["payloadPart"]  # error: no-key payloadPart
        event["Bytes"]  # error: no-key Bytes
        text: str = event["PayloadPart"]["Bytes"]  # error: assignment str
        event["PayloadPart"]["Bytes"] + ""  # error: operator bytes
        event["PayloadPart"].Bytes  # error: attribute Bytes
        event.PayloadPart  # error: attribute PayloadPart
        print(text)


def superfluous(stream: EventStream[ResponseStreamTypeDef]) -> None:
    """No mistakes: the checks are needless, since every event has the key, and two checkers say so."""
    for event in stream:
        part = event.get("PayloadPart")
        if part:  # error: always-true PayloadPartTypeDef (only ty)
            print(part)
        if part is not None:  # error: always-not-none PayloadPartTypeDef (only pyright, basedpyright)
            print(part)
