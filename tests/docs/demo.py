"""Show in a terminal what the stubs do: right programs pass and run, and each mistake is reported before it costs anything.

The programs are the examples of the documentation. They run with boto3's own client against endpoints on
127.0.0.1 that are started and stopped here: no AWS account, no network.
"""

import logging
import re
import sys
import tempfile
from pathlib import Path

from pytest_httpserver import HTTPServer

from checkers.run import CHECKERS
from client.endpoint import aws_environment
from docs.models import Models
from pages import blocks
from paths import EXAMPLES, ROOT
from processes import Finished, run

PROGRAMS = {name: (EXAMPLES / f"{name}.py").read_text() for name in ("invoke", "invoke_async", "stream", "errors")}
MISTAKES = [
    ("invoke", 'response["Body"]', 'response["body"]'),
    ("stream", 'event["PayloadPart"]["Bytes"]', 'event["chunk"]["bytes"]'),
    ("invoke_async", 'InputLocation="s3://bucket/rows.csv"', 'InputLocation="s3://bucket/rows.csv", Body="1,2"'),
    ("errors", "exceptions.ModelError", "exceptions.ModelErorr"),
    ("errors", "ContentType=", "Contenttype="),
    ("errors", 'Body="{}"', "Body={}"),
]
"""What people really get wrong: the example, the right text and the wrong one."""


def check(folder: Path, programs: dict[str, str]) -> dict[str, list[str]]:
    """Write programs into a folder; return what mypy and pyright report of each."""
    for file, text in programs.items():
        (folder / file).write_text(text)
    found: dict[str, list[str]] = {file: [] for file in programs}
    for name in ("mypy", "pyright"):
        for d in CHECKERS[name].run(folder, [*programs]):
            message = " ".join(line.strip() for line in d.message.splitlines()[:2])
            found[d.file].append(f"{name}: {message} [{d.code}]")
    return found


def last_words(finished: Finished) -> str:
    """Return the exception that ended a program, without what differs each time."""
    words = re.split(r"^(?=[\w.]+: )", finished.errors, flags=re.MULTILINE)[-1]
    return re.sub(r" at 0x\w+", "", " ".join(words.split()))


def demo(folder: Path, server: HTTPServer) -> str:
    """Show everything; return what is shown of the mistakes."""
    # As many attempts as without this variable.
    environment = aws_environment(server) | {"AWS_MAX_ATTEMPTS": "3"}
    right = {f"{name}.py": text for name, text in PROGRAMS.items()}
    wrong = {f"{n}_{name}.py": PROGRAMS[name].replace(*texts) for n, (name, *texts) in enumerate(MISTAKES)}
    print("1. The examples of the documentation, checked with mypy and pyright:", flush=True)
    reports = check(folder, right | wrong)
    if unexpected := [report for file in right for report in reports[file]]:
        sys.exit("\n".join(["the examples should have passed", *unexpected]))
    print(f"  no mistakes in {', '.join(right)}")

    print("\n2. One mistake at a time: what is reported, and what happens if nobody checks:", flush=True)
    shown = ""
    for (name, text, mistake), file in zip(MISTAKES, wrong, strict=True):
        if len({report.partition(":")[0] for report in reports[file]}) != 2:
            sys.exit(f"{name}.py: mypy and pyright should have reported {mistake}: {reports[file]}")
        server.clear_log()
        finished = run(sys.executable, folder / file, env=environment)
        if finished.status == 0:
            sys.exit(f"{name}.py with {mistake} should have failed: {finished.text}")
        sent = "1 request" if len(server.log) == 1 else f"{len(server.log)} requests"
        happened = f"unchecked: {sent} sent, then {last_words(finished)}"
        lines = [f"{name}.py: {text}  ->  {mistake}", *(f"  {line}" for line in [*reports[file], happened])]
        shown += (block := "".join(f"  {line}\n" for line in lines))
        print(block, end="", flush=True)

    print("\n3. The examples, run with boto3 against endpoints on 127.0.0.1:", flush=True)
    for file in right:
        print(f"  python {file}", flush=True)
        finished = run(sys.executable, folder / file, env=environment)
        if finished.status:
            sys.exit(f"{file} failed: {last_words(finished)}")
        print("".join(f"    {line}\n" for line in finished.output.splitlines()), end="", flush=True)
    return shown


if __name__ == "__main__":
    # The server's log of requests would stand between the lines of the programs.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as directory, HTTPServer("127.0.0.1") as httpserver:
        Models(httpserver)
        mistakes = demo(Path(directory).resolve(), httpserver)
    command, _, excerpt = blocks((ROOT / "README.md").read_text(), "text")[0].partition("\n")
    if command != "$ python -m nox -s demo" or excerpt not in mistakes:
        sys.exit("README.md shows something else: put lines of the second part above into its first text block")
    print("\nAll as promised.")
