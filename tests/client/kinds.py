"""One value of each kind that a program may pass: a type checker sees only the type that it has here.

Every kind that can carry `TEXT` or `NUMBER` does, so that what arrives at the endpoint can be compared with it.
"""

from __future__ import annotations

import enum
import gzip
import io
import mmap
import tempfile
import zipfile
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Generic, Literal, TypeVar

from botocore.response import StreamingBody

TEXT = "text-1"
DATA = TEXT.encode()
NUMBER = 100
OPEN = ExitStack()
"""Closes the files that were opened since it was last closed."""

T = TypeVar("T")
File = TypeVar("File", bound=IO[bytes])


class Kind(Generic[T]):
    """Makes a new value each time it is called."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make

    def __call__(self) -> T:
        return self._make()


class _Text(str):
    pass


class _TextEnum(str, enum.Enum):
    ONE = TEXT


class _Enum(enum.Enum):
    ONE = TEXT


class _IntEnum(enum.IntEnum):
    ONE = NUMBER


class _File:
    def __init__(self) -> None:
        self._file = io.BytesIO(DATA)


class _Read(_File):
    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)


class _Seek(_File):
    def seek(self, offset: int, whence: Literal[0, 2] = 0, /) -> int:
        assert whence in (0, 2), "allow this one in _SeekableBinaryFile as well"
        return self._file.seek(offset, whence)


class _Tell(_File):
    def tell(self) -> int:
        return self._file.tell()


class _Reader(_Read, _Seek, _Tell):
    pass


class _ReaderOfSizes(_Seek, _Tell):
    def read(self, size: int, /) -> bytes:
        return self._file.read(size)


class _ReaderWithoutSeek(_Read, _Tell):
    pass


class _ReaderWithoutTell(_Read, _Seek):
    pass


def _path() -> Path:
    folder = OPEN.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
    path = Path(folder) / TEXT
    path.write_bytes(DATA)
    return path


def _written(opened: File) -> File:
    OPEN.enter_context(opened)
    opened.write(DATA)
    opened.seek(0)
    return opened


def _zip_ext_file() -> zipfile.ZipExtFile:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(TEXT, DATA)
    member = zipfile.ZipFile(packed).open(TEXT)
    assert isinstance(member, zipfile.ZipExtFile)
    return member


def _memory_map() -> mmap.mmap:
    with _path().open("rb") as file:
        return OPEN.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


text: Kind[str] = Kind(lambda: TEXT)
str_subclass: Kind[_Text] = Kind(lambda: _Text(TEXT))
str_and_enum: Kind[_TextEnum] = Kind(lambda: _TextEnum.ONE)
plain_enum: Kind[_Enum] = Kind(lambda: _Enum.ONE)
number: Kind[int] = Kind(lambda: NUMBER)
truth: Kind[bool] = Kind(lambda: True)
int_enum: Kind[_IntEnum] = Kind(lambda: _IntEnum.ONE)
data: Kind[bytes] = Kind(lambda: DATA)
byte_array: Kind[bytearray] = Kind(lambda: bytearray(DATA))
memory_view: Kind[memoryview] = Kind(lambda: memoryview(DATA))
list_of_str: Kind[list[str]] = Kind(lambda: [TEXT])
dictionary: Kind[dict[str, str]] = Kind(lambda: {"text": TEXT})
path: Kind[Path] = Kind(lambda: Path(TEXT))
any_object: Kind[object] = Kind(lambda: object())
generator: Kind[Generator[bytes, None, None]] = Kind(lambda: (part for part in [DATA]))
bytes_io: Kind[io.BytesIO] = Kind(lambda: io.BytesIO(DATA))
string_io: Kind[io.StringIO] = Kind(lambda: io.StringIO(TEXT))
file: Kind[io.BufferedReader] = Kind(lambda: OPEN.enter_context(_path().open("rb")))
unbuffered_file: Kind[io.FileIO] = Kind(lambda: OPEN.enter_context(_path().open("rb", buffering=0)))
text_file: Kind[io.TextIOWrapper] = Kind(lambda: OPEN.enter_context(_path().open()))
io_of_str: Kind[IO[str]] = Kind(lambda: io.StringIO(TEXT))
gzip_file: Kind[gzip.GzipFile] = Kind(lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(DATA))))
zip_ext_file: Kind[zipfile.ZipExtFile] = Kind(_zip_ext_file)
memory_map: Kind[mmap.mmap] = Kind(_memory_map)
named_file: Kind[tempfile._TemporaryFileWrapper[bytes]] = Kind(lambda: _written(tempfile.NamedTemporaryFile()))
spooled_file: Kind[tempfile.SpooledTemporaryFile[bytes]] = Kind(lambda: _written(tempfile.SpooledTemporaryFile()))
streaming_body: Kind[StreamingBody] = Kind(lambda: StreamingBody(io.BytesIO(DATA), len(DATA)))
reader: Kind[_Reader] = Kind(_Reader)
reader_of_sizes: Kind[_ReaderOfSizes] = Kind(_ReaderOfSizes)
reader_without_seek: Kind[_ReaderWithoutSeek] = Kind(_ReaderWithoutSeek)
reader_without_tell: Kind[_ReaderWithoutTell] = Kind(_ReaderWithoutTell)
