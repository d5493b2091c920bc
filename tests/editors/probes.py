"""What the language servers of people's editors offer while one types.

Each probe is typed with our stubs. Where a server shows nothing, it shows nothing with the smallest stub of the same
construct either: no stub can help.
"""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TypeVar

from editors.server import SERVERS, LanguageServer, ServerError
from model.service import OPERATIONS

T = TypeVar("T")

# The smallest stub for each construct.
MINIMAL = '''\
from typing import Literal, overload
from typing_extensions import NotRequired, TypedDict, deprecated

class Keys(TypedDict):
    First: str
    """Meaning of the first. At most 63 characters."""

    Second: NotRequired[str]
    """Meaning of the second. At most 64 characters."""

class Thing:
    def call(self) -> None: ...
    @deprecated("Why.")
    def old(self) -> None: ...
    def constant(self, *, Name: Literal["NEW"] | str) -> None: ...
    def choice(self, Name: Literal["one", "two"]) -> None: ...

class Other: ...

@overload
def make(name: Literal["other"]) -> Other: ...
@overload
def make(name: Literal["thing"]) -> Thing: ...
'''
MINIMAL_HEAD = """\
from minimal import Keys, Thing, make

def program(thing: Thing, keys: Keys) -> None:
"""
MINIMAL_EXPECTED = {
    'make("thing").ca‸': "call",
    "thing.ol‸": "old",
    'thing.constant(Name="‸")': "NEW",
    'thing.choice("‸")': "one two",
    'value: Keys = {"‸"}': "First Second",
    'value: Keys = {"First": "", "‸"}': "Second",
    'keys["‸"]': "First Second",
    'value: Keys = {"Fir‸st": ""}': "63 characters",
    'keys["Sec‸ond"]': "64 characters",
}
"""What is typed with the smallest stub -> what the editor should then show."""
NOT_OURS = {
    ("jedi", "methods of an inferred client"): (
        "boto3-stubs has over 400 overloads of `boto3.client`, and jedi gives up before 100"
    ),
}
"""What a server offers with the smallest stub and not with ours, for a reason that lies outside of ours."""

OUR_HEAD = """\
import boto3
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    ResponseStreamTypeDef,
)

def program(
    client: SageMakerRuntimeClient,
    response: InvokeEndpointOutputTypeDef,
    queued: InvokeEndpointAsyncOutputTypeDef,
    event: ResponseStreamTypeDef,
) -> None:
"""

# A parameter that AWS adds must be offered without a change here.
NAMES = {"OPERATIONS": " ".join(OPERATIONS)} | {
    name: " ".join(operation.input_shape.members)
    for name, operation in zip(("REQUEST", "ASYNC", "STREAM"), OPERATIONS.values(), strict=True)
}
NAMES["FURTHER"] = NAMES["REQUEST"].replace("EndpointName ", "")


@dataclass(frozen=True)
class Probe:
    """Text with a cursor in it, and what the editor should show there."""

    name: str
    kind: str
    typed: str
    expected: str
    lacking: str = ""
    """Servers that do not show it."""
    minimal: str = ""
    """The same, typed with the smallest stub."""


# A row has the fields of a `Probe`; `kind` is a method of `LanguageServer`.
TABLE = r"""
methods | complete | client.inv‸ | $OPERATIONS
methods of an inferred client | complete | boto3.client("sagemaker-runtime").inv‸ | $OPERATIONS | jedi | make("thing").ca‸
deprecated methods, struck through | struck_through | client.get_‸ | get_paginator get_waiter | pyright ty jedi zuban | thing.ol‸
documentation beside a method | documentation | client.invoke_endpoint‸ | ModelError Body
arguments of invoke_endpoint | complete | client.invoke_endpoint(‸) | $REQUEST
arguments of invoke_endpoint_async | complete | client.invoke_endpoint_async(‸) | $ASYNC
arguments of ..._with_response_stream | complete | client.invoke_endpoint_with_response_stream(‸) | $STREAM
signature help | signatures | client.invoke_endpoint(‸) | $REQUEST
signature help of both overloads | signatures | client.invoke_endpoint_async(‸) | $ASYNC
NEW_SESSION | complete | client.invoke_endpoint(EndpointName="e", Body="", SessionId="‸") | NEW_SESSION | ty pyrefly jedi zuban | thing.constant(Name="‸")
operation names | complete | client.generate_presigned_url("‸") | $OPERATIONS | jedi zuban | thing.choice("‸")
first key of a request | complete | request: InvokeEndpointInputRequestTypeDef = {"‸"} | $REQUEST | pyrefly jedi zuban | value: Keys = {"‸"}
further keys of a request | complete | request: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "‸"} | $FURTHER | jedi zuban | value: Keys = {"First": "", "‸"}
keys of a response | complete | response["‸"] | Body ContentType InvokedProductionVariant CustomAttributes NewSessionId ClosedSessionId ResponseMetadata | zuban | keys["‸"]
keys of what a call returns | complete | client.invoke_endpoint(EndpointName="e", Body="")["‸"] | Body ContentType InvokedProductionVariant CustomAttributes NewSessionId ClosedSessionId ResponseMetadata | zuban | keys["‸"]
keys of an asynchronous response | complete | queued["‸"] | InferenceId OutputLocation FailureLocation ResponseMetadata | zuban | keys["‸"]
keys of the metadata | complete | response["ResponseMetadata"]["‸"] | RequestId HostId HTTPStatusCode HTTPHeaders RetryAttempts RetryQuotaReached MaxAttemptsReached | zuban | keys["‸"]
keys of an event | complete | event["‸"] | PayloadPart ModelStreamError InternalStreamFailure | zuban | keys["‸"]
keys of a part | complete | event["PayloadPart"]["‸"] | Bytes | zuban | keys["‸"]
exceptions | complete | client.exceptions.‸ | ClientError InternalDependencyException InternalFailure InternalStreamFailure ModelError ModelNotReadyException ModelStreamError ServiceUnavailable ValidationError from_code
keys of an error response | complete | try:\n        client.close()\n    except client.exceptions.ModelError as e:\n        e.response["‸"] | Error ResponseMetadata Message OriginalStatusCode OriginalMessage LogStreamArn | zuban | keys["‸"]
keys of a stream error's response | complete | try:\n        client.close()\n    except client.exceptions.ModelStreamError as e:\n        e.response["‸"] | Error ResponseMetadata Message ErrorCode | zuban | keys["‸"]
keys of Error in an error response | complete | try:\n        client.close()\n    except client.exceptions.ModelError as e:\n        e.response["Error"]["‸"] | Code Message | zuban | keys["‸"]
documentation of a method | hover | client.invoke_end‸point() | Body ModelError 6291456
documentation of an overload | hover | client.invoke_endpoint_a‸sync(EndpointName="e", Body="") | 128000
documentation of a key, in a request | hover | request: InvokeEndpointInputRequestTypeDef = {"Endpoint‸Name": "e", "Body": ""} | 63 characters | ty pyrefly jedi zuban | value: Keys = {"Fir‸st": ""}
documentation of a key, in a subscript | hover | response["New‸SessionId"] | 256 characters | pyright jedi zuban | keys["Sec‸ond"]
documentation of an exception | hover | client.exceptions.Model‸Error | container
"""
PROBES = [
    Probe(*(cell.replace(r"\n", "\n") for cell in Template(line).substitute(NAMES).split(" | ")))
    for line in TABLE.strip().splitlines()
]


def works(server: LanguageServer, kind: str, program: str, expected: str, timeout: float = 0.0) -> bool:
    """A server that is still reading packages answers with less: repeat the request for `timeout` seconds."""
    names = [expected] if " characters" in expected else expected.split()
    deadline = time.monotonic() + timeout
    while True:
        found = getattr(server, kind)(program)
        if all(name in found for name in names):
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)


def measure(name: str, server: LanguageServer) -> dict[str, tuple[bool, bool]]:
    """Type every probe: is it shown with our stubs, and, where it should not be, with the smallest stub?"""
    found = {}
    for probe in PROBES:
        lacking = name in probe.lacking.split()
        # No waiting for what is not shown: `query_all` waits until the server has read the packages.
        ours = works(server, probe.kind, f"{OUR_HEAD}    {probe.typed}\n", probe.expected, 0 if lacking else 5)
        found[probe.name] = (ours, False)
        if lacking:
            program, expected = f"{MINIMAL_HEAD}    {probe.minimal}\n", MINIMAL_EXPECTED[probe.minimal]
            found[probe.name] = (ours, works(server, probe.kind, program, expected))
    return found


def query_all(query: Callable[[str, LanguageServer], T]) -> dict[str, T]:
    """Start each server and query it, two side by side."""

    def start(name: str) -> T:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            (root / "minimal.pyi").write_text(MINIMAL)
            with LanguageServer(SERVERS[name], root) as server:
                first = PROBES[0]
                if not works(server, first.kind, f"{OUR_HEAD}    {first.typed}\n", first.expected, timeout=30):
                    raise ServerError(f"{name} does not even complete the client's methods")
                return query(name, server)

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(SERVERS, pool.map(start, SERVERS), strict=True))
