"""Check what docs/moving.md says of the generated package, with all six checkers: `python -m package`, or `nox -s moving`."""

import re
import sys
import tempfile
from pathlib import Path

from checkers.programs import write_programs
from checkers.run import CHECKERS
from package.environments import virtual_environment
from paths import DISTRIBUTION, DOCS, PACKAGE

RELEASE = "1.43.68"
HEAD = f"""\
import io, mmap
import botocore.exceptions
from {PACKAGE}.client import SageMakerRuntimeClient
from {PACKAGE}.type_defs import ResponseStreamTypeDef
def row(client: SageMakerRuntimeClient, event: ResponseStreamTypeDef, mapped: mmap.mmap) -> None:
"""
TRY = "try: client.close()\n    except "
ROWS = {
    "`invoke_endpoint_async` with neither": 'client.invoke_endpoint_async(EndpointName="e")',
    "`invoke_endpoint_async` with": 'client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Body="")',
    "`client.exceptions.ModelErorr`": "print(client.exceptions.ModelErorr)",
    "`Body=open(": 'client.invoke_endpoint(EndpointName="e", Body=open("row.csv"))',
    "`Body=open": 'client.invoke_endpoint(EndpointName="e", Body=io.StringIO("1"))',
    "an unknown argument": 'client.invoke_endpoint(EndpointName="e", Body="", Model="m")',
    '`response["NewSessionId"]`': 'print(client.invoke_endpoint(EndpointName="e", Body="")["NewSessionId"])',
    "`generate_presigned_url(": 'client.generate_presigned_url("invoke_endpont")',
    "`get_paginator(": 'client.get_paginator("invoke_endpoint")',
    "`get_paginator": 'client.get_waiter("endpoint_in_service")',
    "`except client.exceptions.ModelErorr:`": f"{TRY}client.exceptions.ModelErorr as e: print(e)",
    "`Body=bytearray(": 'client.invoke_endpoint(EndpointName="e", Body=bytearray(b"1"))',
    "`Body=` an `mmap`": 'client.invoke_endpoint(EndpointName="e", Body=mapped)',
    '`event["PayloadPart"]': 'print(event["PayloadPart"]["Bytes"])',
    '`e.response["Error"]["Code"]` of a `ModelError`': f'{TRY}client.exceptions.ModelError as e: print(e.response["Error"]["Code"])',
    '`e.response["OriginalStatusCode"]`': f'{TRY}client.exceptions.ModelError as e: print(e.response["OriginalStatusCode"])',
    '`e.response["Error"]["Code"]` of a `botocore': f'{TRY}botocore.exceptions.ClientError as e: print(e.response["Error"]["Code"])',
}
"""How a row of the page begins -> a program of it."""


def named(cell: str) -> set[str]:
    """Return the checkers that a cell names."""
    names = {name for name in CHECKERS if re.search(rf"\b{name}\b", cell)}
    return {*CHECKERS} - names if cell.startswith("all") else names


def main() -> None:
    page = (DOCS / "moving.md").read_text()
    cells = re.findall(r"^\| (.*) \| (.*) \| (?:.*) \|$", page, re.MULTILINE)
    said = {first: named(generated) for first, generated in cells if not first.endswith(("code", "---", "Mistake"))}
    programs = {f"row_{n}.py": f"{HEAD}    {program}\n" for n, program in enumerate(ROWS.values())}
    with tempfile.TemporaryDirectory() as folder:
        packages = (f"{DISTRIBUTION}=={RELEASE}", "boto3-stubs")
        python = virtual_environment(Path(folder, "generated"), sys.executable, *packages, groups=("endpoint",))
        root = Path(folder).resolve() / "programs"
        write_programs(programs, root)
        found = {name: {d.file for d in checker.run(root, [*programs], python)} for name, checker in CHECKERS.items()}
    wrong = [row for row in said if not any(row.startswith(start) for start in ROWS)]
    for file, start in zip(programs, ROWS, strict=True):
        reported = {name for name in CHECKERS if file in found[name]}
        rows = [row for row in said if row.startswith(start)]
        wrong += [
            f"{start}: {', '.join(sorted(reported)) or 'no checker'}"
            for row in rows or [""]
            if said.get(row) != reported
        ]
    sys.exit("\n".join(["docs/moving.md is wrong about", *wrong]) if wrong else None)


if __name__ == "__main__":
    main()
