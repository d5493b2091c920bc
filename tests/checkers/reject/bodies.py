"""Bodies that botocore rejects, as programs write them; tests/agreement tries every kind."""

import array
from collections.abc import Iterator
from pathlib import Path

from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient


class Read:
    def read(self, size: int = -1) -> bytes: raise NotImplementedError

class Seek:
    def seek(self, offset: int, whence: int = 0) -> int: raise NotImplementedError

class Tell:
    def tell(self) -> int: raise NotImplementedError

class WithoutRead(Seek, Tell): ...

class WithoutSeek(Read, Tell): ...

class WithoutTell(Read, Seek): ...

class ReadsText(Seek, Tell):
    def read(self, size: int = -1) -> str: raise NotImplementedError

class ReadsArrays(Seek, Tell):
    """botocore would read an `array` forever, because an empty `array` never equals `b""`."""

    def read(self, size: int = -1) -> "array.array[int]": raise NotImplementedError

class ReadsAllAtOnce(Seek, Tell):
    def read(self) -> bytes: raise NotImplementedError

class ReadsByName(Seek, Tell):
    def read(self, size: str = "") -> bytes: raise NotImplementedError

class SeeksByName(Read, Tell):
    def seek(self, offset: str, whence: int = 0) -> int: raise NotImplementedError

class SeeksFromName(Read, Tell):
    def seek(self, offset: int, whence: str = "") -> int: raise NotImplementedError

class WithoutWhence(Read, Tell):
    def seek(self, offset: int) -> int: raise NotImplementedError

class NeedsWhence(Read, Tell):
    def seek(self, offset: int, whence: int) -> int: raise NotImplementedError

class TellsText(Read, Seek):
    def tell(self) -> str: raise NotImplementedError

class TellsFractions(Read, Seek):
    def tell(self) -> float: raise NotImplementedError


def rejected(client: SageMakerRuntimeClient, rows: Iterator[bytes]) -> None:
    client.invoke_endpoint(EndpointName="e", Body={"instances": [[1.5]]})  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=Path("row.csv"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=(row for row in rows))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=memoryview(b""))  # error: argument-type Body (not zuban)
    client.invoke_endpoint(EndpointName="e", Body=open("row.csv"))  # error: argument-type Body
    client.invoke_endpoint(EndpointName="e", Body=client.invoke_endpoint(EndpointName="e", Body=b""))  # error: argument-type Body
    client.invoke_endpoint_async(EndpointName="e", Body={"inputs": "Hi"})  # error: no-overload-type invoke_endpoint_async
    client.invoke_endpoint_async(EndpointName="e", Body=open("row.csv"))  # error: no-overload-file Body|invoke_endpoint_async


def readers(client: SageMakerRuntimeClient) -> None:
    client.invoke_endpoint(EndpointName="e", Body=WithoutRead())  # error: argument-type WithoutRead
    client.invoke_endpoint(EndpointName="e", Body=WithoutSeek())  # error: argument-type WithoutSeek
    client.invoke_endpoint(EndpointName="e", Body=WithoutTell())  # error: argument-type WithoutTell
    client.invoke_endpoint(EndpointName="e", Body=ReadsText())  # error: argument-type ReadsText
    client.invoke_endpoint(EndpointName="e", Body=ReadsArrays())  # error: argument-type ReadsArrays
    client.invoke_endpoint(EndpointName="e", Body=ReadsAllAtOnce())  # error: argument-type ReadsAllAtOnce
    client.invoke_endpoint(EndpointName="e", Body=ReadsByName())  # error: argument-type ReadsByName
    client.invoke_endpoint(EndpointName="e", Body=SeeksByName())  # error: argument-type SeeksByName
    client.invoke_endpoint(EndpointName="e", Body=SeeksFromName())  # error: argument-type SeeksFromName
    client.invoke_endpoint(EndpointName="e", Body=WithoutWhence())  # error: argument-type WithoutWhence
    client.invoke_endpoint(EndpointName="e", Body=NeedsWhence())  # error: argument-type NeedsWhence
    client.invoke_endpoint(EndpointName="e", Body=TellsText())  # error: argument-type TellsText
    client.invoke_endpoint(EndpointName="e", Body=TellsFractions())  # error: argument-type TellsFractions
