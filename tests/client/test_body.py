"""What botocore accepts as `Body`, and with which exception it rejects the rest, on each Python.

tests/agreement tries more kinds, with every operation.
"""

import array
import io
from collections.abc import Callable, Iterator
from typing import Any

import botocore
import pytest
from beartype.door import is_bearable
from botocore.exceptions import ParamValidationError
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef
from pytest_httpserver import HTTPServer

from client import kinds
from client.endpoint import call, serve

DATA = '{"text": "Grüße, \u20ac"}\n'.encode() * 500


class Reader:
    """A user's own file: just what botocore calls; `kind` is what `read` returns."""

    def __init__(self, kind: Callable[[bytes], Any]) -> None:
        self.file = io.BytesIO(DATA)
        self.kind = kind

    def read(self, size: int = -1, /) -> Any:
        return self.kind(self.file.read(size))

    def seek(self, offset: int, whence: int = 0, /) -> None:
        assert whence in (0, 2), "allow this one in _SeekableBinaryFile, too"
        self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every kind of value carry more than a few bytes."""
    monkeypatch.setattr(kinds, "DATA", DATA)
    yield
    kinds.OPEN.close()


def spooled_file_on_disk() -> Any:
    file = kinds.spooled_file()
    file.rollover()
    return file


MAKE: dict[str, Callable[[], Any]] = {
    **vars(kinds),
    "none": lambda: None,
    "text": DATA.decode,
    "spooled_file_on_disk": spooled_file_on_disk,
    "reader_of_bytes": lambda: Reader(bytes),
    "reader_of_bytearray": lambda: Reader(bytearray),
    "reader_of_memoryview": lambda: Reader(memoryview),
}
PLAIN = ("text", "data", "byte_array", "bytes_io")
FILES = (
    *("file", "unbuffered_file", "gzip_file", "zip_ext_file", "memory_map"),
    *("named_temporary_file", "spooled_file", "spooled_file_on_disk"),
    *("reader_of_bytes", "reader_of_bytearray", "reader_of_memoryview"),
)
INVALID = ("none", "number", "dictionary", "list_of_str", "path", "memory_view", "generator")
"""What botocore rejects by its type, before it does anything with it."""


@pytest.mark.parametrize("kind", PLAIN + FILES)
def test_body_arrives(kind: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    call(client, "invoke_endpoint", Body=MAKE[kind]())
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert request.headers["Content-Length"] == str(len(DATA))
    assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=test/")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        *((kind, ParamValidationError) for kind in INVALID),
        *((kind, TypeError) for kind in ("string_io", "text_file", "reader_without_seek")),
        ("reader_without_tell", AttributeError),
        ("streaming_body", io.UnsupportedOperation),
    ],
)
def test_body_is_rejected(kind: str, expected: type[Exception], server: HTTPServer, client: Any) -> None:
    serve(server)
    with pytest.raises(expected) as info:
        call(client, "invoke_endpoint", Body=MAKE[kind]())
    assert type(info.value) is expected
    assert not server.log


def test_beartype_decides_like_botocore() -> None:
    for kind in PLAIN + INVALID:
        assert is_bearable(MAKE[kind](), BlobTypeDef) == (kind in PLAIN), kind


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


def test_streaming_body_arrives_unsigned(server: HTTPServer, make: Callable[..., Any]) -> None:
    serve(server)
    call(make(signature_version=botocore.UNSIGNED), "invoke_endpoint", Body=kinds.streaming_body())
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert "Authorization" not in request.headers
