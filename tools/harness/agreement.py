"""What boto3's real client says of generated programs, and what the type checkers say of them.

A case is a few lines of a program. The same lines run against an endpoint on 127.0.0.1 and are given to the checkers:
the client accepts them if they run and send what they are to send, a checker if it reports nothing on them.
"""

import gc
import io
import itertools
import json
import logging
import re
import shutil
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from harness import kinds
from harness.checkers import CHECKERS, CheckerError, check_all
from harness.endpoint import REQUEST_ID, STATUS, error, only_this_endpoint, part, stream
from harness.paths import PACKAGE
from harness.service import OPERATIONS, SERVICE

INPUTS = ("InputLocation", "Body")
"""An operation that has both takes exactly one of them; the service model does not say so."""


@dataclass(frozen=True)
class Case:
    about: str
    lines: tuple[str, ...]
    """Statements of a function that has a `client`."""
    setup: tuple[str, ...] = ()
    """Statements around that function, which give it a value `x`."""
    sent: Mapping[str, str] | None = None
    """Of a call: what must arrive, by header; `path` and `body` are the rest of the request."""
    undecided: tuple[type[Exception], ...] = ()
    """What says nothing about the program when it is raised: it depends on the answer."""

    @property
    def text(self) -> str:
        return "\n".join([*self.setup, *self.lines])


# Programs.

HEADER = """\
import base64, contextlib, csv, functools, io, json, os, re, shutil
from harness import kinds
from {package}.client import SageMakerRuntimeClient
from {package}.type_defs import {types}
def use(value: object) -> None: ...
"""
PER_FILE = 500


@dataclass(frozen=True)
class Package:
    """How a package is imported, and the suffixes of its requests, with the input in S3 or in the request itself."""

    name: str
    request: str = "InputTypeDef"
    inline: str = "InputTypeDef"

    @property
    def header(self) -> str:
        """Import the requests under the names that the cases use."""
        types = []
        for operation in OPERATIONS.values():
            types.append(f"{operation.name}{self.request} as {operation.name}Input")
            if set(INPUTS) <= operation.input_shape.members.keys():
                types.append(f"{operation.name}{self.inline} as {operation.name}InlineInput")
        return HEADER.format(package=self.name, types=", ".join(types))


OURS = Package(PACKAGE, "InputRequestTypeDef", "InlineInputRequestTypeDef")


@dataclass(frozen=True)
class Program:
    file: str
    lines: list[str]
    groups: list[dict[int, Case]] = field(default_factory=list)
    """Cases that have the same value, by number."""
    places: dict[int, list[int]] = field(default_factory=dict)
    """Line -> the numbers of the cases that it is a part of."""

    def add(self, numbers: list[int], *lines: str) -> None:
        self.places.update(
            dict.fromkeys(range(len(self.lines) + 1, len(self.lines) + len(lines) + 1), numbers)
        )
        self.lines.extend(lines)

    def add_group(self, cases: dict[int, Case]) -> None:
        """Put each case into a function of its own, all of them into one that gives them the value."""
        self.groups.append(cases)
        numbers = list(cases)
        setup = cases[numbers[0]].setup
        indent = "    " + (re.match(" *", setup[-1])[0] if setup else "")
        head = (
            f"def cases_{numbers[0]}(client: SageMakerRuntimeClient, functions: dict[str, object]) -> None:"
        )
        self.add(numbers, head, *(f"    {line}" for line in setup))
        for number, case in cases.items():
            self.add(
                [number], f"{indent}def case_{number}() -> None:", *(f"{indent}    {x}" for x in case.lines)
            )
        self.add(numbers, f"{indent}functions.update(locals())")

    @property
    def source(self) -> str:
        return "\n".join(self.lines) + "\n"


def programs(cases: Sequence[Case], package: Package) -> Iterator[Program]:
    header = package.header.splitlines()
    numbered = list(enumerate(cases))
    for start in range(0, len(cases), PER_FILE):
        program = Program(f"cases_{start}.py", list(header))
        for _, group in itertools.groupby(numbered[start : start + PER_FILE], lambda pair: pair[1].setup):
            program.add_group(dict(group))
        yield program


# The client.

Verdict = str | None
"""What is wrong with a program, empty if nothing is; `None` if that depends on values and not on types."""

ANSWER = "100"
"""Every text that the endpoint answers with: a number, so that few uses of it depend on the text."""


def answer(request: Request) -> Response:
    """Answer with all that the service model knows; an endpoint that is named like an error fails with it."""
    endpoint, path = request.path.removeprefix("/endpoints/").rsplit("/", 1)
    if endpoint in STATUS:
        members = SERVICE.shape_for(endpoint).members
        values = {name: int(ANSWER) if s.type_name == "integer" else ANSWER for name, s in members.items()}
        return error(STATUS[endpoint], endpoint, values)
    (operation,) = (o for o in OPERATIONS.values() if o.http["requestUri"].endswith(f"}}/{path}"))
    parameters, members = operation.input_shape.members, operation.output_shape.members
    if set(INPUTS) <= parameters.keys():
        located = parameters["InputLocation"].serialization["name"] in request.headers
        if located == bool(request.get_data()):
            return error(
                400, "ValidationError", {"Message": f"exactly one of {' and '.join(INPUTS)} is needed"}
            )
    headers = {
        shape.serialization["name"]: ANSWER
        for shape in members.values()
        if shape.serialization.get("location") == "header"
    }
    if operation.has_event_stream_output:
        return stream([part(ANSWER.encode())] * 2, headers)
    content = json.dumps(
        {name: ANSWER for name, shape in members.items() if "location" not in shape.serialization}
    )
    if operation.has_streaming_output:
        content = ANSWER
    return Response(content, headers={"x-amzn-requestid": REQUEST_ID} | headers)


REJECTS = (AttributeError, BotoCoreError, KeyError, TypeError, io.UnsupportedOperation)
"""What makes a read wrong whatever the values are; every other exception leaves it undecided."""


def decide(case: Case, function: Callable[[], None], arrived: list[Request]) -> Verdict:
    arrived.clear()
    try:
        function()
    except Exception as e:
        if isinstance(e, case.undecided) or (case.sent is None and not isinstance(e, REJECTS)):
            return None
        return f"{type(e).__name__}: {e}"
    finally:
        kinds.OPEN.close()
    for name, expected in (case.sent or {}).items():
        (request,) = arrived
        found = {"path": request.path, "body": request.get_data(as_text=True), **dict(request.headers)}.get(
            name
        )
        if found != expected:
            return f"{found!r} is sent as {name}, not {expected!r}"
    return ""


@contextmanager
def local_client() -> Iterator[tuple[Any, list[Request]]]:
    """Give a client, and the requests that arrive at the endpoint that it talks to."""
    arrived: list[Request] = []

    def record(request: Request) -> Response:
        request.get_data()
        arrived.append(request)
        server.clear_log()
        return answer(request)

    # It would name every request.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with HTTPServer("127.0.0.1", threaded=True) as server, only_this_endpoint(server):
        server.expect_request(re.compile("/endpoints/.*"), method="POST").respond_with_handler(record)
        client = boto3.client("sagemaker-runtime")
        yield client, arrived
        client.close()
        server.check()


def ask_client(cases: Sequence[Case], client: Any, arrived: list[Request]) -> list[Verdict]:
    """Run every case."""
    verdicts: list[Verdict] = []
    with warnings.catch_warnings():
        # Like programs of a beginner they leave answers unread, and with them connections open.
        warnings.simplefilter("ignore", ResourceWarning)
        for program in programs(cases, OURS):
            module: dict[str, Any] = {}
            exec(compile(program.source, program.file, "exec"), module)
            for group in program.groups:
                functions: dict[str, Any] = {}
                for number, case in group.items():
                    # What a case may have read or changed is made again for the next one.
                    if not functions or not isinstance(functions.get("x"), str | bytes | int | None):
                        module[f"cases_{min(group)}"](client, functions)
                    verdicts.append(decide(case, functions[f"case_{number}"], arrived))
            functions.clear()
        gc.collect()
    return verdicts


# The checkers.

Reports = dict[str, dict[int, str]]
"""Checker -> number of a case -> the first message about it."""


def ask_checkers(
    cases: Sequence[Case], root: Path, package: Package, python: str | Path, names: Iterable[str] = CHECKERS
) -> Reports:
    """Start each checker once, for all cases."""
    (root / "harness").mkdir()
    shutil.copy(kinds.__file__, root / "harness")
    written = {program.file: program for program in programs(cases, package)}
    for file, program in written.items():
        (root / file).write_text(program.source)
    reports: Reports = {}
    for checker, found in check_all(
        {name: CHECKERS[name] for name in names}, root, [*written, "harness/kinds.py"], python
    ).items():
        if isinstance(found, CheckerError):
            raise found
        messages = reports[checker] = dict[int, str]()
        for d in found:
            numbers = written[d.file].places.get(d.line) if d.file in written else None
            if numbers is None:
                raise CheckerError(f"{checker} reports what is not a part of any case: {d}")
            for number in numbers:
                messages.setdefault(number, d.message)
    return reports


def ask(cases: Sequence[Case], root: Path) -> tuple[list[Verdict], Reports]:
    """Ask the client and, meanwhile, the checkers."""
    with local_client() as (client, arrived), ThreadPoolExecutor(1) as pool:
        reports = pool.submit(ask_checkers, cases, root, OURS, sys.executable)
        return ask_client(cases, client, arrived), reports.result()
