"""Bodies that botocore sends and returns, as programs use them; tests/agreement tries every kind."""

import csv
import gzip
import io
import json
import mmap
from pathlib import Path
from typing import IO, Any, BinaryIO, Literal

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef


class Chunks:
    """A program's own file: not an `IO[bytes]`, but it has all that botocore calls."""

    def __init__(self, data: bytes) -> None:
        self.file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytearray:
        return bytearray(self.file.read(size))

    def seek(self, position: int, whence: int = 0) -> None:
        self.file.seek(position, whence)

    def tell(self) -> int:
        return self.file.tell()


class Views:
    """The same, reading without a copy, and with no other `whence` than botocore passes."""

    def __init__(self, data: bytes) -> None:
        self.file = io.BytesIO(data)

    def read(self, size: int = -1) -> memoryview:
        return memoryview(self.file.read(size))

    def seek(self, position: int, whence: Literal[0, 2] = 0) -> int:
        return self.file.seek(position, whence)

    def tell(self) -> int:
        return self.file.tell()


def sent(client: SageMakerRuntimeClient, row: list[float], response: StreamingBody, body: BlobTypeDef) -> None:
    client.invoke_endpoint(EndpointName="churn", Body=json.dumps({"instances": [row]}))
    client.invoke_endpoint(EndpointName="churn", Body=Path("cat.jpg").read_bytes())
    client.invoke_endpoint(EndpointName="churn", Body=response)
    client.invoke_endpoint(EndpointName="churn", Body=body)
    with open("cat.jpg", "rb") as file:
        client.invoke_endpoint(EndpointName="churn", Body=file)
    with gzip.open("rows.csv.gz") as member:
        client.invoke_endpoint(EndpointName="churn", Body=member)


def kinds(anything: IO[bytes], binary: BinaryIO, mapped: mmap.mmap) -> list[BlobTypeDef]:
    data = b"1,2"
    return [data, bytearray(data), io.BytesIO(data), anything, binary, mapped, Chunks(data), Views(data)]


def whole(body: BlobTypeDef) -> bytes:
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    return bytes(body.read())


def read(body: StreamingBody) -> Any:
    for data in (body.iter_lines(), body.iter_chunks(chunk_size=4096)):
        print(b"".join(data).decode())
    print(list(csv.reader(io.TextIOWrapper(io.BytesIO(body.read())))))
    return json.load(body) or json.loads(body.read())
