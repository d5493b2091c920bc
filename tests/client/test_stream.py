"""The event stream: what it is, what it yields, and how its errors look."""

import time
from collections.abc import Callable, Iterator
from itertools import accumulate, chain
from typing import Any

import pytest
from botocore.eventstream import ChecksumMismatch, EventStream
from botocore.exceptions import ClientError, EventStreamError
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from client.conformance import events, yielded
from client.endpoint import answer, exception, frame, part, stream

MODELLED = ("ModelStreamError", "InternalStreamFailure")


def test_stream_is_no_iterator_file_or_context_manager(server: HTTPServer, client: Any) -> None:
    # One is larger than what urllib3 reads at a time.
    parts = (b"1", b"2" * 70_000)
    answer(server, "invoke_endpoint_with_response_stream", stream([part(p) for p in parts]))
    body = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")["Body"]
    assert type(body) is EventStream
    for name in ("__next__", "__enter__", "__exit__", "read", "__class_getitem__"):
        assert not hasattr(body, name)
    assert list(body) == yielded(*parts)
    assert body.close() is None
    # A class that cannot be subscripted: the package has a stand-in, which gives the class itself.
    assert get_type_hints(type_defs.InvokeEndpointWithResponseStreamOutputTypeDef)["Body"] is type(body)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        *((exception(code, {"Message": "why"}), {"Code": code, "Message": "why"}) for code in MODELLED),
        # botocore reads neither code nor message of an exception that the model does not have.
        (exception("NewError", {"Message": "why"}), {"Code": "", "Message": ""}),
        (
            frame({":message-type": "error", ":error-code": "1", ":error-message": "why"}, b""),
            {"Code": "1", "Message": "why"},
        ),
    ],
)
def test_exception_in_mid_stream_has_code_and_message(
    failure: bytes, expected: dict[str, str], server: HTTPServer, client: Any
) -> None:
    answer(server, "invoke_endpoint_with_response_stream", stream([part(b"1"), failure, part(b"2")]))
    found, e = events(client)
    # No class of `client.exceptions` but the base of all of them.
    assert (found, type(e), type(e).__base__) == (yielded(b"1"), EventStreamError, ClientError)
    assert (e.operation_name, e.response) == ("InvokeEndpointWithResponseStream", {"Error": expected})


def test_every_whole_part_precedes_a_cut_or_a_corrupted_frame(server: HTTPServer, client: Any) -> None:
    # botocore does not know the second kind of event, and skips it.
    new = frame({":message-type": "event", ":event-type": "NewEvent"}, b"{}")
    pieces = [(part(b"1"), [b"1"]), (new, []), (part(b""), [b""]), (part(b"2" * 50), [b"2" * 50])]
    content = b"".join(data for data, _ in pieces)
    ends = [*accumulate(len(data) for data, _ in pieces)]
    for place in range(0, len(content), 7):
        whole = yielded(*chain(*(parts for (_, parts), end in zip(pieces, ends, strict=True) if end <= place)))
        corrupted = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        for sent, expected in ((content[:place], None), (corrupted, ChecksumMismatch)):
            server.clear()
            answer(server, "invoke_endpoint_with_response_stream", stream([sent]))
            found, e = events(client)
            assert (found, e and type(e)) == (whole, expected), place


def test_read_timeout_is_for_each_part(server: HTTPServer, make: Callable[..., Any]) -> None:
    def slowly() -> Iterator[bytes]:
        for n in range(3):
            time.sleep(0.2)
            yield part(b"%d" % n)

    answer(server, "invoke_endpoint_with_response_stream", stream(slowly()))
    assert events(make(read_timeout=0.5)) == (yielded(b"0", b"1", b"2"), None)
