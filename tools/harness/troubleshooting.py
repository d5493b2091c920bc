"""The page on troubleshooting: its messages are what checkers and Python print, and what it advises is checked and runs.

The heading of a section is a part of a message. Below it are a program with the title "Rejected" or "Fails", messages of that
program, and perhaps a program with the title "Instead". The title of a message says who prints it: `python` or a type
checker, perhaps with options (`mypy --warn-unreachable`), in its strict mode (`pyright, strict`) or without a
distribution or an environment variable (`mypy, without boto3-stubs`).
"""

import json
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import files
from pathlib import Path

from pytest_httpserver import HTTPServer

from harness.checkers import CHECKERS
from harness.endpoint import aws_environment
from harness.errors import CommandError
from harness.markdown import blocks
from harness.models import Models
from harness.processes import output_of
from harness.programs import write_programs

ENDPOINT = "https://runtime.sagemaker.eu-central-1.amazonaws.com"
SECTION = re.compile(r"^(?=### )", re.MULTILINE)
MESSAGE = re.compile(r'(?<=^```text title=")([^"]+)"\n(.*?)(?=^```$)', re.MULTILINE | re.DOTALL)


def understand(title: str, number: int) -> tuple[tuple[str, str], list[str], str]:
    """Return who prints a message and what is missing then, the options of mypy, and the file of the program."""
    who, _, how = title.partition(", ")
    name, *options = who.split()
    # In this folder, the configuration of `CHECKERS` makes pyright strict.
    folder = "reject" if how == "strict" else "programs"
    missing = how.removeprefix("without ") if how != "strict" else ""
    return (name, missing), [o.removeprefix("--") for o in options], f"{folder}/section{number}.py"


def programs(page: str, section: str, *titles: str) -> list[str]:
    """Return the programs of a section; one that makes no client begins as the page says."""
    [beginning] = blocks(page, 'python title="Beginning"')
    found = [block for title in titles for block in blocks(section, f'python title="{title}"')]
    return [text if "boto3.client(" in text else f"{beginning}\n{text}" for text in found]


def environment_without(distribution: str, place: Path) -> Path:
    """Make an environment of what is installed here, but for one distribution; return its Python."""
    output_of(sys.executable, "-m", "venv", "--without-pip", place)
    python = place / "bin" / "python"
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    here, there = (Path(output_of(each, "-c", where).strip()) for each in (sys.executable, python))
    hidden = {file.parts[0] for file in files(distribution) or []}
    for path in here.iterdir():
        if path.name not in hidden:
            (there / path.name).symlink_to(path)
    return python


RUN = """
import contextlib, io, json, runpy, sys, traceback
failures = {}
for path in sys.argv[1:]:
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            runpy.run_path(path)
    except Exception as e:
        failures[path] = "".join(traceback.format_exception_only(e))
print(json.dumps(failures))
"""


def failures(
    files: list[str], folder: Path, variables: dict[str, str], *python: str | Path
) -> dict[str, str]:
    """Run programs in a folder with a file of rows; return what follows the traceback of each that fails."""
    (folder / "rows.csv").write_text("1.5,16.0\n")
    return json.loads(output_of(*python, "-c", RUN, *files, cwd=folder, env=variables))


def printed(
    name: str, missing: str, texts: dict[str, str], folder: Path, variables: dict[str, str]
) -> dict[str, str]:
    """Return what Python or a checker prints about each program, without a distribution or an environment variable."""
    # What is to fail without a variable fails before it needs an endpoint.
    command = ("env", "-u", missing, "-u", "AWS_ENDPOINT_URL") if missing.isupper() else ()
    named = missing and not command
    python = environment_without(missing, folder / "environment") if named else Path(sys.executable)
    write_programs(texts, folder)
    if name == "python":
        return failures(list(texts), folder, variables, *command, python)
    found = dict.fromkeys(texts, "")
    for d in CHECKERS[name].run(folder, list(texts), python):
        # The name in parentheses was added to ty's message when it was read.
        message = re.sub(r" \(at \w*\)$", "", d.message).replace("\xa0", " ")
        found[d.file] += f"{message} [{d.code}]\n"
    return found


def advice(page: str) -> dict[str, str]:
    """Return the programs that are to be written instead; tests/test_checkers.py has the checkers accept them."""
    head, *sections = re.split(SECTION, page)
    return {
        f"advice/section{number}.py": text
        for number, section in enumerate(sections)
        for text in programs(head, section, "Instead")
    }


def with_messages(page: str, folder: Path) -> str:
    """Return the page with the messages that are printed now."""
    head, *sections = re.split(SECTION, page)
    wrong: dict[tuple[str, str], dict[str, str]] = {}
    for number, section in enumerate(sections):
        for title, _ in MESSAGE.findall(section):
            who, options, file = understand(title, number)
            [text] = programs(head, section, "Rejected", "Fails")
            wrong.setdefault(who, {})[file] = "\n".join([text, *(f"# mypy: {option}" for option in options)])
    with HTTPServer("127.0.0.1", threaded=True) as server, ThreadPoolExecutor(2) as pool:
        Models(server)
        nothing = dict.fromkeys(("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"), os.devnull)
        variables = aws_environment(server) | nothing
        jobs = {
            who: pool.submit(printed, *who, texts, folder / str(number), variables)
            for number, (who, texts) in enumerate(wrong.items())
        }
        right = advice(page)
        write_programs(right, folder)
        for file, error in failures(list(right), folder, variables, sys.executable).items():
            raise CommandError(f"what should be written instead fails: {error}\n{right[file]}")
        messages = {who: job.result() for who, job in jobs.items()}
        address = server.url_for("").rstrip("/")

    def message(number: int, match: re.Match[str]) -> str:
        who, _, file = understand(match[1], number)
        text = messages[who].get(file, "").replace(address, ENDPOINT)
        if not text:
            raise CommandError(
                f"{match[1]} prints nothing about the program in {sections[number].splitlines()[0]!r}"
            )
        lines = [line if len(line) <= 400 else f"{line[:80]}…" for line in text.splitlines()]
        return "\n".join([f'{match[1]}"', *lines[:4], *["…"] * (len(lines) > 4)]) + "\n"

    for number, section in enumerate(sections):
        sections[number] = MESSAGE.sub(lambda match, number=number: message(number, match), section)
        heading = section.splitlines()[0].removeprefix("### ").strip("`")
        if not any(heading in text for _, text in MESSAGE.findall(sections[number])):
            raise CommandError(f"no message in its section contains the heading {heading!r}")
    return head + "".join(sections)
