"""Every way to read the event stream."""

import io
import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

from botocore.eventstream import EventStream
from botocore.exceptions import EventStreamError
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InternalStreamFailureTypeDef,
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
            assert_type(event["ModelStreamError"], ModelStreamErrorTypeDef)
            error = event["ModelStreamError"]
            assert_type(error.get("Message"), str | None)
            if error.get("ErrorCode") == "StreamBroken":
                raise ConnectionError(error.get("Message", ""))
        if "InternalStreamFailure" in event:
            assert_type(event["InternalStreamFailure"], InternalStreamFailureTypeDef)
            assert_type(event["InternalStreamFailure"].get("Message"), str | None)


def error_in_mid_stream(client: SageMakerRuntimeClient) -> None:
    try:
        with closing(
            client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}")["Body"]
        ) as stream:
            for event in stream:
                print(event["PayloadPart"]["Bytes"])
    except EventStreamError as error:
        print(error.response, error.operation_name)


class Lines:
    """The usual helper: joins parts and yields whole lines."""

    def __init__(self, stream: EventStream[ResponseStreamTypeDef]) -> None:
        self.events = iter(stream)
        self.buffer = io.BytesIO()
        self.position = 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while True:
            self.buffer.seek(self.position)
            line = self.buffer.readline()
            if line.endswith(b"\n"):
                self.position += len(line)
                return line[:-1]
            event = next(self.events)
            self.buffer.seek(0, io.SEEK_END)
            self.buffer.write(event["PayloadPart"]["Bytes"])


def tokens(client: SageMakerRuntimeClient) -> Iterator[Any]:
    response = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body="{}")
    for line in Lines(response["Body"]):
        yield json.loads(line)


def error_made_by_a_test() -> ModelStreamErrorTypeDef:
    return {}


def made_by_a_test() -> list[ResponseStreamTypeDef]:
    part: PayloadPartTypeDef = {"Bytes": b"1"}
    return [{"PayloadPart": part}, ResponseStreamTypeDef(PayloadPart={"Bytes": b"2"})]
