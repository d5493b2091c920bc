"""The stubs against boto3's real client, which talks HTTP to an endpoint on 127.0.0.1.

Every answer is compared with the typed dictionary that the stubs promise. A promised key that is absent in
reality is named by the test and must be absent: the day it appears, the test fails.
"""

import array
import gzip
import importlib.util
import inspect
import io
import mmap
import os
import re
import socket
import struct
import sys
import tempfile
import threading
import typing
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import FunctionType
from typing import Any, Literal, get_args

import boto3
import botocore
import botocore.exceptions as botocore_exceptions
import pydantic
import pytest
import urllib3.exceptions
from botocore.config import Config
from botocore.eventstream import ChecksumMismatch, EventStream
from botocore.response import StreamingBody
from endpoint import (
    MODEL_ERROR,
    REQUEST_ID,
    environment,
    error,
    exception,
    part,
    serve,
    stream,
)
from mypy_boto3_sagemaker_runtime import client as client_module
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.client import Exceptions, SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.literals import SageMakerRuntimeOperationName
from pytest_httpserver import HTTPServer
from typeguard import CollectionCheckStrategy, TypeCheckError, check_type
from typing_extensions import NotRequired, get_overloads, get_type_hints, is_typeddict
from werkzeug import Request, Response

OPERATIONS = {
    "invoke_endpoint": "invocations",
    "invoke_endpoint_async": "async-invocations",
    "invoke_endpoint_with_response_stream": "invocations-response-stream",
}
"""Method -> last part of its path."""

REQUESTS: dict[str, list[type]] = {
    "invoke_endpoint": [type_defs.InvokeEndpointInputRequestTypeDef],
    "invoke_endpoint_async": [
        type_defs.InvokeEndpointAsyncInputRequestTypeDef,
        type_defs.InvokeEndpointAsyncInlineInputRequestTypeDef,
    ],
    "invoke_endpoint_with_response_stream": [type_defs.InvokeEndpointWithResponseStreamInputRequestTypeDef],
}
"""Method -> its typed dictionary, or one for each overload."""

TYPED_DICTS: dict[str, Any] = {
    name: value for name, value in vars(type_defs).items() if is_typeddict(value) and name == value.__name__
}

ALWAYS_ABSENT = {
    # Contract: the key keeps its place because it was asked for; SageMaker does not send it.
    type_defs.ResponseMetadataTypeDef: "HostId",
}
"""Required keys that no real answer of this service has."""


def filled(value: Mapping[str, Any], type_: Any, path: str) -> dict[str, Any]:
    """Put a value of the promised type where `path` leads to: there must be none yet."""
    key, _, rest = path.partition(".")
    hint = get_type_hints(type_)[key]
    if rest:
        return {**value, key: filled(value[key], hint, rest)}
    assert key not in value, f"{type_.__name__}.{key} is not absent any more"
    return {**value, key: hint()}


def check(value: Any, type_: Any, *absent: str) -> None:
    """Fail unless `value` has exactly the type, but for required keys that must be absent."""
    if is_typeddict(type_):
        hints = {"": type_, **get_type_hints(type_)}
        for key, hint in hints.items():
            if hint in ALWAYS_ABSENT and (not key or key in value):
                absent += (".".join(filter(None, (key, ALWAYS_ABSENT[hint]))),)
        for path in absent:
            value = filled(value, type_, path)
    check_type(value, type_, collection_check_strategy=CollectionCheckStrategy.ALL_ITEMS)


@pytest.fixture(scope="module")
def running() -> Iterator[HTTPServer]:
    # With threads it speaks HTTP 1.1 and sends a stream in chunks, as the service does.
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        yield server


@pytest.fixture
def server(running: HTTPServer) -> Iterator[HTTPServer]:
    yield running
    running.check()
    running.clear()


Make = Callable[..., Any]


@pytest.fixture(scope="module")
def make(running: HTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """Make a signing client; keyword arguments are those of `Config`."""
    nothing = tmp_path_factory.mktemp("aws") / "nothing"
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        for name in [
            name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")
        ]:
            patch.delenv(name)
        for name, value in environment(running).items():
            patch.setenv(name, value)
        patch.setenv("AWS_CONFIG_FILE", str(nothing))
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(nothing))
        session = boto3.Session()

        def make(**config: Any) -> Any:
            client = session.client("sagemaker-runtime", config=Config(**config))
            stack.callback(client.close)
            return client

        yield make


@pytest.fixture(scope="module")
def client(make: Make) -> Any:
    return make()


def answer(server: HTTPServer, operation: str, response: Response | Callable[[Request], Response]) -> None:
    """Let every endpoint of `server` answer `operation` so."""
    handler = (lambda _: response) if isinstance(response, Response) else response
    path = re.compile(f"/endpoints/[^/]+/{OPERATIONS[operation]}")
    server.expect_request(path, method="POST").respond_with_handler(handler)


def call(client: Any, operation: str, **arguments: Any) -> Any:
    """Call the method, with an endpoint and some input unless given, and drop the body of the answer."""
    if "InputLocation" not in arguments:
        arguments.setdefault("Body", b"1,2")
    result = getattr(client, operation)(**{"EndpointName": "churn", **arguments})
    if "Body" in result:
        result["Body"].close()
    return result


# Answers.


def test_check_fails_where_it_must() -> None:
    metadata = {"RequestId": "1", "HTTPStatusCode": 200, "HTTPHeaders": {"a": "b"}, "RetryAttempts": 0}
    type_ = type_defs.InvokeEndpointAsyncOutputTypeDef
    good = {"InferenceId": "1", "OutputLocation": "s3://b/o", "ResponseMetadata": metadata}
    check(good, type_)
    check({k: v for k, v in good.items() if k != "InferenceId"}, type_, "InferenceId")
    for bad in (
        {**good, "Surplus": ""},
        {**good, "InferenceId": 1},
        {**good, "InferenceId": None},
        {**good, "FailureLocation": None},
        {k: v for k, v in good.items() if k != "InferenceId"},
        {**good, "ResponseMetadata": {**metadata, "HTTPHeaders": {"a": "b", "c": 1}}},
        {**good, "ResponseMetadata": {**metadata, "Surplus": ""}},
        {**good, "ResponseMetadata": {**metadata, "MaxAttemptsReached": "yes"}},
    ):
        with pytest.raises(TypeCheckError):
            check(bad, type_)
    with pytest.raises(AssertionError, match=r"InferenceId is not absent any more"):
        check(good, type_, "InferenceId")
    with pytest.raises(AssertionError, match=r"HostId is not absent any more"):
        check({**good, "ResponseMetadata": {**metadata, "HostId": ""}}, type_)


def bare(
    content: bytes | Iterator[bytes], status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer without any header that the service might send."""
    response = Response(content, status, {"x-amzn-requestid": REQUEST_ID, **(headers or {})})
    del response.headers["Content-Type"]
    return response


def test_full_answer(server: HTTPServer, client: Any) -> None:
    headers = {
        "Content-Type": "text/csv",
        "x-Amzn-Invoked-Production-Variant": "blue",
        "X-Amzn-SageMaker-Custom-Attributes": "trace-1",
        "X-Amzn-SageMaker-New-Session-Id": "a1; Expires=2030-01-01T00:00:00Z",
        "X-Amzn-SageMaker-Closed-Session-Id": "a0",
    }
    response = Response(b"0.5", 200, {"x-amzn-requestid": REQUEST_ID, **headers})
    answer(server, "invoke_endpoint", response)
    result = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")
    check(result, type_defs.InvokeEndpointOutputTypeDef)
    assert type(result["Body"]) is StreamingBody
    assert (result["Body"].read(), result["Body"].read()) == (b"0.5", b"")
    assert result.keys() == get_type_hints(type_defs.InvokeEndpointOutputTypeDef).keys()
    assert [result[key] for key in result if key not in ("Body", "ResponseMetadata")] == list(
        headers.values()
    )
    metadata = result["ResponseMetadata"]
    assert (metadata["RequestId"], metadata["HTTPStatusCode"], metadata["RetryAttempts"]) == (
        REQUEST_ID,
        200,
        0,
    )
    assert metadata["HTTPHeaders"]["x-amzn-sagemaker-closed-session-id"] == "a0"
    assert all(name == name.lower() for name in metadata["HTTPHeaders"])


def test_full_async_answer(server: HTTPServer, client: Any) -> None:
    answer(
        server,
        "invoke_endpoint_async",
        Response(
            '{"InferenceId": "id-1"}',
            202,
            {
                "x-amzn-requestid": REQUEST_ID,
                "X-Amzn-SageMaker-OutputLocation": "s3://bucket/o",
                "X-Amzn-SageMaker-FailureLocation": "s3://bucket/f",
            },
        ),
    )
    result = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/i")
    check(result, type_defs.InvokeEndpointAsyncOutputTypeDef)
    assert result.pop("ResponseMetadata")["HTTPStatusCode"] == 202
    assert result == {
        "InferenceId": "id-1",
        "OutputLocation": "s3://bucket/o",
        "FailureLocation": "s3://bucket/f",
    }


def test_full_stream_answer(server: HTTPServer, client: Any) -> None:
    headers = {
        "X-Amzn-SageMaker-Content-Type": "application/jsonlines",
        "x-Amzn-Invoked-Production-Variant": "blue",
        "X-Amzn-SageMaker-Custom-Attributes": "trace-1",
    }
    answer(server, "invoke_endpoint_with_response_stream", lambda _: stream([part(b"1")], headers))
    result = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")
    check(result, type_defs.InvokeEndpointWithResponseStreamOutputTypeDef)
    assert result.keys() == get_type_hints(type_defs.InvokeEndpointWithResponseStreamOutputTypeDef).keys()
    assert [e["PayloadPart"]["Bytes"] for e in result["Body"]] == [b"1"]
    assert [result[key] for key in ("ContentType", "InvokedProductionVariant", "CustomAttributes")] == list(
        headers.values()
    )


@pytest.mark.parametrize(
    ("operation", "content", "type_", "absent", "left"),
    [
        (
            "invoke_endpoint",
            b"",
            type_defs.InvokeEndpointOutputTypeDef,
            ("ContentType", "InvokedProductionVariant", "CustomAttributes"),
            {"Body", "ResponseMetadata"},
        ),
        (
            "invoke_endpoint_async",
            b"{}",
            type_defs.InvokeEndpointAsyncOutputTypeDef,
            ("InferenceId", "OutputLocation"),
            {"ResponseMetadata"},
        ),
        (
            "invoke_endpoint_with_response_stream",
            b"",
            type_defs.InvokeEndpointWithResponseStreamOutputTypeDef,
            ("ContentType", "InvokedProductionVariant", "CustomAttributes"),
            {"Body", "ResponseMetadata"},
        ),
    ],
)
def test_header_that_was_not_sent_is_an_absent_key(
    operation: str,
    content: bytes,
    type_: Any,
    absent: tuple[str, ...],
    left: set[str],
    server: HTTPServer,
    client: Any,
) -> None:
    answer(server, operation, bare(content))
    result = call(client, operation)
    assert result.keys() == left
    check(result, type_, *absent)


def test_request_id_is_absent_without_its_header(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", Response(b"", 200))
    result = client.invoke_endpoint(EndpointName="churn", Body=b"")
    check(result["ResponseMetadata"], type_defs.ResponseMetadataTypeDef, "RequestId")


# Event stream.


def events(client: Any) -> tuple[list[Any], BaseException | None]:
    """What a stream yields, and what it raises then."""
    found: list[Any] = []
    body = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")["Body"]
    try:
        for event in body:
            check(event, type_defs.ResponseStreamTypeDef)
            found.append(event)
    except Exception as e:
        return found, e
    finally:
        body.close()
    return found, None


def yielded(*parts: bytes) -> list[Any]:
    return [{"PayloadPart": {"Bytes": p}} for p in parts]


def test_stream_of_several_parts_and_an_empty_one(server: HTTPServer, client: Any) -> None:
    parts = (b"Hel", b"", b"lo \xc3", b"\xa4" * 70000)
    answer(server, "invoke_endpoint_with_response_stream", lambda _: stream([part(p) for p in parts]))
    assert events(client) == (yielded(*parts), None)


def test_stream_is_no_iterator_file_or_context_manager(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint_with_response_stream", lambda _: stream([part(b"1")]))
    body = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")["Body"]
    assert type(body) is EventStream
    for name in ("__next__", "__enter__", "__exit__", "read", "__class_getitem__"):
        assert not hasattr(body, name)
    assert list(body) == yielded(b"1")
    assert body.close() is None


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("ModelStreamError", {"Message": "model died", "ErrorCode": "StreamBroken"}),
        ("ModelStreamError", {}),
        ("InternalStreamFailure", {"Message": "no"}),
    ],
)
def test_exception_in_mid_stream_is_raised(
    code: str, members: dict[str, str], server: HTTPServer, client: Any
) -> None:
    answer(
        server,
        "invoke_endpoint_with_response_stream",
        lambda _: stream([part(b"1"), exception(code, members), part(b"2")]),
    )
    found, e = events(client)
    assert found == yielded(b"1")
    assert type(e) is botocore_exceptions.EventStreamError
    assert isinstance(e, client.exceptions.ClientError)
    assert not isinstance(e, getattr(client.exceptions, code))
    assert e.operation_name == "InvokeEndpointWithResponseStream"
    assert e.response == {"Error": {"Code": code, "Message": members.get("Message", "")}}
    check(e.response["Error"], type_defs.ErrorTypeDef)


def test_damaged_frame_is_told(server: HTTPServer, client: Any) -> None:
    good = part(b"1")
    for place in (9, -1):  # in the checksum of the lengths, in that of the message
        bad = bytearray(good)
        bad[place] ^= 1
        server.clear()
        answer(server, "invoke_endpoint_with_response_stream", lambda _, bad=bad: stream([good, bytes(bad)]))
        found, e = events(client)
        assert (found, type(e)) == (yielded(b"1"), ChecksumMismatch)


def test_truncated_frame_is_dropped_in_silence(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint_with_response_stream", lambda _: stream([part(b"1"), part(b"2")[:-5]]))
    assert events(client) == (yielded(b"1"), None)


# Broken connections.


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

            return Response(body(), 200, {"x-amzn-requestid": REQUEST_ID, **headers})

        answer(server, operation, handler)

    yield answer_and_break
    over.set()


LENGTH = {"Content-Length": "1000"}


@pytest.mark.parametrize(
    ("how", "headers", "read", "expected"),
    [
        ("close", {}, StreamingBody.read, botocore_exceptions.ResponseStreamingError),
        ("close", LENGTH, StreamingBody.read, botocore_exceptions.ResponseStreamingError),
        ("close", LENGTH, list, botocore_exceptions.IncompleteReadError),
        ("reset", LENGTH, StreamingBody.read, botocore_exceptions.ResponseStreamingError),
        ("wait", {}, StreamingBody.read, botocore_exceptions.ReadTimeoutError),
    ],
)
def test_connection_broken_in_mid_body(
    how: str,
    headers: dict[str, str],
    read: Callable[[Any], object],
    expected: type[Exception],
    broken: Callable[..., None],
    make: Make,
) -> None:
    broken("invoke_endpoint", b"0.5", how, **headers)
    body = make(read_timeout=0.5).invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"]
    with body, pytest.raises(expected):
        read(body)


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
    make: Make,
) -> None:
    """botocore lets urllib3's own exceptions through: neither is a `ClientError` or a `BotoCoreError`."""
    broken("invoke_endpoint_with_response_stream", part(b"1"), how, **headers)
    found, e = events(make(read_timeout=0.5))
    # Without chunks urllib3 waits for 64 KiB or the end before it hands out anything.
    assert (found, type(e)) == (yielded() if headers else yielded(b"1"), expected)
    assert not isinstance(e, botocore_exceptions.BotoCoreError | botocore_exceptions.ClientError)


# Errors.

STATUS = {
    "InternalDependencyException": 530,
    "InternalFailure": 500,
    "InternalStreamFailure": 500,
    "ModelError": 424,
    "ModelNotReadyException": 429,
    "ModelStreamError": 424,
    "ServiceUnavailable": 503,
    "ValidationError": 400,
}
MEMBERS: dict[str, dict[str, object]] = {
    "ModelError": {**MODEL_ERROR},
    "ModelStreamError": {"Message": "model died", "ErrorCode": "StreamBroken"},
}


def promised_response(name: str) -> Any:
    """The typed dictionary that the stubs promise for `e.response` of that exception."""
    (class_,) = get_args(get_type_hints(Exceptions)[name])
    return get_args(class_ if get_args(class_) else class_.__orig_bases__[0])[0]


def raised(client: Any, operation: str) -> Any:
    with pytest.raises(client.exceptions.ClientError) as info:
        call(client, operation)
    return info.value


@pytest.mark.parametrize("code", STATUS)
def test_modelled_error(code: str, server: HTTPServer, client: Any) -> None:
    members = MEMBERS.get(code, {"Message": "no"})
    for operation in OPERATIONS:
        answer(server, operation, error(STATUS[code], code, members))
        e = raised(client, operation)
        assert type(e) is getattr(client.exceptions, code) is client.exceptions.from_code(code)
        check(e.response, promised_response(code))
        check(e.response, promised_response("ClientError"))
        metadata = e.response.pop("ResponseMetadata")
        assert (metadata["HTTPStatusCode"], metadata["RequestId"]) == (STATUS[code], REQUEST_ID)
        assert e.response == {"Error": {"Code": code, "Message": members["Message"]}, **members}
        assert e.operation_name == client.meta.method_to_api_mapping[operation]


@pytest.mark.parametrize("code", STATUS)
def test_modelled_error_without_members(code: str, server: HTTPServer, client: Any) -> None:
    absent = ("OriginalStatusCode", "OriginalMessage", "LogStreamArn") if code == "ModelError" else ()
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(client, "invoke_endpoint")
    assert type(e) is getattr(client.exceptions, code)
    check(e.response, promised_response(code), *absent)
    check(e.response, promised_response("ClientError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"] == {"Code": code, "Message": ""}


def test_message_in_lower_case_is_no_member(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", error(400, "ValidationError", {"message": "no"}))
    e = raised(client, "invoke_endpoint")
    check(e.response, promised_response("ValidationError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"]["Message"] == "no"


def test_unmodelled_error(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", error(400, "ThrottlingException", {"Message": "slowly"}))
    e = raised(client, "invoke_endpoint")
    assert type(e) is client.exceptions.ClientError is botocore_exceptions.ClientError
    check(e.response, promised_response("ClientError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"] == {"Code": "ThrottlingException", "Message": "slowly"}


RETRIED = {"InternalFailure", "InternalStreamFailure", "ServiceUnavailable"}


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("code", STATUS)
def test_which_errors_botocore_retries(code: str, mode: str, server: HTTPServer, make: Make) -> None:
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(make(retries={"mode": mode, "total_max_attempts": 2}), "invoke_endpoint")
    retried = code in RETRIED or (mode, code) == ("legacy", "ModelNotReadyException")
    assert len(server.log) == 1 + retried
    metadata = e.response["ResponseMetadata"]
    assert metadata["RetryAttempts"] == retried
    assert metadata.get("MaxAttemptsReached") is (True if retried else None)


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("attempts", [2, 3])
def test_success_after_a_retry(mode: str, attempts: int, server: HTTPServer, make: Make) -> None:
    path = "/endpoints/churn/invocations"
    server.expect_oneshot_request(path).respond_with_response(error(503, "ServiceUnavailable", {}))
    server.expect_request(path).respond_with_handler(lambda _: bare(b"0.5"))
    client = make(retries={"mode": mode, "total_max_attempts": attempts})
    metadata = call(client, "invoke_endpoint", Body=io.BytesIO(b"1,2"))["ResponseMetadata"]
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"1,2"]
    assert metadata["RetryAttempts"] == 1
    # Not only an error: outside the legacy mode an answer to the last allowed attempt has the key as well.
    assert metadata.get("MaxAttemptsReached") is (True if mode != "legacy" and attempts == 2 else None)


def test_exceptions_are_those_of_the_stubs(client: Any) -> None:
    names = set(get_type_hints(Exceptions))
    assert names == {*STATUS, "ClientError"}
    for name in names:
        assert issubclass(getattr(client.exceptions, name), botocore_exceptions.ClientError)
    assert client.exceptions.from_code("ThrottlingException") is botocore_exceptions.ClientError
    with pytest.raises(AttributeError):
        _ = client.exceptions.ModelErorr


# Body.

DATA = '{"text": "Grüße, \u20ac"}\n'.encode() * 500


class Reader:
    """A user's own file: just what botocore calls; `kind` is what `read` returns."""

    def __init__(self, kind: Callable[[bytes], Any]) -> None:
        self.file = io.BytesIO(DATA)
        self.kind = kind

    def read(self, size: int = -1, /) -> Any:
        return self.kind(self.file.read(size))

    def seek(self, offset: int, whence: int = 0, /) -> None:
        self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()


class WithoutSeek:
    def read(self, size: int = -1, /) -> bytes:
        return b""

    def tell(self) -> int:
        return 0


class WithoutTell:
    def read(self, size: int = -1, /) -> bytes:
        return b""

    def seek(self, offset: int, whence: int = 0, /) -> None:
        pass


def write(folder: Path) -> Path:
    path = folder / "data"
    path.write_bytes(DATA)
    return path


def zip_member(folder: Path, stack: ExitStack) -> Any:
    with zipfile.ZipFile(folder / "data.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data", DATA)
    return stack.enter_context(stack.enter_context(zipfile.ZipFile(folder / "data.zip")).open("data"))


def gzip_file(folder: Path, stack: ExitStack) -> Any:
    (folder / "data.gz").write_bytes(gzip.compress(DATA))
    return stack.enter_context(gzip.open(folder / "data.gz"))


def temporary(stack: ExitStack, kind: Callable[..., Any], *arguments: int) -> Any:
    file = stack.enter_context(kind(*arguments))
    file.write(DATA)
    file.seek(0)
    return file


def mapped(folder: Path, stack: ExitStack) -> Any:
    with write(folder).open("rb") as file:
        return stack.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


BODIES: dict[str, Callable[[Path, ExitStack], Any]] = {
    "str": lambda folder, stack: DATA.decode(),
    "bytes": lambda folder, stack: DATA,
    "bytearray": lambda folder, stack: bytearray(DATA),
    "BytesIO": lambda folder, stack: io.BytesIO(DATA),
    "file": lambda folder, stack: stack.enter_context(write(folder).open("rb")),
    "unbuffered file": lambda folder, stack: stack.enter_context(write(folder).open("rb", buffering=0)),
    "file to read and write": lambda folder, stack: stack.enter_context(write(folder).open("r+b")),
    "gzip": gzip_file,
    "zip member": zip_member,
    "mmap": mapped,
    "TemporaryFile": lambda folder, stack: temporary(stack, tempfile.TemporaryFile),
    "NamedTemporaryFile": lambda folder, stack: temporary(stack, tempfile.NamedTemporaryFile),
    "SpooledTemporaryFile in memory": lambda folder, stack: temporary(stack, tempfile.SpooledTemporaryFile),
    "SpooledTemporaryFile on disk": lambda folder, stack: temporary(stack, tempfile.SpooledTemporaryFile, 10),
    "reader of bytes": lambda folder, stack: Reader(bytes),
    "reader of bytearray": lambda folder, stack: Reader(bytearray),
    "reader of memoryview": lambda folder, stack: Reader(memoryview),
}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("kind", BODIES)
def test_body_arrives(operation: str, kind: str, server: HTTPServer, client: Any, tmp_path: Path) -> None:
    serve(server)
    with ExitStack() as stack:
        call(client, operation, Body=BODIES[kind](tmp_path, stack))
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert request.headers["Content-Length"] == str(len(DATA))
    assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=test/")


REFUSED: dict[str, tuple[Callable[[Path, ExitStack], Any], type[Exception]]] = {
    "None": (lambda folder, stack: None, botocore_exceptions.ParamValidationError),
    "int": (lambda folder, stack: 1, botocore_exceptions.ParamValidationError),
    "dict": (lambda folder, stack: {"a": 1}, botocore_exceptions.ParamValidationError),
    "list": (lambda folder, stack: [1], botocore_exceptions.ParamValidationError),
    "Path": (lambda folder, stack: write(folder), botocore_exceptions.ParamValidationError),
    "memoryview": (lambda folder, stack: memoryview(DATA), botocore_exceptions.ParamValidationError),
    "generator": (lambda folder, stack: (b for b in [DATA]), botocore_exceptions.ParamValidationError),
    "StringIO": (lambda folder, stack: io.StringIO("1"), TypeError),
    "text file": (lambda folder, stack: stack.enter_context(write(folder).open()), TypeError),
    "reader without seek": (lambda folder, stack: WithoutSeek(), TypeError),
    "reader without tell": (lambda folder, stack: WithoutTell(), AttributeError),
    "StreamingBody": (
        lambda folder, stack: StreamingBody(io.BytesIO(DATA), len(DATA)),
        io.UnsupportedOperation,
    ),
}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("kind", REFUSED)
def test_body_is_refused(operation: str, kind: str, server: HTTPServer, client: Any, tmp_path: Path) -> None:
    serve(server)
    make_body, expected = REFUSED[kind]
    with ExitStack() as stack:
        body = make_body(tmp_path, stack)
        with pytest.raises(expected) as info:
            call(client, operation, Body=body)
    assert type(info.value) is expected
    assert not server.log


def test_reader_of_arrays_is_read_forever(client: Any) -> None:
    class Enough(Exception):
        pass

    ends = 0

    def to_array(data: bytes) -> "array.array[int]":
        nonlocal ends
        ends += not data
        if ends == 10:
            raise Enough
        return array.array("B", data)

    with pytest.raises(Enough):
        call(client, "invoke_endpoint", Body=Reader(to_array))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_streaming_body_arrives_unsigned(operation: str, server: HTTPServer, make: Make) -> None:
    serve(server)
    client = make(signature_version=botocore.UNSIGNED)
    call(client, operation, Body=StreamingBody(io.BytesIO(DATA), len(DATA)))
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert "Authorization" not in request.headers


# Arguments.

PARAMETERS = [
    (operation, name, type_)
    for operation, requests in REQUESTS.items()
    for name, type_ in {k: v for request in requests for k, v in get_type_hints(request).items()}.items()
]


@pytest.mark.parametrize(("operation", "name"), [row[:2] for row in PARAMETERS])
def test_none_is_refused(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    with pytest.raises(
        botocore_exceptions.ParamValidationError, match=f"Invalid type for parameter {name}, value: None"
    ):
        call(client, operation, **{name: None})
    assert not server.log


@pytest.mark.parametrize("operation", OPERATIONS)
def test_unknown_and_positional_arguments_are_refused(
    operation: str, server: HTTPServer, client: Any
) -> None:
    with pytest.raises(botocore_exceptions.ParamValidationError, match="Unknown parameter in input"):
        call(client, operation, Unknown="")
    with pytest.raises(TypeError, match="only accepts keyword arguments"):
        getattr(client, operation)("churn", b"1,2")
    assert not server.log


EMPTY = {
    "invoke_endpoint": {"TargetModel", "InferenceId", "EnableExplanations", "PrefixAwareId"},
    "invoke_endpoint_async": {"InputLocation", "InferenceId", "S3OutputPathExtension", "Filename"},
    "invoke_endpoint_with_response_stream": {"InferenceId", "PrefixAwareId"},
}
"""Where an empty string is refused before anything is sent."""


@pytest.mark.parametrize(
    ("operation", "name"),
    [row[:2] for row in PARAMETERS if row[1] not in ("EndpointName", "Body") and row[2] is not int],
)
def test_empty_string(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    if name in EMPTY[operation]:
        with pytest.raises(botocore_exceptions.ParamValidationError, match="valid min length: 1"):
            call(client, operation, **{name: ""})
        assert not server.log
    else:
        call(client, operation, **{name: ""})
        assert len(server.log) == 1


@pytest.mark.parametrize(("name", "least"), [("RequestTTLSeconds", 60), ("InvocationTimeoutSeconds", 1)])
def test_number_below_its_minimum_is_refused(name: str, least: int, server: HTTPServer, client: Any) -> None:
    serve(server)
    with pytest.raises(botocore_exceptions.ParamValidationError, match=f"valid min value: {least}"):
        call(client, "invoke_endpoint_async", **{name: least - 1})
    assert not server.log
    call(client, "invoke_endpoint_async", **{name: least})
    assert server.log[0][0].headers[f"X-Amzn-SageMaker-{name}"] == str(least)


def test_line_break_in_a_header_is_refused(server: HTTPServer, client: Any) -> None:
    for operation in OPERATIONS:
        with pytest.raises(botocore_exceptions.HTTPClientError):
            call(client, operation, CustomAttributes="a\nb")
    assert not server.log


@pytest.mark.parametrize(
    ("operation", "request_type"), [(name, type_) for name, types in REQUESTS.items() for type_ in types]
)
def test_every_key_of_a_request_is_sent(
    operation: str, request_type: Any, server: HTTPServer, client: Any
) -> None:
    serve(server)
    values = {key: 60 if hint is int else f"{key}-1" for key, hint in get_type_hints(request_type).items()}
    call(client, operation, **values)
    ((request, _),) = server.log
    sent = [request.path, request.get_data(as_text=True), *request.headers.values()]
    for key, value in values.items():
        assert any(str(value) in text for text in sent), key


# Everything else that the client has.


def test_there_are_no_pages_and_no_waiters(client: Any) -> None:
    for operation in get_args(SageMakerRuntimeOperationName):
        assert client.can_paginate(operation) is False
        with pytest.raises(botocore_exceptions.OperationNotPageableError):
            client.get_paginator(operation)
    for method in (client.can_paginate, client.get_paginator):
        with pytest.raises(KeyError):
            method("unknown")
    assert client.waiter_names == []
    with pytest.raises(ValueError, match="Waiter does not exist"):
        client.get_waiter("endpoint_in_service")


def test_presigned_url(server: HTTPServer, client: Any) -> None:
    for operation in get_args(SageMakerRuntimeOperationName):
        url = client.generate_presigned_url(
            operation, Params={"EndpointName": "churn", "Body": ""}, ExpiresIn=60, HttpMethod=None
        )
        assert url.startswith(server.url_for(f"/endpoints/churn/{OPERATIONS[operation]}?"))
        assert "X-Amz-Expires=60&" in url
    assert "X-Amz-Expires=3600&" in client.generate_presigned_url(
        "invoke_endpoint", {"EndpointName": "churn", "Body": ""}
    )
    for params in (None, {}, {"EndpointName": "churn", "Body": "", "Unknown": ""}):
        with pytest.raises(botocore_exceptions.ParamValidationError):
            client.generate_presigned_url("invoke_endpoint", params)
    with pytest.raises(botocore_exceptions.UnknownClientMethodError):
        client.generate_presigned_url("unknown")
    assert not server.log


@pytest.mark.parametrize("name", ["generate_presigned_url", "can_paginate", "get_paginator", "get_waiter"])
def test_signature_is_that_of_the_client(name: str, client: Any) -> None:
    def shape(method: object) -> list[tuple[object, ...]]:
        return [
            (p.name, p.kind, p.default)
            for p in inspect.signature(method).parameters.values()
            if p.name != "self"
        ]

    assert shape(getattr(SageMakerRuntimeClient, name)) == shape(getattr(client, name))


# The package as a module that runs.


def signatures(operation: str) -> list[inspect.Signature]:
    """The method's overloads, or its only signature."""
    # An overloaded method is a dummy when a program runs; its overloads are found by qualified name.
    dummy = FunctionType((lambda: None).__code__, {})
    dummy.__module__ = client_module.__name__
    dummy.__qualname__ = f"SageMakerRuntimeClient.{operation}"
    return [
        inspect.signature(f) for f in get_overloads(dummy) or [getattr(SageMakerRuntimeClient, operation)]
    ]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_method_takes_what_its_typed_dictionary_holds(operation: str) -> None:
    found = signatures(operation)
    assert len(found) == len(REQUESTS[operation])
    for signature, request in zip(found, REQUESTS[operation], strict=True):
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        assert {p.kind for p in parameters} == {inspect.Parameter.KEYWORD_ONLY}
        assert {p.name: p.annotation for p in parameters} == get_type_hints(request)
        assert {p.name for p in parameters if p.default is p.empty} == request.__required_keys__


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_hints_and_keys_of_every_typed_dictionary(name: str) -> None:
    type_ = TYPED_DICTS[name]
    hints = get_type_hints(type_)
    marked = typing.get_type_hints(type_, include_extras=True)
    optional = {key for key, hint in marked.items() if typing.get_origin(hint) is NotRequired}
    assert hints
    assert type_.__required_keys__ == hints.keys() - optional
    assert type_.__optional_keys__ == optional
    # Python 3.10 does not know `NotRequired` and leaves it in place.
    assert typing.get_type_hints(type_) == (marked if sys.version_info < (3, 11) else hints)


PLAIN = {name: type_ for name, type_ in TYPED_DICTS.items() if "Body" not in get_type_hints(type_)}


def example(type_: Any, *, full: bool) -> Any:
    """A value of that type; with `full`, optional keys as well."""
    if is_typeddict(type_):
        keys = {
            key: hint for key, hint in get_type_hints(type_).items() if full or key in type_.__required_keys__
        }
        return {key: example(hint, full=full) for key, hint in keys.items()}
    if type_ == dict[str, str]:
        return {"a": "b"}
    return get_args(type_)[0] if typing.get_origin(type_) is Literal else type_()


@pytest.mark.parametrize("name", PLAIN)
def test_pydantic_takes_plain_data(name: str) -> None:
    adapter = pydantic.TypeAdapter(PLAIN[name])
    for full in (False, True):
        value = example(PLAIN[name], full=full)
        assert adapter.validate_python(value, strict=True) == value
    for key in value:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python({**value, key: object()}, strict=True)


def test_pydantic_takes_real_answers(server: HTTPServer, client: Any) -> None:
    serve(server)
    result = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/i")
    adapter = pydantic.TypeAdapter(type_defs.InvokeEndpointAsyncOutputTypeDef)
    with pytest.raises(pydantic.ValidationError, match="HostId\n  Field required"):
        adapter.validate_python(result, strict=True)
    result["ResponseMetadata"]["HostId"] = ""
    assert adapter.validate_python(result, strict=True) == result


def test_requests_are_closed() -> None:
    closed = {name for name, type_ in TYPED_DICTS.items() if type_.__closed__}
    assert closed == {request.__name__ for requests in REQUESTS.values() for request in requests}
    adapter = pydantic.TypeAdapter(type_defs.InvokeEndpointAsyncInputRequestTypeDef)
    with pytest.raises(pydantic.ValidationError, match="Extra inputs are not permitted"):
        adapter.validate_python({"EndpointName": "churn", "InputLocation": "s3://bucket/i", "Surplus": ""})


# The same expressions that the type checkers see.


def test_live_expressions_have_the_types_that_the_checkers_see(server: HTTPServer, client: Any) -> None:
    path = Path(__file__).parent / "accept" / "live.py"
    spec = importlib.util.spec_from_file_location("live", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    seen = set()

    def assert_type(value: Any, type_: Any) -> None:
        seen.add(sys._getframe(1).f_lineno)
        check(value, type_)

    module.assert_type = assert_type
    for code, status in {**STATUS, "ThrottlingException": 400}.items():
        server.expect_request(re.compile(f"/endpoints/{code}/.*")).respond_with_response(
            error(status, code, MEMBERS.get(code, {"Message": "no"}))
        )
    serve(server)
    module.live(client)
    source = path.read_text().splitlines()
    assert seen == {
        number for number, line in enumerate(source, 1) if line.lstrip().startswith("assert_type(")
    }
