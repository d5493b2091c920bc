"""Connections that break."""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
import urllib3.exceptions
from botocore.response import StreamingBody
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from harness.conformance import events, yielded
from harness.endpoint import REQUEST_ID, answer, part


@pytest.fixture
def broken(server: HTTPServer) -> Iterator[Callable[..., None]]:
    """Let `server` answer with some content, and then break the connection in one of three ways."""
    over = threading.Event()

    def answer_and_break(operation: str, content: bytes, how: str, **headers: str) -> None:
        def handler(request: Request) -> Response:
            connection: socket.socket = request.environ["werkzeug.socket"]

            def body() -> Iterator[bytes]:
                yield content
                if how == "wait":
                    over.wait(10)
                elif how == "close":
                    connection.shutdown(socket.SHUT_RDWR)
                elif how == "reset":
                    # What was sent must have arrived: a reset throws it away.
                    over.wait(0.2)
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    connection.close()
                    # Without this the server would end a chunked body as if nothing had happened.
                    raise ConnectionResetError

            return Response(body(), 200, {"x-amzn-requestid": REQUEST_ID, **headers})

        answer(server, operation, handler)

    yield answer_and_break
    over.set()


LENGTH = {"Content-Length": "1000"}
READS: dict[str, Callable[[StreamingBody], object]] = {
    "read()": StreamingBody.read,
    "json.load()": json.load,
    "read(2)": lambda body: [*iter(lambda: body.read(2), b"")],
    "iteration": list,
    "iter_lines": lambda body: [*body.iter_lines()],
    "iter_chunks": lambda body: [*body.iter_chunks(2)],
}


@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize(
    ("how", "headers", "expected"),
    [
        ("close", {}, botocore_exceptions.ResponseStreamingError),
        ("close", LENGTH, None),
        ("reset", {}, botocore_exceptions.ResponseStreamingError),
        ("reset", LENGTH, botocore_exceptions.ResponseStreamingError),
        ("wait", {}, botocore_exceptions.ReadTimeoutError),
        ("wait", LENGTH, botocore_exceptions.ReadTimeoutError),
    ],
)
def test_connection_broken_in_mid_body(
    how: str,
    headers: dict[str, str],
    expected: type[Exception] | None,
    read: str,
    broken: Callable[..., None],
    make: Callable[..., Any],
) -> None:
    broken("invoke_endpoint", b"0.5", how, **headers)
    body = make(read_timeout=0.5).invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"]
    if expected is None:
        # Only where botocore itself counts what is missing: it reads piece by piece, and the connection was closed in order.
        whole = read in ("read()", "json.load()")
        expected = (
            botocore_exceptions.ResponseStreamingError if whole else botocore_exceptions.IncompleteReadError
        )
    with body, pytest.raises(botocore_exceptions.BotoCoreError) as info:
        READS[read](body)
    assert type(info.value) is expected


@pytest.mark.parametrize(
    ("how", "headers", "expected"),
    [
        ("close", {}, urllib3.exceptions.ProtocolError),
        ("reset", LENGTH, urllib3.exceptions.ProtocolError),
        ("wait", {}, urllib3.exceptions.ReadTimeoutError),
    ],
)
def test_connection_broken_in_mid_stream(
    how: str,
    headers: dict[str, str],
    expected: type[Exception],
    broken: Callable[..., None],
    make: Callable[..., Any],
) -> None:
    """botocore lets urllib3's own exceptions through: neither is a `ClientError` or a `BotoCoreError`."""
    broken("invoke_endpoint_with_response_stream", part(b"1"), how, **headers)
    found, e = events(make(read_timeout=0.5))
    # Without chunks urllib3 waits for 64 KiB or the end before it hands out anything.
    assert (found, type(e)) == (yielded() if headers else yielded(b"1"), expected)
    assert not isinstance(e, botocore_exceptions.BotoCoreError | botocore_exceptions.ClientError)
