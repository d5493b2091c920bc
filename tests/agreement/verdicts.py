"""The verdicts of boto3's running client and of the type checkers on generated programs.

A case is a few lines of a program. They run against an endpoint on 127.0.0.1, and the checkers check them: the client
accepts them if they run and send what they should, a checker if it reports nothing on them.
"""

import gc
import io
import itertools
import logging
import re
import shutil
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError
from pytest_httpserver import HTTPServer

from checkers.run import CHECKERS, CheckerError, check_all
from client import kinds
from client.endpoint import INPUTS, only_this_endpoint, serve
from model.service import OPERATIONS
from paths import PACKAGE

COMPARED = tuple(name for name in CHECKERS if name != "basedpyright")
"""Without basedpyright, a fork of pyright: the two gave the same verdict on every program."""


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
    """Exceptions that depend on the answer, and so decide nothing about the program."""

    @property
    def text(self) -> str:
        return "\n".join([*self.setup, *self.lines])


# Programs.

HEADER = """\
import base64, contextlib, csv, functools, io, json, os, re, shutil
from client import kinds
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
Line = tuple[str, list[int]]
"""A line of a program, and the numbers of the cases that it is a part of."""


@dataclass(frozen=True)
class Program:
    file: str
    groups: list[dict[int, Case]]
    """Cases that have the same value, by number."""
    lines: list[Line]

    @property
    def source(self) -> str:
        return "".join(f"{line}\n" for line, _ in self.lines)


def functions(cases: dict[int, Case]) -> Iterator[Line]:
    """Put each case into a function of its own, all of them into one that gives them the value."""
    numbers = list(cases)
    setup = cases[numbers[0]].setup
    indent = "    " + (re.match(" *", setup[-1])[0] if setup else "")
    arguments = "client: SageMakerRuntimeClient, functions: dict[str, object]"
    yield f"def cases_{numbers[0]}({arguments}) -> None:", numbers
    for line in setup:
        yield f"    {line}", numbers
    for number, case in cases.items():
        yield f"{indent}def case_{number}() -> None:", [number]
        for line in case.lines:
            yield f"{indent}    {line}", [number]
    yield f"{indent}functions.update(locals())", numbers


def programs(cases: Sequence[Case], package: Package) -> Iterator[Program]:
    numbered = list(enumerate(cases))
    for start in range(0, len(cases), PER_FILE):
        some = numbered[start : start + PER_FILE]
        groups = [dict(group) for _, group in itertools.groupby(some, lambda pair: pair[1].setup)]
        header: list[Line] = [(line, []) for line in package.header.splitlines()]
        lines = itertools.chain(header, *(functions(group) for group in groups))
        yield Program(f"cases_{start}.py", groups, list(lines))


# The client.

Verdict = str | None
"""What is wrong with a program; empty if nothing is, `None` if that depends on values instead of types."""

REJECTS = (AttributeError, BotoCoreError, KeyError, TypeError, io.UnsupportedOperation)
"""Exceptions that show that a use is wrong for any value; every other one leaves it undecided."""


def decide(case: Case, function: Callable[[], None], server: HTTPServer) -> Verdict:
    server.clear_log()
    try:
        function()
    except Exception as e:
        if isinstance(e, case.undecided) or (case.sent is None and not isinstance(e, REJECTS)):
            return None
        return f"{type(e).__name__}: {e}"
    finally:
        kinds.OPEN.close()
    if case.sent:
        ((request, _),) = server.log
        arrived = {"path": request.path, "body": request.get_data(as_text=True), **request.headers}
        for name, expected in case.sent.items():
            if (found := arrived.get(name)) != expected:
                return f"{found!r} is sent as {name}, not {expected!r}"
    return ""


def run_client(cases: Sequence[Case]) -> list[Verdict]:
    """Run every case, with a client of an endpoint on 127.0.0.1."""
    verdicts: list[Verdict] = []
    # By default werkzeug logs every request.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with (
        HTTPServer("127.0.0.1", threaded=True) as server,
        only_this_endpoint(server),
        closing(boto3.client("sagemaker-runtime")) as client,
        warnings.catch_warnings(),
    ):
        # Many cases leave an answer unread, and with it a connection open.
        warnings.simplefilter("ignore", ResourceWarning)
        serve(server)
        for program in programs(cases, OURS):
            module: dict[str, Any] = {}
            exec(compile(program.source, program.file, "exec"), module)
            for group in program.groups:
                made: dict[str, Any] = {}
                value = ""
                for number, case in group.items():
                    # The next case gets a new value if this one may have changed it, which `repr` shows, or read it
                    # to its end, which only a value with `close` has.
                    if not made or hasattr(made.get("x"), "close") or repr(made.get("x")) != value:
                        module[f"cases_{min(group)}"](client, made)
                        value = repr(made.get("x"))
                    verdicts.append(decide(case, made[f"case_{number}"], server))
            made.clear()
        gc.collect()
        server.check()
    return verdicts


# The checkers.

Reports = dict[str, dict[int, str]]
"""Checker -> number of a case -> the first message about it."""


def run_checkers(
    cases: Sequence[Case], root: Path, package: Package, python: str | Path, names: Iterable[str] = COMPARED
) -> Reports:
    """Start each checker once, for all cases."""
    (root / "client").mkdir()
    shutil.copy(kinds.__file__, root / "client")
    written = {program.file: program for program in programs(cases, package)}
    for file, program in written.items():
        (root / file).write_text(program.source)
    reports: Reports = {}
    checkers = {name: CHECKERS[name] for name in names}
    for checker, found in check_all(checkers, root, [*written, "client/kinds.py"], python).items():
        messages = reports[checker] = dict[int, str]()
        for d in found:
            numbers = written[d.file].lines[d.line - 1][1] if d.file in written else []
            if not numbers:
                raise CheckerError(f"{checker} reports a line that belongs to no case: {d}")
            for number in numbers:
                messages.setdefault(number, d.message)
    return reports


def run_both(cases: Sequence[Case], root: Path) -> tuple[list[Verdict], Reports]:
    """Run the client and, meanwhile, the checkers."""
    with ThreadPoolExecutor(1) as pool:
        reports = pool.submit(run_checkers, cases, root, OURS, sys.executable)
        return run_client(cases), reports.result()
