"""How each of the six type checkers is started, and how its output is read.

A checker is started once for all files. What was parsed is compared with the numbers that the checker
itself states, so that a crash, an unread file or an unknown line of output cannot pass for success.
"""

import functools
import json
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import processes
from processes import CommandError


class CheckerError(CommandError):
    """A checker did not do its work; the text says which one and what it printed."""


@dataclass(frozen=True, order=True)
class Diagnostic:
    file: str
    line: int
    code: str
    message: str


@dataclass(frozen=True)
class Report:
    """What was read from a checker's output, and what the checker itself says there is to read."""

    diagnostics: list[Diagnostic]
    stated_diagnostics: int
    stated_files: int


@dataclass(frozen=True)
class Checker:
    name: str
    command: str
    """`{python}` stands for the interpreter whose packages are checked against."""
    read: Callable[[str, Path], Report]
    """Reads the output; raises `ValueError` or `KeyError` if it is not what the checker prints normally."""
    config: dict[str, str] = field(default_factory=dict)
    """Configuration files by name, written beside the programs."""

    def prepare(self, root: Path, files: Sequence[str], python: str) -> list[str]:
        """Write the configuration into `root`; return the command that checks `files` there."""
        for name, text in self.config.items():
            (root / name).write_text(text.replace("{files}", json.dumps(list(files))))
        named = any("{files}" in text for text in self.config.values())
        return [*(part.replace("{python}", python) for part in shlex.split(self.command)), *([] if named else files)]

    def run(self, root: Path, files: Sequence[str], python: str | Path = sys.executable) -> list[Diagnostic]:
        """Check `files`, named relative to `root`, against the packages that are installed for `python`."""
        if project := next((p for p in root.resolve().parents if (p / "pyproject.toml").exists()), None):
            raise CheckerError(f"{root} is inside the project {project}: {self.name} would check against that")
        program, *arguments = self.prepare(root, files, str(python))
        # pyright's launcher would also print that a newer version exists.
        quiet = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        process = processes.run(processes.beside(sys.executable, program), *arguments, cwd=root, env=quiet)
        output = process.output + process.errors
        try:
            report = self.read(output, root)
        except (KeyError, ValueError) as error:
            raise CheckerError(f"{self.name} did not finish its work ({error}):\n{output}") from None
        if report.stated_diagnostics != len(report.diagnostics):
            raise CheckerError(
                f"{self.name} states {report.stated_diagnostics} diagnostics, "
                f"{len(report.diagnostics)} were read:\n{output}"
            )
        if report.stated_files != len(files):
            raise CheckerError(f"{self.name} was given {len(files)} files and checked {report.stated_files}")
        if process.status != (1 if report.diagnostics else 0):
            raise CheckerError(f"{self.name} ended with status {process.status}:\n{output}")
        return sorted(report.diagnostics)


def read_text(diagnostic: str, total: str, files: str) -> Callable[[str, Path], Report]:
    """Read one diagnostic a line; `total` matches the stated number, or has no number if there are none.

    ty's messages do not name the argument that they are about, only its column: where `diagnostic` has a
    group `column`, the name at that column is appended to the message.
    """

    def stated(pattern: str, output: str) -> int:
        found = re.search(pattern, output, re.MULTILINE)
        if found is None:
            raise ValueError(f"no line like /{pattern}/")
        return int((found[1] or "0").replace(",", ""))

    def read(output: str, root: Path) -> Report:
        lines = functools.cache(lambda file: (root / file).read_text().splitlines())
        found = []
        for m in re.finditer(diagnostic, output, re.MULTILINE):
            file, line, message = m["file"], int(m["line"]), m["message"]
            if "column" in m.groupdict():
                name = re.match(r"\w*", lines(file)[line - 1][int(m["column"]) - 1 :])[0]
                message += f" (at {name})"
            found.append(Diagnostic(file, line, m["code"], message))
        return Report(found, stated(total, output), stated(files, output))

    return read


def read_pyright(output: str, root: Path) -> Report:
    result, folder = json.loads(output), root.resolve()
    found = [
        Diagnostic(
            Path(d["file"]).relative_to(folder).as_posix(),
            d["range"]["start"]["line"] + 1,
            d.get("rule", d["severity"]),
            d["message"],
        )
        for d in result["generalDiagnostics"]
        if d["severity"] in ("error", "warning")
    ]
    summary = result["summary"]
    return Report(found, summary["errorCount"] + summary["warningCount"], summary["filesAnalyzed"])


read_mypy = read_text(
    diagnostic=r"^(?P<file>\S+?):(?P<line>\d+): (?:error|warning): (?P<message>.*)  \[(?P<code>[\w-]+)\]$",
    total=r"^(?:Found (\d+) errors?|Success: no issues)",
    files=r"(\d+) source files?\)?$",
)

# With boto3-stubs and a single service package, `boto3.client` itself is partly unknown to strict pyright,
# so programs that make a client (examples/) are checked in its standard mode.
PYRIGHT_CONFIG = """\
{
  "include": {files},
  "typeCheckingMode": "standard",
  "strict": ["accept", "reject"],
  "enableTypeIgnoreComments": false,
  "reportUnnecessaryTypeIgnoreComment": true
}
"""

CHECKERS = {
    checker.name: checker
    for checker in (
        Checker(
            "mypy",
            "mypy --strict --no-incremental --explicit-package-bases --python-executable={python} --config-file=",
            read_mypy,
        ),
        *(
            Checker(
                name,
                f"{name} --outputjson --warnings --pythonpath={{python}} --project=pyright.json",
                read_pyright,
                {"pyright.json": PYRIGHT_CONFIG},
            )
            for name in ("pyright", "basedpyright")
        ),
        Checker(
            "pyrefly",
            # Named, the configuration also holds for installed packages. Otherwise pyrefly looks for one above each
            # of them: with an environment inside the checkout it would find the checkout's stubs.
            "pyrefly check --config=pyrefly.toml --output-format=min-text --summary=full"
            " --python-interpreter-path={python}",
            read_text(
                diagnostic=r"^ *(?:ERROR|WARN) (?P<file>\S+?):(?P<line>\d+):\S+ (?P<message>.*) \[(?P<code>[\w-]+)\]$",
                total=r"^ INFO ([\d,]+) errors?",
                files=r"^ INFO ([\d,]+) modules?",
            ),
            # The preset of a project without a configuration checks next to nothing.
            {"pyrefly.toml": 'preset = "strict"\n'},
        ),
        Checker(
            "ty",
            "ty check -v --no-progress --error-on-warning --output-format=concise --python={python}",
            read_text(
                diagnostic=r"^(?P<file>\S+?):(?P<line>\d+):(?P<column>\d+): (?:error|warning)\[(?P<code>[\w-]+)\] (?P<message>.*)$",
                total=r"^(?:Found (\d+) diagnostics?|All checks passed!)",
                files=r"Indexed (\d+) file",
            ),
        ),
        Checker(
            "zuban",
            "zuban check --mode=mypy --strict --explicit-package-bases --python-executable={python}",
            read_mypy,
        ),
    )
}


STRICTEST = {
    **CHECKERS,
    "pyright": replace(CHECKERS["pyright"], config={"pyright.json": PYRIGHT_CONFIG.replace("standard", "strict")}),
    "basedpyright": replace(
        CHECKERS["basedpyright"], config={"pyright.json": PYRIGHT_CONFIG.replace("standard", "all")}
    ),
    "ty": replace(CHECKERS["ty"], command=CHECKERS["ty"].command + " --error=all"),
}
"""For the stubs themselves: every rule that a checker has."""


def check_all(
    checkers: dict[str, Checker], root: Path, files: list[str], python: str | Path = sys.executable
) -> dict[str, list[Diagnostic]]:
    """Start each checker once, two side by side, the slow ones first."""
    with ThreadPoolExecutor(2) as pool:
        order = sorted(checkers.values(), key=lambda checker: "pyright" not in checker.name)
        reports = pool.map(lambda checker: checker.run(root, files, python), order)
        return dict(zip([checker.name for checker in order], reports, strict=True))
