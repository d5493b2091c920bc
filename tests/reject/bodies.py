"""Bodies that botocore refuses, for each operation."""

import array
import decimal
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef


class ReadsText:
    def read(self, size: int) -> str:
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class ReadsArrays:
    """botocore reads an `array` forever: an empty one never equals `b""`."""

    def read(self, size: int) -> "array.array[int]":
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class ReadsAllAtOnce:
    def read(self) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class WithoutRead:
    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class WithoutSeek:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class WithoutWhence:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class WithoutTell:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError


class TellsText:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> str:
        raise NotImplementedError


class ReadsByName:
    def read(self, size: str) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class SeeksByName:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: str, whence: int = 0) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class SeeksFromName:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: str = "") -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


class NeedsWhence:
    def read(self, size: int) -> bytes:
        raise NotImplementedError

    def seek(self, offset: int, whence: int) -> int:
        raise NotImplementedError

    def tell(self) -> int:
        raise NotImplementedError


def refused(client: SageMakerRuntimeClient, rows: Iterator[bytes], text_file: IO[str]) -> None:
    client.invoke_endpoint(EndpointName="e", Body=1)  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=1.5)  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=decimal.Decimal(1))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body={"instances": [1]})  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=[1, 2])  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=(1, 2))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=Path("row.csv"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=memoryview(b""))  # error: argument-type Body (not zuban)
    client.invoke_endpoint(EndpointName="e", Body=array.array("d"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=rows)  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=(row for row in rows))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=io.StringIO("1,2"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=open("row.csv"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=Path("row.csv").open())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=text_file)  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=ReadsText())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=ReadsArrays())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=ReadsAllAtOnce())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=WithoutRead())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=WithoutSeek())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=WithoutWhence())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=WithoutTell())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=TellsText())  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=ReadsByName())  # error: argument-type ReadsByName
    client.invoke_endpoint(EndpointName="e", Body=SeeksByName())  # error: argument-type SeeksByName
    client.invoke_endpoint(EndpointName="e", Body=SeeksFromName())  # error: argument-type SeeksFromName
    client.invoke_endpoint(EndpointName="e", Body=NeedsWhence())  # error: argument-type NeedsWhence
    client.invoke_endpoint(EndpointName="e", Body=client.invoke_endpoint(EndpointName="e", Body=b""))  # error: argument-type Body


def refused_streaming(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body={"inputs": "Hi"})  # error: argument-type Body
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=1)  # error: argument-type Body
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=io.StringIO("{}"))  # error: argument-type Body
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=open("row.csv"))  # error: argument-type Body
    client.invoke_endpoint_with_response_stream(EndpointName="e", Body=Path("row.csv"))  # error: argument-type Body


def refused_async(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint_async(EndpointName="e", Body={"inputs": "Hi"})  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=1)  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=io.StringIO("{}"))  # error: no-overload-file Body|invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=open("row.csv"))  # error: no-overload-file Body|invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=Path("row.csv"))  # error: no-overload-type invoke_endpoint_async


def alias(text_file: IO[str], anything: dict[str, Any]) -> None:
    body_1: BlobTypeDef = text_file  # error: assignment BlobTypeDef|IO
    body_2: BlobTypeDef = None  # error: assignment None
    body_3: BlobTypeDef = anything  # error: assignment dict
    print(body_1, body_2, body_3)
