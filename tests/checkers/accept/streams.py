"""Every way to read the event stream."""

from collections.abc import Iterator
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


def whole(client: SageMakerRuntimeClient) -> str:
    response = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}")
    try:
        with closing(response["Body"]) as stream:
            return b"".join(event["PayloadPart"]["Bytes"] for event in stream).decode()
    except EventStreamError as error:
        return str(error.response)


def part_by_part(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    for event in stream:
        assert_type(event, ResponseStreamTypeDef)
        part = event.get("PayloadPart")
        assert_type(part, PayloadPartTypeDef)
        assert_type(part["Bytes"], bytes)
        yield event.get("PayloadPart", {}).get("Bytes", b"")


def with_error_keys(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    for event in stream:
        if "ModelStreamError" in event:
            error = event["ModelStreamError"]
            assert_type(error, ModelStreamErrorTypeDef)
            if error.get("ErrorCode") == "StreamBroken":
                raise ConnectionError(error.get("Message", ""))
        if "PayloadPart" in event:
            yield event["PayloadPart"]["Bytes"]


def with_an_iterator(stream: EventStream[ResponseStreamTypeDef]) -> Iterator[bytes]:
    events = iter(stream)
    while (event := next(events, None)) is not None:
        yield from event["PayloadPart"]["Bytes"].splitlines(keepends=True)


def made_by_a_test() -> list[ResponseStreamTypeDef]:
    part: PayloadPartTypeDef = {"Bytes": b"1"}
    return [{"PayloadPart": part}, ResponseStreamTypeDef(PayloadPart={"Bytes": b"2"})]
