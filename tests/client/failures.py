"""What fails, what it raises and how often botocore tries: measured here, shown in docs/errors.md.

    nox -s failures

runs every cause against an endpoint on 127.0.0.1 and writes the tables into the page.
"""

import io
import json
import logging
import os
import re
import socket
import struct
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from functools import cache, partial
from typing import Any, NamedTuple
from unittest import mock

import boto3
from botocore.config import Config
from botocore.eventstream import ParserError
from botocore.exceptions import BotoCoreError, ClientError, ConnectionError, HTTPClientError
from botocore.response import StreamingBody
from pytest_httpserver import HTTPServer
from urllib3.exceptions import HTTPError
from werkzeug import Request, Response

from client import endpoint
from client.conformance import REQUESTS, events, yielded
from client.endpoint import STATUS, bare, error, part, stream
from pages import table
from paths import DOCS

PAGE = DOCS / "errors.md"
ASYNC = "invoke_endpoint_async"
MODES = ("standard", "adaptive", "legacy")
BROAD = (ClientError, ConnectionError, HTTPClientError, BotoCoreError, ParserError, HTTPError)
"""Base classes: a program that catches one cannot tell the causes apart."""
FRAMINGS = {"chunked": b"Transfer-Encoding: chunked\r\n", "length": b"Content-Length: 1000\r\n", "none": b""}

Outcome = type[BaseException] | None
Found = dict[str, tuple[Outcome, int]]
"""By try: the exception, and the number of attempts."""
Answer = Response | Callable[[Request], Response]


def breaks(end: str, framing: str = "", content: bytes = b"") -> Answer:
    """Send content, in one of HTTP's framings; then close or reset the connection, or send nothing more."""

    def send(connection: socket.socket) -> bytes:
        if framing:
            body = b"%x\r\n%b\r\n" % (len(content), content) if framing == "chunked" else content
            connection.sendall(b"HTTP/1.1 200 OK\r\n" + FRAMINGS[framing] + b"\r\n" + body)
        if end == "silence":
            # This returns when the client gives up.
            connection.recv(1)
        if end == "reset":
            # What was sent must have arrived: a reset discards it.
            time.sleep(0.2)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            # Otherwise the server would wait for the next request.
            connection.shutdown(socket.SHUT_RD)
            connection.close()
        else:
            connection.shutdown(socket.SHUT_RDWR)
        # The server must not answer by itself.
        raise ConnectionResetError

    return lambda request: Response(map(send, [request.environ["werkzeug.socket"]]))


def read(client: Any, how: Callable[[StreamingBody], object], EndpointName: str) -> None:
    with closing(client.invoke_endpoint(EndpointName=EndpointName, Body=b"1,2")["Body"]) as body:
        how(body)


def read_stream(client: Any, EndpointName: str) -> None:
    found, raised = events(client, EndpointName)
    assert found == yielded(b"1"), "what precedes a failure is yielded"
    if raised:
        raise raised


CALLS = {operation: partial(endpoint.call, operation=operation) for operation in REQUESTS}
READS = {
    "read()": partial(read, how=StreamingBody.read),
    "json.load()": partial(read, how=json.load),
    "read(n)": partial(read, how=lambda body: [*iter(partial(body.read, 2), b"")]),
    "for chunk in body": partial(read, how=list),
    "iter_lines()": partial(read, how=lambda body: [*body.iter_lines()]),
    "iter_chunks()": partial(read, how=lambda body: [*body.iter_chunks(2)]),
    "readlines()": partial(read, how=StreamingBody.readlines),
}
STREAMS = {"stream": read_stream}


class Cause(NamedTuple):
    """Why a call, or reading its answer, fails. `ran`: whether the model may have run, if the request arrives."""

    text: str
    ran: str = "no"
    answer: Answer = bare(b"")
    arguments: Mapping[str, object] = {}
    config: Mapping[str, Any] = {}
    url: str | None = None
    variables: Mapping[str, str] = {}
    tries: Mapping[str, Callable[..., object]] = CALLS

    def client(self, session: boto3.Session, mode: str) -> Any:
        # A session keeps the credentials that it has found.
        session = boto3.Session() if self.variables else session
        with mock.patch.dict(os.environ, self.variables):
            config = Config(retries={"mode": mode}, **self.config)
            return session.client("sagemaker-runtime", config=config, endpoint_url=self.url)

    def run(self, client: Any) -> Found:
        """Return the exception and the number of attempts of each try."""
        sent: list[None] = []
        client.meta.events.register("before-send", lambda **_: sent.append(None))
        found = {}
        for name, function in self.tries.items():
            sent.clear()
            raised = None
            try:
                function(client, EndpointName=self.text, **self.arguments)
            except Exception as e:
                raised = type(e)
            found[name] = raised, len(sent)
        return found


def unanswered(server: str, closed: str, full: str) -> Iterator[Cause]:
    """Yield what ends a call without an answer; the port of `closed` is closed, that of `full` accepts nobody."""
    yield Cause("An argument is missing, unknown or of a wrong type", arguments={"Unknown": ""})
    yield Cause("Body is a text file", arguments={"Body": io.StringIO("1,2")})
    yield Cause("No credentials", variables={"AWS_ACCESS_KEY_ID": ""})
    yield Cause("A line break in an argument that is a header", arguments={"CustomAttributes": "a\nb"})
    yield Cause("The port is closed", url=closed)
    yield Cause("No connection within connect_timeout", url=full, config={"connect_timeout": 0.2})
    yield Cause("TLS fails", url=server.replace("http:", "https:"))
    yield Cause("The proxy cannot be reached", config={"proxies": {"http": closed}})
    yield Cause("The server closes the connection without answering", "perhaps", breaks("closed"))
    yield Cause("No answer within read_timeout", "yes", breaks("silence"), config={"read_timeout": 0.2})


def answered() -> Iterator[Cause]:
    """Yield what the service, or a proxy in front of it, may answer."""
    model = {"ModelError": "yes", "ModelStreamError": "yes", "ModelNotReadyException": "no"}
    for code, status in (STATUS | {"ThrottlingException": 400, "AccessDeniedException": 403}).items():
        ran = model.get(code, "perhaps" if status >= 500 else "no")
        yield Cause(f"{code} ({status})", ran, error(status, code, endpoint.MEMBERS.get(code, {})))
    late = endpoint.model_failure(0, endpoint.TIMED_OUT)
    yield Cause("ModelError whose OriginalStatusCode is 0", "yes", error(424, "ModelError", late))
    for status in (413, 429, 500, 502, 503, 504):
        ran = "perhaps" if status >= 500 else "no"
        yield Cause(f"{status} without an error code", ran, bare(b"", status))
    yield Cause("An error that is JSON, but not an object", "perhaps", bare(b"[]", 400))
    yield Cause("An error that is not UTF-8", "perhaps", bare(b"\xff", 400))
    for text, answer in {
        f"{ASYNC}: the answer is null": bare(b"null"),
        f"{ASYNC}: the answer is JSON, but neither an object nor null": bare(b"[]"),
        f"{ASYNC}: the chunked answer is truncated": breaks("closed", "chunked", b'{"Inference'),
        f"{ASYNC}: the answer with a Content-Length is truncated": breaks("closed", "length", b'{"Inference'),
    }.items():
        yield Cause(text, "yes", answer, tries={ASYNC: CALLS[ASYNC]})


def unfinished() -> Iterator[Cause]:
    """Yield what breaks a body or a stream off."""
    patient = {"read_timeout": 1}
    for text, answer in {
        "Connection closed; the answer is chunked": breaks("closed", "chunked", b"0.5"),
        "Connection closed; the answer has a Content-Length": breaks("closed", "length", b"0.5"),
        "Connection closed; the answer has neither": breaks("closed", "none", b"0.5"),
        "Connection reset": breaks("reset", "chunked", b"0.5"),
        "Nothing arrives within read_timeout": breaks("silence", "chunked", b"0.5"),
    }.items():
        yield Cause(text, "yes", answer, config=patient, tries=READS)
    first = part(b"1")
    failure = endpoint.exception("ModelStreamError", {"Message": "why", "ErrorCode": "StreamBroken"})
    fault = {":message-type": "error", ":error-code": "InternalError", ":error-message": "why"}
    for text, answer in {
        "The service sends an exception, such as ModelStreamError": stream([first, failure]),
        "The service sends an error without a type": stream([first, endpoint.frame(fault, b"")]),
        "A frame is corrupted": stream([first, first.replace(b"1", b"2")]),
        "The answer ends normally, but inside a frame": stream([first, first[:-1]]),
        "Connection closed after a frame; the answer is chunked": breaks("closed", "chunked", first),
        "Connection closed inside a frame; the answer is chunked": breaks("closed", "chunked", first + first[:-1]),
        "Connection closed after a frame; the answer has a Content-Length": breaks("closed", "length", first),
        "Connection closed inside a frame; the answer has neither": breaks("closed", "none", first + first[:-1]),
        "Connection reset after a frame": breaks("reset", "chunked", first),
        "Nothing arrives within read_timeout after a frame": breaks("silence", "chunked", first),
    }.items():
        yield Cause(text, "yes", answer, config=patient, tries=STREAMS)


@cache
def results() -> list[tuple[Cause, list[Found]]]:
    """Run every cause in each of `MODES`."""
    with ExitStack() as stack:
        server = stack.enter_context(HTTPServer("127.0.0.1", threaded=True))
        stack.enter_context(endpoint.only_this_endpoint(server))
        del os.environ["AWS_MAX_ATTEMPTS"]
        # How long botocore waits before a retry is not measured.
        stack.enter_context(mock.patch("botocore.endpoint.time"))
        stack.enter_context(mock.patch("botocore.retries.bucket.TokenBucket.acquire"))
        closed, full = (stack.enter_context(socket.socket()) for _ in range(2))
        closed.bind(("127.0.0.1", 0))
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        # This connection waits to be accepted; the system answers no other.
        stack.enter_context(socket.create_connection(full.getsockname()))
        urls = [f"http://127.0.0.1:{each.getsockname()[1]}" for each in (closed, full)]
        causes = {c.text: c for c in (*unanswered(server.url_for(""), *urls), *answered(), *unfinished())}
        arrived = set[str]()

        def handle(request: Request) -> Response:
            name = request.path.split("/")[2]
            arrived.update([name] if request.get_data() else [])
            answer = causes[name].answer
            return answer if isinstance(answer, Response) else answer(request)

        server.expect_request(re.compile("/endpoints/.*"), method="POST").respond_with_handler(handle)
        session = boto3.Session()
        # All at the same time, since some wait. A client for each: it has a retry quota.
        with ThreadPoolExecutor(48) as pool:
            futures = [[pool.submit(c.run, c.client(session, m)) for m in MODES] for c in causes.values()]
    return [
        (c if c.text in arrived else c._replace(ran="no"), [future.result() for future in by_mode])
        for c, by_mode in zip(causes.values(), futures, strict=True)
    ]


def named(exception: Outcome) -> str:
    """Name an exception, with its module unless that is one of the three that the page names."""
    if exception is None:
        return "no exception"
    known = exception.__module__ in ("builtins", "botocore.exceptions", "botocore.errorfactory")
    return f"`{exception.__name__}`" if known else f"`{exception.__module__}.{exception.__name__}`"


def caught_by(exception: Outcome) -> str:
    found = [named(each) for each in BROAD if exception and issubclass(exception, each)]
    return ", ".join(found) or ("`Exception`" if exception else "-")


def merged(values: Mapping[str, str]) -> str:
    """Show the value of most tries, and a line for each group that differs."""
    tries = defaultdict(list)
    for name, value in values.items():
        tries[value].append(f"`{name}`")
    most, *others = sorted(tries, key=lambda value: -len(tries[value]))
    return "<br>".join([most, *(f"{', '.join(tries[value])}: {value}" for value in others)])


def row(cause: Cause, by_mode: list[Found]) -> list[str]:
    cells = {}
    for name in cause.tries:
        # An operation raises the same exception in each mode.
        [raised] = {found[name][0] for found in by_mode}
        attempts = ", ".join(str(found[name][1]) for found in by_mode)
        cells[name] = named(raised), caught_by(raised), attempts
    columns = (dict(zip(cells, column, strict=True)) for column in zip(*cells.values(), strict=True))
    return [cause.text, *map(merged, columns), cause.ran]


def page(text: str) -> str:
    """Return the text with each table below the comment that names it."""
    head = ["Cause", "Raises", "Caught by", "Attempts", "Ran?"]
    tables = (("Calls", CALLS, (0, 1, 3, 4, 2)), ("Bodies", READS, (0, 1)), ("Streams", STREAMS, (0, 1, 2)))
    for name, tries, columns in tables:
        found = [head, *(row(*result) for result in results() if result[0].tries.keys() <= tries.keys())]
        first, *rows = [[cells[n] for n in columns] for cells in found]
        place = rf"(<!-- {name}, written by `nox -s failures`. -->\n\n)(?:\|.*\n)*\n?"
        text, count = re.subn(place, r"\1" + table(first, rows) + "\n", text)
        assert count == 1, f"{name}: {PAGE.name} has no comment that names this table"
    return text


if __name__ == "__main__":
    # The server's log of requests.
    logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
    PAGE.write_text(page(PAGE.read_text()))
