"""What the language servers of people's editors offer while one types.

Each probe is typed with our stubs and, where nothing is offered, with the smallest stub that has the same construct. What
a server can do with that one, it must do with ours. Where it cannot, no stub can help.
"""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TypeVar

from harness.language_server import SERVERS, LanguageServer, ServerError
from harness.markdown import figures, table
from harness.service import OPERATIONS

T = TypeVar("T")

# The smallest stub for each construct.
MINIMAL = '''\
from typing import Literal, overload
from typing_extensions import NotRequired, TypedDict

class Keys(TypedDict):
    """Some keys."""

    First: str
    """Meaning of the first. At most 63 characters."""

    Second: NotRequired[str]
    """Meaning of the second. At most 64 characters."""

class Outer(TypedDict):
    Inner: Keys

class Failure(Exception):
    """Something failed."""

    @property
    def response(self) -> Keys: ...

class Failures:
    Failed: type[Failure]
    """Something failed."""

class Thing:
    failures: Failures

    def call(self, *, First: str, Second: str = ...) -> Keys:
        """Does it.

        Args:
            First: Meaning of the first.

        Raises:
            Failure: It failed.
        """

    @overload
    def either(self, *, Name: str, First: str) -> Keys:
        """Does it the first way."""
    @overload
    def either(self, *, Name: str, Second: str) -> Keys:
        """Does it the second way."""

    def constant(self, *, Name: Literal["NEW"] | str) -> None: ...
    def choice(self, Name: Literal["one", "two"]) -> None: ...

class Other: ...

@overload
def make(name: Literal["other"]) -> Other: ...
@overload
def make(name: Literal["thing"]) -> Thing: ...
'''

NOT_OURS = {
    ("jedi", "methods of an inferred client"): (
        "boto3-stubs has over 400 overloads of `boto3.client`; jedi gives up before 100"
    ),
}
"""Cells that a small stub reaches and ours does not, for a reason that lies outside of it."""

MINIMAL_HEAD = """\
from minimal import Failure, Keys, Outer, Thing, make

def program(thing: Thing, keys: Keys, outer: Outer) -> None:
"""

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


@dataclass(frozen=True)
class Probe:
    """Something that a person types or points at, and what the editor should then show."""

    name: str
    kind: str
    ours: str
    wanted: str
    minimal: str
    minimal_wanted: str


# Name | what is asked | typed with our stubs | wanted | typed with the smallest stub | wanted
TABLE = r"""
methods | complete | client.inv‸ | $OPERATIONS | thing.ca‸ | call
methods of an inferred client | complete | boto3.client("sagemaker-runtime").inv‸ | $OPERATIONS | make("thing").ca‸ | call
documentation beside a method | resolve | client.invoke_endpoint‸ | ModelError Body | thing.call‸ | First
arguments of invoke_endpoint | complete | client.invoke_endpoint(‸) | $REQUEST | thing.call(‸) | First Second
arguments of invoke_endpoint_async | complete | client.invoke_endpoint_async(‸) | $ASYNC | thing.either(‸) | Name First Second
arguments of ..._with_response_stream | complete | client.invoke_endpoint_with_response_stream(‸) | $STREAM | thing.call(‸) | First Second
signature help | signature | client.invoke_endpoint(‸) | $REQUEST | thing.call(‸) | First Second
signature help of both overloads | signature | client.invoke_endpoint_async(‸) | $ASYNC | thing.either(‸) | Name First Second
NEW_SESSION | complete | client.invoke_endpoint(EndpointName="e", Body="", SessionId="‸") | NEW_SESSION | thing.constant(Name="‸") | NEW
operation names | complete | client.generate_presigned_url("‸") | $OPERATIONS | thing.choice("‸") | one two
keys of a request | complete | request: InvokeEndpointInputRequestTypeDef = {"‸"} | $REQUEST | value: Keys = {"‸"} | First Second
keys of a response | complete | response["‸"] | Body ContentType InvokedProductionVariant CustomAttributes NewSessionId ClosedSessionId ResponseMetadata | keys["‸"] | First Second
keys of what a call returns | complete | client.invoke_endpoint(EndpointName="e", Body="")["‸"] | Body ContentType InvokedProductionVariant CustomAttributes NewSessionId ClosedSessionId ResponseMetadata | thing.call(First="")["‸"] | First Second
keys of an asynchronous response | complete | queued["‸"] | InferenceId OutputLocation FailureLocation ResponseMetadata | keys["‸"] | First Second
keys of the metadata | complete | response["ResponseMetadata"]["‸"] | RequestId HostId HTTPStatusCode HTTPHeaders RetryAttempts RetryQuotaReached MaxAttemptsReached | outer["Inner"]["‸"] | First Second
keys of an event | complete | event["‸"] | PayloadPart ModelStreamError InternalStreamFailure | outer["‸"] | Inner
keys of a part | complete | event["PayloadPart"]["‸"] | Bytes | outer["Inner"]["‸"] | First Second
exceptions | complete | client.exceptions.‸ | ClientError InternalDependencyException InternalFailure InternalStreamFailure ModelError ModelNotReadyException ModelStreamError ServiceUnavailable ValidationError from_code | thing.failures.‸ | Failed
keys of an error response | complete | try:\n        client.close()\n    except client.exceptions.ModelError as e:\n        e.response["‸"] | Error ResponseMetadata Message OriginalStatusCode OriginalMessage LogStreamArn | try:\n        thing.call(First="")\n    except Failure as e:\n        e.response["‸"] | First Second
keys of a stream error's response | complete | try:\n        client.close()\n    except client.exceptions.ModelStreamError as e:\n        e.response["‸"] | Error ResponseMetadata Message ErrorCode | try:\n        thing.call(First="")\n    except Failure as e:\n        e.response["‸"] | First Second
keys of the error in it | complete | try:\n        client.close()\n    except client.exceptions.ModelError as e:\n        e.response["Error"]["‸"] | Code Message | outer["Inner"]["‸"] | First Second
documentation of a method | hover | client.invoke_end‸point() | Body ModelError 6291456 | thing.ca‸ll() | First Failure
documentation of an overload | hover | client.invoke_endpoint_a‸sync(EndpointName="e", Body="") | 128000 | thing.ei‸ther(Name="", Second="") | second
documentation of a key, in a request | hover | request: InvokeEndpointInputRequestTypeDef = {"Endpoint‸Name": "e", "Body": ""} | 63 characters | value: Keys = {"Fir‸st": ""} | 63 characters
documentation of a key, when read | hover | response["New‸SessionId"] | 256 characters | keys["Sec‸ond"] | 64 characters
documentation of an exception | hover | client.exceptions.Model‸Error | container | thing.failures.Fai‸led | failed
"""
PROBES = [
    Probe(*(cell.replace(r"\n", "\n") for cell in Template(line).substitute(NAMES).split(" | ")))
    for line in TABLE.strip().splitlines()
]


def shown(server: LanguageServer, kind: str, program: str) -> str:
    """What the server shows at the cursor: names, or a text."""
    match kind:
        case "complete":
            return " ".join(server.complete(program))
        case "signature":
            return "\n".join(server.signatures(program))
        case "hover":
            return server.hover(program)
        case _:
            return server.documentation(program)


def works(server: LanguageServer, kind: str, program: str, wanted: str, patience: float = 0.3) -> bool:
    """A server that is still reading packages answers with less: ask again for some seconds."""
    names = [wanted] if " characters" in wanted else wanted.split()
    deadline = time.monotonic() + patience
    while True:
        found = shown(server, kind, program)
        if set(names) <= set(found.split()) if kind == "complete" else all(name in found for name in names):
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)


def measure(server: LanguageServer) -> dict[str, tuple[bool, bool]]:
    """Type every probe: does it work with our stubs, and can it work at all?"""
    found = {}
    for probe in PROBES:
        ours = works(server, probe.kind, f"{OUR_HEAD}    {probe.ours}\n", probe.wanted)
        program = f"{MINIMAL_HEAD}    {probe.minimal}\n"
        found[probe.name] = (ours, ours or works(server, probe.kind, program, probe.minimal_wanted))
    return found


def ask_all(ask: Callable[[LanguageServer], T]) -> dict[str, T]:
    """Start each server and ask it, two side by side."""

    def start(name: str) -> T:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            (root / "minimal.pyi").write_text(MINIMAL)
            with LanguageServer(SERVERS[name], root) as server:
                first = PROBES[0]
                if not works(server, first.kind, f"{OUR_HEAD}    {first.ours}\n", first.wanted, patience=30):
                    raise ServerError(f"{name} does not even complete the client's methods")
                return ask(server)

    with ThreadPoolExecutor(2) as pool:
        try:
            return dict(zip(SERVERS, pool.map(start, SERVERS), strict=True))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def page(results: dict[str, dict[str, tuple[bool, bool]]]) -> str:
    rows = (
        [probe.name, *("yes" if results[name][probe.name][0] else "no" for name in SERVERS)]
        for probe in PROBES
    )
    total = sum(ours for result in results.values() for ours, _ in result.values())
    reachable = sum(minimal for result in results.values() for _, minimal in result.values())
    return figures(
        *("editors -- --write", "What each language server offers", "[Editors](../editors.md)"),
        table(["what the editor shows", *SERVERS], rows),
        f"{total} of {len(PROBES) * len(SERVERS)} cells; with the smallest stub of each kind {reachable}.\n",
        *(f"Not ours to fix: {server}, {probe}: {why}.\n" for (server, probe), why in NOT_OURS.items()),
    )
