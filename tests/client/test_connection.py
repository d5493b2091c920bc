"""Connections that break."""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import urllib3.exceptions
from botocore.exceptions import BotoCoreError, IncompleteReadError, ReadTimeoutError, ResponseStreamingError
from botocore.response import StreamingBody
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from client.conformance import events, yielded
from client.endpoint import REQUEST_ID, answer, part


@pytest.fixture
def broken(server: HTTPServer) -> Iterator[Callable[..., None]]:
    """Let `server` answer with some content, and then break the connection in one of three ways."""
    over = threading.Event()

    def answer_and_break(operation: str, content: bytes, how: str, headers: dict[str, str]) -> None:
        def body(connection: socket.socket) -> Iterator[bytes]:
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

        def handler(request: Request) -> Response:
            content = body(request.environ["werkzeug.socket"])
            return Response(content, 200, {"x-amzn-requestid": REQUEST_ID, **headers})

        answer(server, operation, handler)

    yield answer_and_break
    over.set()


LENGTH = {"Content-Length": "1000"}
Reads = dict[str, Callable[[StreamingBody], object]]
AT_ONCE: Reads = {"read()": StreamingBody.read, "json.load()": json.load}
IN_PIECES: Reads = {
    "read(2)": lambda body: [*iter(lambda: body.read(2), b"")],
    "iteration": list,
    "iter_lines": lambda body: [*body.iter_lines()],
    "iter_chunks": lambda body: [*body.iter_chunks(2)],
}


@pytest.mark.parametrize(
    ("how", "headers", "at_once", "in_pieces"),
    [
        ("close", {}, ResponseStreamingError, ResponseStreamingError),
        # Only here botocore itself counts what is missing: the connection was closed in order.
        ("close", LENGTH, ResponseStreamingError, IncompleteReadError),
        ("reset", {}, ResponseStreamingError, ResponseStreamingError),
        ("reset", LENGTH, ResponseStreamingError, ResponseStreamingError),
        ("wait", {}, ReadTimeoutError, ReadTimeoutError),
        ("wait", LENGTH, ReadTimeoutError, ReadTimeoutError),
    ],
)
def test_connection_broken_in_mid_body(
    how: str,
    headers: dict[str, str],
    at_once: type[Exception],
    in_pieces: type[Exception],
    broken: Callable[..., None],
    make: Callable[..., Any],
) -> None:
    broken("invoke_endpoint", b"0.5", how, headers)
    client = make(read_timeout=0.5)

    def raised(read: Callable[[StreamingBody], object]) -> type[Exception]:
        body = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"]
        with body, pytest.raises(BotoCoreError) as info:
            read(body)
        return type(info.value)

    reads = AT_ONCE | IN_PIECES
    # All at once: some wait.
    with ThreadPoolExecutor() as pool:
        found = dict(zip(reads, pool.map(raised, reads.values()), strict=True))
    assert found == dict.fromkeys(AT_ONCE, at_once) | dict.fromkeys(IN_PIECES, in_pieces)


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
    broken("invoke_endpoint_with_response_stream", part(b"1"), how, headers)
    found, e = events(make(read_timeout=0.5))
    # Without chunks urllib3 waits for 64 KiB or the end before it hands out anything.
    assert (found, type(e)) == (yielded() if headers else yielded(b"1"), expected)
