"""Responses and event streams, misread."""

import io
from collections.abc import Callable
from typing import IO

from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)


def no_such_key(response: InvokeEndpointOutputTypeDef) -> None:
    response["body"]  # error: no-key body
    response["ResponseMetadata"]["HTTPStatuscode"]  # error: no-key HTTPStatuscode


def perhaps_missing(response: InvokeEndpointOutputTypeDef, queued: InvokeEndpointAsyncOutputTypeDef, event: ResponseStreamTypeDef) -> None:
    response["NewSessionId"]  # error: optional-key NewSessionId (only pyright, basedpyright)
    response["ResponseMetadata"]["MaxAttemptsReached"]  # error: optional-key MaxAttemptsReached (only pyright, basedpyright)
    event["ModelStreamError"]  # error: optional-key ModelStreamError (only pyright, basedpyright)
    session: str = response.get("NewSessionId")  # error: assignment str
    failure: str = queued.get("FailureLocation")  # error: assignment str
    print(session, failure)


def wrong_type(metadata: ResponseMetadataTypeDef) -> None:
    status: str = metadata["HTTPStatusCode"]  # error: assignment str
    header: int = metadata["HTTPHeaders"]["content-length"]  # error: assignment int
    print(status, header)


def body_as_text(response: InvokeEndpointOutputTypeDef) -> None:
    text: str = response["Body"]  # error: assignment str
    decoded: str = response["Body"].read()  # error: assignment str
    response["Body"].decode()  # error: attribute decode
    response["Body"]["predictions"]  # error: not-subscriptable StreamingBody
    response["Body"].read()["predictions"]  # error: bytes-key bytes|predictions
    response.Body  # error: attribute Body
    io.StringIO(response["Body"].read())  # error: argument-type str
    print(text, decoded)


def body_as_file(response: InvokeEndpointOutputTypeDef, read: Callable[[IO[bytes]], bytes]) -> None:
    read(response["Body"])  # error: argument-type IO[bytes]


def stream_as_body(response: InvokeEndpointWithResponseStreamOutputTypeDef) -> None:
    response["Body"].read()  # error: attribute read
    response["Body"]["PayloadPart"]  # error: not-subscriptable EventStream
    response["EventStream"]  # error: no-key EventStream
    len(response["Body"])  # error: argument-type EventStream
    next(response["Body"])  # error: next EventStream


def with_stream(stream: EventStream[ResponseStreamTypeDef]) -> None:
    with stream:  # error: with EventStream
        pass


def events(stream: EventStream[ResponseStreamTypeDef]) -> None:
    for event in stream:
        event["chunk"]["bytes"]  # error: no-key chunk
        event["PayloadPart"].Bytes  # error: attribute Bytes
        event["PayloadPart"]["Bytes"] + ""  # error: operator bytes
        text: str = event["PayloadPart"]["Bytes"]  # error: assignment str
        print(text)


def needless(stream: EventStream[ResponseStreamTypeDef]) -> None:
    """Not mistakes, but unnecessary checks: every event has the key."""
    for event in stream:
        part = event.get("PayloadPart")
        if part:  # error: always-true PayloadPartTypeDef (only ty)
            print(part)
        if part is not None:  # error: always-not-none PayloadPartTypeDef (only pyright, basedpyright)
            print(part)
