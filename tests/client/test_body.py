"""What botocore accepts as `Body`, and the exception for anything else; tests/agreement compares it with the checkers."""

import array
import io
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import botocore
import pytest
from beartype.door import is_bearable
from botocore.exceptions import ParamValidationError
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef
from pytest_httpserver import HTTPServer

from client import kinds
from client.endpoint import call, serve


class Reader(io.BytesIO):
    """A user's own file; `kind` is what `read` returns."""

    def __init__(self, kind: Callable[[bytes], Any]) -> None:
        super().__init__(kinds.DATA)
        self.kind = kind

    def read(self, size: int | None = -1, /) -> Any:
        return self.kind(super().read(size))


KINDS: dict[str, Callable[[], Any]] = {
    **{name: kind for name, kind in vars(kinds).items() if isinstance(kind, kinds.Kind)},
    "none": lambda: None,
    "reader_of_bytearray": lambda: Reader(bytearray),
    "reader_of_memoryview": lambda: Reader(memoryview),
}
PLAIN = ("text", "data", "byte_array", "bytes_io")
INVALID = (
    *("none", "number", "truth", "int_enum", "plain_enum", "any_object"),
    *("memory_view", "list_of_str", "dictionary", "path", "generator"),
)
REJECTED: dict[str, type[Exception]] = {
    **dict.fromkeys(INVALID, ParamValidationError),
    **dict.fromkeys(["string_io", "io_of_str", "text_file", "reader_without_seek"], TypeError),
    "reader_without_tell": AttributeError,
    "streaming_body": io.UnsupportedOperation,
}


@pytest.mark.parametrize("kind", KINDS)
def test_body_arrives_or_is_rejected(kind: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    body, expected = KINDS[kind](), REJECTED.get(kind)
    if kind in PLAIN or expected is ParamValidationError:
        assert is_bearable(body, BlobTypeDef) == (expected is None)
    with pytest.raises(expected) if expected else nullcontext() as info:
        call(client, "invoke_endpoint", Body=body)
    assert [request.get_data() for request, _ in server.log] == [kinds.DATA] * (not expected)
    assert expected is None or type(info.value) is expected
    kinds.OPEN.close()


def test_reader_of_arrays_is_read_forever(client: Any) -> None:
    ends = [b""] * 10

    def to_array(data: bytes) -> "array.array[int]":
        return array.array("B", data or ends.pop())

    with pytest.raises(IndexError):
        call(client, "invoke_endpoint", Body=Reader(to_array))


def test_streaming_body_arrives_unsigned(server: HTTPServer, make: Callable[..., Any]) -> None:
    serve(server)
    call(make(signature_version=botocore.UNSIGNED), "invoke_endpoint", Body=kinds.streaming_body())
    ((request, _),) = server.log
    assert request.get_data() == kinds.DATA
    assert "Authorization" not in request.headers
