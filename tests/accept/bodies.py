"""Every kind of `Body` that botocore sends; tests/runtime/test_body.py sends them."""

import gzip
import io
import json
import mmap
import tempfile
import zipfile
from pathlib import Path
from typing import IO, BinaryIO, Literal

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef


class Chunks:
    """A user's own file: no `IO[bytes]`, but it has all that botocore calls."""

    def __init__(self, data: bytes) -> None:
        self.file = io.BytesIO(data)

    def read(self, size: int) -> bytearray:
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


def values(client: SageMakerRuntimeClient, row: list[float], data: bytes) -> None:
    client.invoke_endpoint(EndpointName="churn", Body=json.dumps({"instances": [row]}))
    client.invoke_endpoint(EndpointName="churn", Body=",".join(str(value) for value in row))
    client.invoke_endpoint(EndpointName="churn", Body=Path("row.csv").read_text())
    client.invoke_endpoint(EndpointName="churn", Body=json.dumps(row).encode())
    client.invoke_endpoint(EndpointName="churn", Body=data)
    client.invoke_endpoint(EndpointName="churn", Body=bytearray(data))
    client.invoke_endpoint(EndpointName="churn", Body=Path("cat.jpg").read_bytes())


def files(client: SageMakerRuntimeClient, anything: IO[bytes], binary: BinaryIO, map_: mmap.mmap) -> None:
    client.invoke_endpoint(EndpointName="churn", Body=io.BytesIO(b"1,2"))
    client.invoke_endpoint(EndpointName="churn", Body=io.BufferedReader(io.FileIO("cat.jpg")))
    client.invoke_endpoint(EndpointName="churn", Body=anything)
    client.invoke_endpoint(EndpointName="churn", Body=binary)
    client.invoke_endpoint(EndpointName="churn", Body=map_)
    client.invoke_endpoint(EndpointName="churn", Body=Chunks(b"1,2"))
    client.invoke_endpoint(EndpointName="churn", Body=Views(b"1,2"))
    with open("cat.jpg", "rb", buffering=0) as unbuffered:
        client.invoke_endpoint(EndpointName="churn", Body=unbuffered)
    with open("cat.jpg", "rb") as file:
        client.invoke_endpoint(EndpointName="churn", Body=file)
    with Path("cat.jpg").open("rb") as file:
        client.invoke_endpoint(EndpointName="churn", Body=file)
    with gzip.open("rows.csv.gz") as member:
        client.invoke_endpoint(EndpointName="churn", Body=member)
    with gzip.GzipFile("rows.csv.gz") as member:
        client.invoke_endpoint(EndpointName="churn", Body=member)
    with zipfile.ZipFile("rows.zip") as archive, archive.open("rows.csv") as row:
        client.invoke_endpoint(EndpointName="churn", Body=row)
    with tempfile.TemporaryFile() as temporary:
        client.invoke_endpoint(EndpointName="churn", Body=temporary)
    with tempfile.SpooledTemporaryFile() as spooled:
        client.invoke_endpoint(EndpointName="churn", Body=spooled)
    with tempfile.NamedTemporaryFile() as named:
        client.invoke_endpoint(EndpointName="churn", Body=named)


def other_response(client: SageMakerRuntimeClient, body: StreamingBody) -> None:
    client.invoke_endpoint(EndpointName="churn", Body=body)
    client.invoke_endpoint(EndpointName="churn", Body=body.read())


def aliases() -> list[BlobTypeDef]:
    return ["1,2", b"1,2", bytearray(b"1,2"), io.BytesIO(b"1,2"), Chunks(b"1,2")]
