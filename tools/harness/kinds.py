"""One value of each kind that a program may pass: its function's return type is all that a type checker knows of it.

Every kind that can carry `TEXT` or `NUMBER` does, so that what arrives at the endpoint can be compared with it.
"""

from __future__ import annotations

import array
import bz2
import codecs
import collections
import decimal
import enum
import gzip
import io
import lzma
import mmap
import sys
import tarfile
import tempfile
import uuid
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple, TextIO

import numpy as np
import numpy.typing as npt
from botocore.response import StreamingBody

TEXT = "text-1"
DATA = TEXT.encode()
NUMBER = 100
OPEN = ExitStack()
"""Closes the files that were opened since it was last closed."""


class _Text(str):
    pass


if sys.version_info >= (3, 11):

    class _StrEnum(enum.StrEnum):
        ONE = TEXT

    def str_enum() -> _StrEnum:
        return _StrEnum.ONE


class _TextEnum(str, enum.Enum):
    ONE = TEXT


class _Enum(enum.Enum):
    ONE = TEXT


class _IntEnum(enum.IntEnum):
    ONE = NUMBER


class _Bytes(bytes):
    pass


class _Pair(NamedTuple):
    first: str
    second: int


class _File:
    def __init__(self) -> None:
        self._file = io.BytesIO(DATA)


class _Read(_File):
    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)


class _ReadBytearray(_File):
    def read(self, size: int = -1, /) -> bytearray:
        return bytearray(self._file.read(size))


class _Seek(_File):
    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)


class _Tell(_File):
    def tell(self) -> int:
        return self._file.tell()


class _Reader(_Read, _Seek, _Tell):
    pass


class _BytearrayReader(_ReadBytearray, _Seek, _Tell):
    pass


class _ReaderWithoutSeek(_Read, _Tell):
    pass


class _ReaderWithoutTell(_Read, _Seek):
    pass


def _path() -> Path:
    folder = OPEN.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
    path = Path(folder) / TEXT
    path.write_bytes(DATA)
    return path


def text() -> str:
    return TEXT


def str_subclass() -> _Text:
    return _Text(TEXT)


def str_and_enum() -> _TextEnum:
    return _TextEnum.ONE


def plain_enum() -> _Enum:
    return _Enum.ONE


def numpy_str() -> np.str_:
    return np.str_(TEXT)


def number() -> int:
    return NUMBER


def truth() -> bool:
    return True


def int_enum() -> _IntEnum:
    return _IntEnum.ONE


def fraction() -> float:
    return float(NUMBER)


def decimal_number() -> decimal.Decimal:
    return decimal.Decimal(NUMBER)


def numpy_int() -> np.int64:
    return np.int64(NUMBER)


def numpy_float() -> np.float64:
    return np.float64(NUMBER)


def numpy_array() -> npt.NDArray[np.float64]:
    return np.array([1.0, 2.0])


def data() -> bytes:
    return DATA


def bytes_subclass() -> _Bytes:
    return _Bytes(DATA)


def numpy_bytes() -> np.bytes_:
    return np.bytes_(DATA)


def byte_array() -> bytearray:
    return bytearray(DATA)


def memory_view() -> memoryview:
    return memoryview(DATA)


def array_of_bytes() -> array.array[int]:
    return array.array("B", DATA)


def list_of_str() -> list[str]:
    return [TEXT]


def tuple_of_str() -> tuple[str, ...]:
    return (TEXT,)


def named_tuple() -> _Pair:
    return _Pair(TEXT, NUMBER)


def set_of_str() -> set[str]:
    return {TEXT}


def dictionary() -> dict[str, str]:
    return {"text": TEXT}


def deque() -> collections.deque[str]:
    return collections.deque([TEXT])


def path() -> Path:
    return Path(TEXT)


def unique_id() -> uuid.UUID:
    return uuid.UUID(int=NUMBER)


def any_object() -> object:
    return object()


def class_of_str() -> type[str]:
    return str


def function() -> Callable[[], str]:
    return text


def generator() -> Generator[bytes, None, None]:
    yield DATA


def iterator() -> Iterator[bytes]:
    return iter([DATA])


def number_range() -> range:
    return range(NUMBER)


def bytes_io() -> io.BytesIO:
    return io.BytesIO(DATA)


def string_io() -> io.StringIO:
    return io.StringIO(TEXT)


def file() -> io.BufferedReader:
    return OPEN.enter_context(_path().open("rb"))


def file_to_read_and_write() -> io.BufferedRandom:
    return OPEN.enter_context(_path().open("r+b"))


def unbuffered_file() -> io.FileIO:
    return OPEN.enter_context(_path().open("rb", buffering=0))


def text_file() -> io.TextIOWrapper:
    return OPEN.enter_context(_path().open())


def wrapped_bytes_io() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(DATA))


def io_of_bytes() -> IO[bytes]:
    return io.BytesIO(DATA)


def binary_io() -> BinaryIO:
    return io.BytesIO(DATA)


def io_of_str() -> IO[str]:
    return io.StringIO(TEXT)


def text_io() -> TextIO:
    return io.StringIO(TEXT)


def gzip_file() -> gzip.GzipFile:
    return OPEN.enter_context(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(DATA))))


def bz2_file() -> bz2.BZ2File:
    return OPEN.enter_context(bz2.BZ2File(io.BytesIO(bz2.compress(DATA))))


def lzma_file() -> lzma.LZMAFile:
    return OPEN.enter_context(lzma.LZMAFile(io.BytesIO(lzma.compress(DATA))))


def zip_member() -> IO[bytes]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(TEXT, DATA)
    return OPEN.enter_context(OPEN.enter_context(zipfile.ZipFile(packed)).open(TEXT))


def zip_ext_file() -> zipfile.ZipExtFile:
    member = zip_member()
    assert isinstance(member, zipfile.ZipExtFile)
    return member


def tar_member() -> IO[bytes]:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add(_path(), TEXT)
    packed.seek(0)
    member = OPEN.enter_context(tarfile.open(fileobj=packed)).extractfile(TEXT)
    assert member is not None
    return OPEN.enter_context(member)


def memory_map() -> mmap.mmap:
    with _path().open("rb") as opened:
        return OPEN.enter_context(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))


def named_temporary_file() -> tempfile._TemporaryFileWrapper[bytes]:
    opened = OPEN.enter_context(tempfile.NamedTemporaryFile())
    opened.write(DATA)
    opened.seek(0)
    return opened


def named_temporary_text_file() -> tempfile._TemporaryFileWrapper[str]:
    opened = OPEN.enter_context(tempfile.NamedTemporaryFile("w+"))
    opened.write(TEXT)
    opened.seek(0)
    return opened


def spooled_file() -> tempfile.SpooledTemporaryFile[bytes]:
    opened = OPEN.enter_context(tempfile.SpooledTemporaryFile())
    opened.write(DATA)
    opened.seek(0)
    return opened


def spooled_text_file() -> tempfile.SpooledTemporaryFile[str]:
    opened = OPEN.enter_context(tempfile.SpooledTemporaryFile(mode="w+"))
    opened.write(TEXT)
    opened.seek(0)
    return opened


def codecs_reader() -> codecs.StreamReader:
    return codecs.getreader("utf-8")(io.BytesIO(DATA))


def codecs_file() -> codecs.StreamReaderWriter:
    reader, writer = codecs.getreader("utf-8"), codecs.getwriter("utf-8")
    return codecs.StreamReaderWriter(io.BytesIO(DATA), reader, writer)


def streaming_body() -> StreamingBody:
    return StreamingBody(io.BytesIO(DATA), len(DATA))


def reader() -> _Reader:
    return _Reader()


def reader_of_bytearray() -> _BytearrayReader:
    return _BytearrayReader()


def reader_without_seek() -> _ReaderWithoutSeek:
    return _ReaderWithoutSeek()


def reader_without_tell() -> _ReaderWithoutTell:
    return _ReaderWithoutTell()


def reader_alone() -> _Read:
    return _Read()
