"""The event stream: its class, what it yields, and the errors that it raises."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError, EventStreamError
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from client.conformance import events, yielded
from client.endpoint import answer, exception, frame, part, stream

WHY = {"Message": "why"}


def test_stream_yields_every_part(server: HTTPServer, client: Any) -> None:
    # One is empty, one is larger than what urllib3 reads at a time. botocore skips events that are not in the model.
    parts, new = (b"1", b"", b"2" * 70_000), frame({":message-type": "event", ":event-type": "NewEvent"}, b"{}")
    answer(server, "invoke_endpoint_with_response_stream", stream([new, *map(part, parts)]))
    body = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")["Body"]
    # A class that cannot be subscripted: the package has a stand-in, which gives the class itself.
    assert get_type_hints(type_defs.InvokeEndpointWithResponseStreamOutputTypeDef)["Body"] is type(body) is EventStream
    assert list(body) == yielded(*parts)
    assert body.close() is None


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        *((exception(code, WHY), {"Code": code, **WHY}) for code in ("ModelStreamError", "InternalStreamFailure")),
        # botocore reads neither code nor message of an exception that is not in the model.
        (exception("NewError", WHY), {"Code": "", "Message": ""}),
        (frame({":message-type": "error", ":error-code": "1", ":error-message": "why"}, b""), {"Code": "1", **WHY}),
    ],
)
def test_exception_in_mid_stream_has_code_and_message(
    failure: bytes, expected: dict[str, str], server: HTTPServer, client: Any
) -> None:
    answer(server, "invoke_endpoint_with_response_stream", stream([part(b"1"), failure, part(b"2")]))
    found, e = events(client)
    # Of the classes in `client.exceptions`, only `ClientError` is its base class.
    assert (found, type(e), type(e).__base__) == (yielded(b"1"), EventStreamError, ClientError)
    assert (e.operation_name, e.response) == ("InvokeEndpointWithResponseStream", {"Error": expected})


def test_read_timeout_is_for_each_part(server: HTTPServer, make: Callable[..., Any]) -> None:
    def slowly() -> Iterator[bytes]:
        for n in range(3):
            time.sleep(0.2)
            yield part(b"%d" % n)

    answer(server, "invoke_endpoint_with_response_stream", stream(slowly()))
    assert events(make(read_timeout=0.5)) == (yielded(b"0", b"1", b"2"), None)
