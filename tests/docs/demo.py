"""Show in a terminal what the stubs do: right programs pass and run, and each mistake is reported before it costs anything.

The programs are the examples of the documentation. They run with boto3's own client against endpoints on
127.0.0.1 that are started and stopped here: no AWS account, no network.
"""

import logging
import re
import shutil
import sys
import tempfile
from pathlib import Path

from pytest_httpserver import HTTPServer

from checkers.run import CHECKERS
from client.endpoint import aws_environment
from docs.models import Models
from pages import blocks
from paths import EXAMPLES, ROOT
from processes import CommandError, Finished, run

NAMES = ("invoke", "invoke_async", "stream", "errors")

MISTAKES = [
    ("invoke", 'response["Body"]', 'response["body"]'),
    ("stream", 'event["PayloadPart"]["Bytes"]', 'event["chunk"]["bytes"]'),
    (
        "invoke_async",
        'InputLocation="s3://bucket/rows.csv"',
        'InputLocation="s3://bucket/rows.csv", Body="1,2"',
    ),
    ("errors", "exceptions.ModelError", "exceptions.ModelErorr"),
    ("errors", "ContentType=", "Contenttype="),
    ("errors", 'Body="{}"', "Body={}"),
]
"""What people really get wrong: the example, the right text and the wrong one."""


def check(folder: Path) -> dict[str, list[str]]:
    """Return what mypy and pyright report of the programs below `folder`, by file."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    found: dict[str, list[str]] = {file: [] for file in files}
    for name in ("mypy", "pyright"):
        for d in CHECKERS[name].run(folder, files):
            message = " ".join(line.strip() for line in d.message.splitlines()[:2])
            found[d.file].append(f"{name}: {message} [{d.code}]")
    return found


def make_mistake(folder: Path, number: int) -> str:
    """Write an example with one mistake; return the file's name."""
    name, right, wrong = MISTAKES[number]
    program = (EXAMPLES / f"{name}.py").read_text()
    if right not in program:
        raise CommandError(
            f"docs/examples/{name}.py no longer contains {right!r}: correct MISTAKES in tests/docs/demo.py"
        )
    path = folder / "wrong" / f"{name}_{number}.py"
    path.write_text(program.replace(right, wrong))
    return f"wrong/{path.name}"


def last_words(finished: Finished) -> str:
    """Return the exception that ended a program, without what differs each time."""
    words = re.split(r"^(?=[\w.]+: )", finished.errors, flags=re.MULTILINE)[-1]
    return re.sub(r" at 0x\w+", "", " ".join(words.split()))


def demo(folder: Path, server: HTTPServer) -> str:
    """Show everything; return what is shown of the mistakes."""
    # As many attempts as without this variable.
    environment = aws_environment(server) | {"AWS_MAX_ATTEMPTS": "3"}
    for place in ("right", "wrong"):
        (folder / place).mkdir()
    for name in NAMES:
        shutil.copy(EXAMPLES / f"{name}.py", folder / "right")
    wrong = [make_mistake(folder, number) for number in range(len(MISTAKES))]
    print("1. The examples of the documentation, checked with mypy and pyright:", flush=True)
    reports = check(folder)
    if unexpected := [report for file in reports.keys() - set(wrong) for report in reports[file]]:
        raise CommandError("\n".join(["the examples should have passed", *unexpected]))
    print(f"  no mistakes in {', '.join(f'{name}.py' for name in NAMES)}")

    print("\n2. One mistake at a time: what is reported, and what happens if nobody checks:", flush=True)
    shown = ""
    for (name, text, mistake), file in zip(MISTAKES, wrong, strict=True):
        if len({report.partition(":")[0] for report in reports[file]}) != 2:
            raise CommandError(f"this mistake should have been reported by both: {reports[file]}")
        server.clear_log()
        finished = run(sys.executable, folder / file, env=environment)
        if finished.status == 0:
            raise CommandError(f"this program should have failed: {finished.text}")
        sent = "1 request" if len(server.log) == 1 else f"{len(server.log)} requests"
        happened = f"unchecked: {sent} sent, then {last_words(finished)}"
        lines = [f"{name}.py: {text}  ->  {mistake}", *(f"  {line}" for line in [*reports[file], happened])]
        shown += (block := "".join(f"  {line}\n" for line in lines))
        print(block, end="", flush=True)

    print("\n3. The examples, run with boto3 against endpoints on 127.0.0.1:", flush=True)
    for name in NAMES:
        print(f"  python {name}.py", flush=True)
        finished = run(sys.executable, folder / "right" / f"{name}.py", env=environment)
        if finished.status:
            raise CommandError(f"{name}.py failed: {last_words(finished)}")
        print("".join(f"    {line}\n" for line in finished.output.splitlines()), end="", flush=True)
    return shown


def main() -> None:
    # The server's log of requests would stand between the lines of the programs.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder, HTTPServer("127.0.0.1") as server:
        Models(server)
        shown = demo(Path(folder).resolve(), server)
    command, _, excerpt = blocks((ROOT / "README.md").read_text(), "text")[0].partition("\n")
    if command != "$ python -m nox -s demo" or excerpt not in shown:
        sys.exit("README.md shows something else: put lines of the second part above into its first text block")
    print("\nAll as promised.")


if __name__ == "__main__":
    main()
