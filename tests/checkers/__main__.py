"""Check both columns of docs/moving.md with all six checkers: `python -m checkers`, or `nox -s moving`."""

import re
import sys
import tempfile
from pathlib import Path

from checkers.programs import write_programs
from checkers.run import CHECKERS
from environments import virtual_environment
from paths import DISTRIBUTION, DOCS, PACKAGE

RELEASE = "1.43.68"
HEAD = f"""\
import io, mmap
import botocore.exceptions
from {PACKAGE}.client import SageMakerRuntimeClient
from {PACKAGE}.type_defs import ResponseStreamTypeDef
def row(client: SageMakerRuntimeClient, event: ResponseStreamTypeDef, mapped: mmap.mmap) -> None:
"""
ROWS = """\
`invoke_endpoint_async` with neither => client.invoke_endpoint_async(EndpointName="e")
`invoke_endpoint_async` with => client.invoke_endpoint_async(EndpointName="e", InputLocation="s3://b/k", Body="")
`client.exceptions.ModelErorr` => print(client.exceptions.ModelErorr)
`Body=open( => client.invoke_endpoint(EndpointName="e", Body=open("row.csv"))
`Body=open => client.invoke_endpoint(EndpointName="e", Body=io.StringIO("1"))
an unknown argument => client.invoke_endpoint(EndpointName="e", Body="", Model="m")
`response["NewSessionId"]` => print(client.invoke_endpoint(EndpointName="e", Body="")["NewSessionId"])
`generate_presigned_url( => client.generate_presigned_url("invoke_endpont")
`get_paginator( => client.get_paginator("invoke_endpoint")
`get_paginator => client.get_waiter("endpoint_in_service")
`except client.exceptions.ModelErorr:` => CAUGHT client.exceptions.ModelErorr: e
`Body=bytearray( => client.invoke_endpoint(EndpointName="e", Body=bytearray(b"1"))
`Body=` an `mmap` => client.invoke_endpoint(EndpointName="e", Body=mapped)
`event["PayloadPart"] => print(event["PayloadPart"]["Bytes"])
`e.response["Error"]["Code"]` of a `ModelError` => CAUGHT client.exceptions.ModelError: e.response["Error"]["Code"]
`e.response["OriginalStatusCode"]` => CAUGHT client.exceptions.ModelError: e.response["OriginalStatusCode"]
`e.response["Error"]["Code"]` of a `botocore => CAUGHT botocore.exceptions.ClientError: e.response["Error"]["Code"]
"""
"""How a row of the page begins => the program that it is about."""


def named(cell: str) -> set[str]:
    """Return the checkers that a cell names."""
    names = {name for name in CHECKERS if re.search(rf"\b{name}\b", cell)}
    return {*CHECKERS} - names if cell.startswith("all") else names


def main() -> None:
    rows = re.findall(r"^\| (.*`.*|an unknown .*) \| (.*) \| (.*) \|$", (DOCS / "moving.md").read_text(), re.MULTILINE)
    said = {row: [*map(named, cells)] for row, *cells in rows}
    starts, programs = zip(*(line.split(" => ") for line in ROWS.splitlines()), strict=True)
    caught = r"try: client.close()\n    except \1 as e: print(\2)"
    bodies = [re.sub(r"CAUGHT (\S+): (.*)", caught, program) for program in programs]
    files = {f"row_{number}.py": f"{HEAD}    {body}\n" for number, body in enumerate(bodies)}
    with tempfile.TemporaryDirectory() as folder:
        packages = (f"{DISTRIBUTION}=={RELEASE}", "boto3-stubs")
        python = virtual_environment(Path(folder, "generated"), *packages, groups=("endpoint",))
        write_programs(files, root := Path(folder).resolve() / "programs")
        found = [
            {name: {d.file for d in checker.run(root, [*files], each)} for name, checker in CHECKERS.items()}
            for each in (python, sys.executable)
        ]
    wrong = [f"{row}: no program" for row in said if not row.startswith(starts)]
    for start, file in zip(starts, files, strict=True):
        reported = [{name for name in CHECKERS if file in each[name]} for each in found]
        if [cells for row, cells in said.items() if row.startswith(start)] != [reported]:
            wrong.append(f"{start}: reported by {' | '.join(', '.join(sorted(r)) or 'no checker' for r in reported)}")
    sys.exit("\n".join(["docs/moving.md is wrong about", *wrong]) if wrong else None)


if __name__ == "__main__":
    main()
