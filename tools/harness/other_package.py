"""What docs/differences.md says of the generated package of the same name: each row is tried with all six checkers."""

import re
from pathlib import Path

from harness.checkers import CHECKERS
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


def rows() -> dict[str, tuple[str, str]]:
    """Return what the page says of the generated package and of this one, by the first cell of the row."""
    cells = re.findall(r"^\| (.*) \| (.*) \| (.*) \|$", PAGE.read_text(), re.MULTILINE)
    return {first: (generated, ours) for first, generated, ours in cells if not first.endswith("line")}


def checkers(cell: str) -> set[str]:
    """Read which checkers a cell names."""
    named = {name for name in CHECKERS if re.search(rf"\b{name}\b", cell)}
    return set(CHECKERS) - named if "all but" in cell or "all six" in cell else named


def try_page(generated: Path, ours: Path, folder: Path) -> int:
    """Fail unless every row is true of both packages, given the Pythons that have them; return the number of rows.

    The checkers are those that are installed beside our package.
    """
    said = rows()
    if unknown := sorted(said.keys() ^ PROGRAMS.keys()):
        raise CommandError(f"docs/differences.md and tools/harness/other_package.py differ: {unknown}")
    files = {}
    for first, programs in PROGRAMS.items():
        for program in programs:
            file = f"program_{len(files)}.py"
            files[file] = first
            (folder / file).write_text(f"{HEAD}{FUNCTION}\n    {program}\n")
    wrong = []
    for column, package, python in ((0, "the generated package", generated), (1, "this package", ours)):
        found = {n: {d.file for d in c.run(folder, [*files], python, ours)} for n, c in CHECKERS.items()}
        for file, first in files.items():
            real = {name for name in CHECKERS if file in found[name]}
            if real != checkers(said[first][column]):
                wrong.append(f"{first}, {package}: {', '.join(sorted(real)) or 'no checker'}")
    if wrong:
        raise CommandError("\n".join(["docs/differences.md is wrong about", *wrong]))
    return len(said)
