"""Every way to read the event stream."""

from collections.abc import Iterable, Iterator
from contextlib import closing

from botocore.eventstream import EventStream
from botocore.exceptions import EventStreamError
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    ModelStreamErrorTypeDef,
    PayloadPartTypeDef,
    ResponseStreamTypeDef,
)
from typing_extensions import assert_type


def unchecked(client: SageMakerRuntimeClient) -> bytes:
    answer = b""
    response = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}")
    for event in response["Body"]:
        assert_type(event, ResponseStreamTypeDef)
        assert_type(event["PayloadPart"], PayloadPartTypeDef)
        assert_type(event["PayloadPart"]["Bytes"], bytes)
        answer += event["PayloadPart"]["Bytes"]
    response["Body"].close()
    return answer


def in_one_line(stream: EventStream[ResponseStreamTypeDef]) -> str:
    return b"".join(event["PayloadPart"]["Bytes"] for event in stream).decode()


def with_in(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    for event in stream:
        if "PayloadPart" in event:
            yield event["PayloadPart"]["Bytes"]


def with_get(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    for event in stream:
        part = event.get("PayloadPart")
        assert_type(part, PayloadPartTypeDef)
        yield part.get("Bytes")
        yield event.get("PayloadPart", {}).get("Bytes", b"")


def with_error_keys(stream: Iterable[ResponseStreamTypeDef]) -> None:
    for event in stream:
        if "ModelStreamError" in event:
            error = event["ModelStreamError"]
            assert_type(error, ModelStreamErrorTypeDef)
            if error.get("ErrorCode") == "StreamBroken":
                raise ConnectionError(error.get("Message", ""))


def error_in_mid_stream(client: SageMakerRuntimeClient) -> None:
    try:
        with closing(client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}")["Body"]) as stream:
            for event in stream:
                print(event["PayloadPart"]["Bytes"])
    except EventStreamError as error:
        print(error.response, error.operation_name)


def with_an_iterator(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    events = iter(stream)
    while (event := next(events, None)) is not None:
        yield from event["PayloadPart"]["Bytes"].splitlines(keepends=True)


def made_by_a_test() -> list[ResponseStreamTypeDef]:
    part: PayloadPartTypeDef = {"Bytes": b"1"}
    return [{"PayloadPart": part}, ResponseStreamTypeDef(PayloadPart={"Bytes": b"2"})]
