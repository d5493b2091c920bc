"""One value of each kind that a program may pass: its type here is all that a type checker knows of it.

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
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Generic, NamedTuple, TextIO, TypeVar

from botocore.response import StreamingBody

# The tests that run on every Python do so without numpy.
if TYPE_CHECKING or find_spec("numpy"):
    import numpy as np
    import numpy.typing as npt

TEXT = "text-1"
DATA = TEXT.encode()
NUMBER = 100
OPEN = ExitStack()
"""Closes the files that were opened since it was last closed."""

T = TypeVar("T")
File = TypeVar("File", bound=IO[Any])


class Kind(Generic[T]):
    """Makes a value each time when it is called."""

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


def _written(opened: File, content: str | bytes) -> File:
    OPEN.enter_context(opened)
    opened.write(content)
    opened.seek(0)
    return opened


def _zip_member() -> IO[bytes]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(TEXT, DATA)
    return zipfile.ZipFile(packed).open(TEXT)


def _zip_ext_file() -> zipfile.ZipExtFile:
    member = _zip_member()
    assert isinstance(member, zipfile.ZipExtFile)
    return member


def _tar_member() -> IO[bytes]:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add(_path(), TEXT)
    packed.seek(0)
    member = tarfile.open(fileobj=packed).extractfile(TEXT)
    assert member is not None
    return member


def _memory_map() -> mmap.mmap:
    with _path().open("rb") as file:
        return OPEN.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def _codecs_file() -> codecs.StreamReaderWriter:
    reader, writer = codecs.getreader("utf-8"), codecs.getwriter("utf-8")
    return codecs.StreamReaderWriter(io.BytesIO(DATA), reader, writer)


if sys.version_info >= (3, 11):

    class _StrEnum(enum.StrEnum):
        ONE = TEXT

    str_enum: Kind[_StrEnum] = Kind(lambda: _StrEnum.ONE)

text: Kind[str] = Kind(lambda: TEXT)
str_subclass: Kind[_Text] = Kind(lambda: _Text(TEXT))
str_and_enum: Kind[_TextEnum] = Kind(lambda: _TextEnum.ONE)
plain_enum: Kind[_Enum] = Kind(lambda: _Enum.ONE)
numpy_str: Kind[np.str_] = Kind(lambda: np.str_(TEXT))
number: Kind[int] = Kind(lambda: NUMBER)
truth: Kind[bool] = Kind(lambda: True)
int_enum: Kind[_IntEnum] = Kind(lambda: _IntEnum.ONE)
fraction: Kind[float] = Kind(lambda: float(NUMBER))
decimal_number: Kind[decimal.Decimal] = Kind(lambda: decimal.Decimal(NUMBER))
numpy_int: Kind[np.int64] = Kind(lambda: np.int64(NUMBER))
numpy_float: Kind[np.float64] = Kind(lambda: np.float64(NUMBER))
numpy_array: Kind[npt.NDArray[np.float64]] = Kind(lambda: np.array([1.0, 2.0]))
data: Kind[bytes] = Kind(lambda: DATA)
bytes_subclass: Kind[_Bytes] = Kind(lambda: _Bytes(DATA))
numpy_bytes: Kind[np.bytes_] = Kind(lambda: np.bytes_(DATA))
byte_array: Kind[bytearray] = Kind(lambda: bytearray(DATA))
memory_view: Kind[memoryview] = Kind(lambda: memoryview(DATA))
array_of_bytes: Kind[array.array[int]] = Kind(lambda: array.array("B", DATA))
list_of_str: Kind[list[str]] = Kind(lambda: [TEXT])
tuple_of_str: Kind[tuple[str, ...]] = Kind(lambda: (TEXT,))
named_tuple: Kind[_Pair] = Kind(lambda: _Pair(TEXT, NUMBER))
set_of_str: Kind[set[str]] = Kind(lambda: {TEXT})
dictionary: Kind[dict[str, str]] = Kind(lambda: {"text": TEXT})
deque: Kind[collections.deque[str]] = Kind(lambda: collections.deque([TEXT]))
path: Kind[Path] = Kind(lambda: Path(TEXT))
unique_id: Kind[uuid.UUID] = Kind(lambda: uuid.UUID(int=NUMBER))
any_object: Kind[object] = Kind(lambda: object())
class_of_str: Kind[type[str]] = Kind(lambda: str)
function: Kind[Callable[[], Path]] = Kind(lambda: _path)
generator: Kind[Generator[bytes, None, None]] = Kind(lambda: (part for part in [DATA]))
iterator: Kind[Iterator[bytes]] = Kind(lambda: iter([DATA]))
number_range: Kind[range] = Kind(lambda: range(NUMBER))
bytes_io: Kind[io.BytesIO] = Kind(lambda: io.BytesIO(DATA))
string_io: Kind[io.StringIO] = Kind(lambda: io.StringIO(TEXT))
file: Kind[io.BufferedReader] = Kind(lambda: OPEN.enter_context(_path().open("rb")))
file_to_read_and_write: Kind[io.BufferedRandom] = Kind(lambda: OPEN.enter_context(_path().open("r+b")))
unbuffered_file: Kind[io.FileIO] = Kind(lambda: OPEN.enter_context(_path().open("rb", buffering=0)))
text_file: Kind[io.TextIOWrapper] = Kind(lambda: OPEN.enter_context(_path().open()))
wrapped_bytes_io: Kind[io.TextIOWrapper] = Kind(lambda: io.TextIOWrapper(io.BytesIO(DATA)))
io_of_bytes: Kind[IO[bytes]] = Kind(lambda: io.BytesIO(DATA))
binary_io: Kind[BinaryIO] = Kind(lambda: io.BytesIO(DATA))
io_of_str: Kind[IO[str]] = Kind(lambda: io.StringIO(TEXT))
text_io: Kind[TextIO] = Kind(lambda: io.StringIO(TEXT))
gzip_file: Kind[gzip.GzipFile] = Kind(lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(DATA))))
bz2_file: Kind[bz2.BZ2File] = Kind(lambda: bz2.BZ2File(io.BytesIO(bz2.compress(DATA))))
lzma_file: Kind[lzma.LZMAFile] = Kind(lambda: lzma.LZMAFile(io.BytesIO(lzma.compress(DATA))))
zip_member: Kind[IO[bytes]] = Kind(_zip_member)
zip_ext_file: Kind[zipfile.ZipExtFile] = Kind(_zip_ext_file)
tar_member: Kind[IO[bytes]] = Kind(_tar_member)
memory_map: Kind[mmap.mmap] = Kind(_memory_map)
named_temporary_file: Kind[tempfile._TemporaryFileWrapper[bytes]] = Kind(
    lambda: _written(tempfile.NamedTemporaryFile(), DATA)
)
named_temporary_text_file: Kind[tempfile._TemporaryFileWrapper[str]] = Kind(
    lambda: _written(tempfile.NamedTemporaryFile("w+"), TEXT)
)
spooled_file: Kind[tempfile.SpooledTemporaryFile[bytes]] = Kind(
    lambda: _written(tempfile.SpooledTemporaryFile(), DATA)
)
spooled_text_file: Kind[tempfile.SpooledTemporaryFile[str]] = Kind(
    lambda: _written(tempfile.SpooledTemporaryFile(mode="w+"), TEXT)
)
codecs_reader: Kind[codecs.StreamReader] = Kind(lambda: codecs.getreader("utf-8")(io.BytesIO(DATA)))
codecs_file: Kind[codecs.StreamReaderWriter] = Kind(_codecs_file)
streaming_body: Kind[StreamingBody] = Kind(lambda: StreamingBody(io.BytesIO(DATA), len(DATA)))
reader: Kind[_Reader] = Kind(_Reader)
reader_of_bytearray: Kind[_BytearrayReader] = Kind(_BytearrayReader)
reader_without_seek: Kind[_ReaderWithoutSeek] = Kind(_ReaderWithoutSeek)
reader_without_tell: Kind[_ReaderWithoutTell] = Kind(_ReaderWithoutTell)
reader_alone: Kind[_Read] = Kind(_Read)
