"""What docs/differences.md says of the generated package of the same name: each row is tried with all six checkers."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from harness.checkers import CHECKERS, Diagnostic
from harness.errors import CommandError
from harness.paths import DOCS, PACKAGE

PAGE = DOCS / "differences.md"
RELEASE = "1.43.68"

HEAD = f"""\
import io, mmap
import botocore.exceptions
from {PACKAGE}.client import SageMakerRuntimeClient
from {PACKAGE}.type_defs import ResponseStreamTypeDef
"""
FUNCTION = "def row(client: SageMakerRuntimeClient, event: ResponseStreamTypeDef, mapped: mmap.mmap) -> None:"
BODY = 'client.invoke_endpoint(EndpointName="e", Body={})'


def caught(error: str, then: str) -> str:
    return f"try: client.close()\n    except {error} as e: {then}"


PROGRAMS = {
    "`invoke_endpoint_async` with neither `InputLocation` nor `Body`": [
        'client.invoke_endpoint_async(EndpointName="e")'
    ],
    "`invoke_endpoint_async` with both": [
        'client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Body="")'
    ],
    "the expression `client.exceptions.ModelErorr`": ["print(client.exceptions.ModelErorr)"],
    '`Body=open("row.csv")`, `Body=io.StringIO(...)`': [
        BODY.format('open("row.csv")'),
        BODY.format('io.StringIO("1")'),
    ],
    "an unknown argument": ['client.invoke_endpoint(EndpointName="e", Body="", Model="m")'],
    '`generate_presigned_url("invoke_endpont")`': ['client.generate_presigned_url("invoke_endpont")'],
    "`get_paginator(...)`, `get_waiter(...)`": [
        'client.get_paginator("invoke_endpoint")',
        'client.get_waiter("endpoint_in_service")',
    ],
    '`response["NewSessionId"]` without a check': [
        'print(client.invoke_endpoint(EndpointName="e", Body="")["NewSessionId"])'
    ],
    "`except client.exceptions.ModelErorr:`": [caught("client.exceptions.ModelErorr", "print(e)")],
    '`e.response["Error"]["Code"]` of a `botocore.exceptions.ClientError`': [
        caught("botocore.exceptions.ClientError", 'print(e.response["Error"]["Code"])')
    ],
    "`Body=bytearray(...)`": [BODY.format('bytearray(b"1")')],
    "`Body=` an `mmap`": [BODY.format("mapped")],
    '`event["PayloadPart"]["Bytes"]`': ['print(event["PayloadPart"]["Bytes"])'],
    '`e.response["Error"]["Code"]` of a `ModelError`': [
        caught("client.exceptions.ModelError", 'print(e.response["Error"]["Code"])')
    ],
    '`e.response["OriginalStatusCode"]` of a `ModelError`': [
        caught("client.exceptions.ModelError", 'print(e.response["OriginalStatusCode"])')
    ],
}
"""First cell of a row -> programs, each of which is reported by the checkers that the row names."""

Report = Callable[[str, Path, list[str]], list[Diagnostic]]
"""Asks one checker about files in a folder."""


def rows() -> dict[str, tuple[str, str]]:
    """Return what the page says of the generated package and of this one, by the first cell of the row."""
    cells = re.findall(r"^\| (.*) \| (.*) \| (.*) \|$", PAGE.read_text(), re.MULTILINE)
    return {first: (generated, ours) for first, generated, ours in cells if not first.endswith("line")}


def checkers(cell: str) -> set[str]:
    """Read which checkers a cell names."""
    _, but, exception = cell.partition("all but ")
    if but:
        return set(CHECKERS) - set(exception.split(", "))
    named = {name for name in CHECKERS if re.search(rf"\b{name}\b", cell)}
    return set(CHECKERS) if "all six" in cell else named


def try_page(reports: Mapping[str, Report], folder: Path) -> int:
    """Fail unless every row is true of both packages, given a way to check with each; return the number of rows."""
    said = rows()
    if unknown := said.keys() ^ PROGRAMS.keys():
        raise CommandError(
            f"docs/differences.md and tools/harness/other_package.py differ: {sorted(unknown)}"
        )
    files = {}
    for number, programs in enumerate(PROGRAMS.values()):
        for part, program in enumerate(programs):
            files[f"row_{number}_{part}.py"] = f"{HEAD}{FUNCTION}\n    {program}\n"
    for file, text in files.items():
        (folder / file).write_text(text)
    wrong = []
    for column, (package, report) in enumerate(reports.items()):
        found = {name: {d.file for d in report(name, folder, [*files])} for name in CHECKERS}
        for number, first in enumerate(PROGRAMS):
            stated = checkers(said[first][column])
            for file in (file for file in files if file.startswith(f"row_{number}_")):
                if stated != (real := {name for name in CHECKERS if file in found[name]}):
                    wrong.append(f"{first}, {package}: {', '.join(sorted(real)) or 'no checker'}")
    if wrong:
        raise CommandError("\n".join(["docs/differences.md is wrong about", *wrong]))
    return len(said)
