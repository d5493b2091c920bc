"""What botocore accepts as `Body`, and with which exception it rejects the rest, on each Python.

test_agreement.py tries more kinds, with every operation.
"""

import array
import gzip
import io
import mmap
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import botocore
import botocore.exceptions as botocore_exceptions
import pytest
from botocore.response import StreamingBody
from pytest_httpserver import HTTPServer

from harness.endpoint import call, serve

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


@pytest.mark.parametrize("kind", BODIES)
def test_body_arrives(kind: str, server: HTTPServer, client: Any, tmp_path: Path) -> None:
    serve(server)
    with ExitStack() as stack:
        call(client, "invoke_endpoint", Body=BODIES[kind](tmp_path, stack))
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert request.headers["Content-Length"] == str(len(DATA))
    assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=test/")


REJECTED: dict[str, tuple[Callable[[Path, ExitStack], Any], type[Exception]]] = {
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


@pytest.mark.parametrize("kind", REJECTED)
def test_body_is_rejected(kind: str, server: HTTPServer, client: Any, tmp_path: Path) -> None:
    serve(server)
    make_body, expected = REJECTED[kind]
    with ExitStack() as stack:
        body = make_body(tmp_path, stack)
        with pytest.raises(expected) as info:
            call(client, "invoke_endpoint", Body=body)
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


def test_streaming_body_arrives_unsigned(server: HTTPServer, make: Callable[..., Any]) -> None:
    serve(server)
    client = make(signature_version=botocore.UNSIGNED)
    call(client, "invoke_endpoint", Body=StreamingBody(io.BytesIO(DATA), len(DATA)))
    ((request, _),) = server.log
    assert request.get_data() == DATA
    assert "Authorization" not in request.headers
