"""Change the stubs one thing at a time, and see whether the suite notices.

    python tools/mutants.py            all mutants; needs the environment of `nox -s mutants`
    python tools/mutants.py SessionId  only those whose name contains a text
    python tools/mutants.py --write    ask each checker about all of them, and write docs/figures/mutants.md

A mutant is killed by a checker that no longer reports exactly what the markers of the programs say, or else by the
Python tests, or else by the generated programs, of which a checker no longer says what the running client says.
Starting a checker costs more than checking a few files, so it is started once for many mutants: each is a package with
a name of its own, and has its own copy of the programs.
"""

import argparse
import difflib
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from harness import markdown, processes
from harness.agreement import OURS, Case, Verdict, ask_checkers, ask_client
from harness.agreement_calls import complete
from harness.agreement_reads import reads
from harness.checkers import CHECKERS, Diagnostic
from harness.command import command
from harness.differences import differences, problems
from harness.errors import CommandError
from harness.markers import compare, read_markers
from harness.mutations import Mutant, find_mutants
from harness.paths import FIGURES, PACKAGE, ROOT, installed_package
from harness.programs import read_programs

PAGE = FIGURES / "mutants.md"
# What `boto3.client` returns comes from the installed package, never from a mutant.
PROGRAMS = {
    name: text for name, text in read_programs().items() if re.match("(accept|reject)/(?!clients)", name)
}
MARKERS = read_markers(PROGRAMS)
BATCH = 80
# pyright's fork, with the same settings here: also with `--write` it is only asked about what pyright leaves alive.
FORK = "basedpyright"
# Who is asked: a checker, or some Python tests, which are started for one mutant at a time. The fastest first, since
# each is asked only about what the ones before it leave alive; with `--write` the Python tests come last.
JUDGES: tuple[str | tuple[str, ...], ...] = (
    *("zuban", "ty", "pyrefly"),
    ("tests/test_stubs.py", "tests/test_contract.py", "tests/test_model.py"),
    ("tests/runtime",),
    *("mypy", "pyright", FORK),
)
# This one everybody must kill: a checker or test that lets it pass compares nothing.
CANARY = "type_defs.pyi InvokeEndpointInputRequestTypeDef.EndpointName: drop key"
# What no program can tell from the stubs, by name, each with its reason: at most five.
EQUIVALENT: dict[str, str] = {
    "client.pyi _ModelError: add base class: _PlainError": (
        "no program can name this private base, and the class sets its own `response`"
    ),
}


@dataclass(frozen=True)
class Answer:
    """The names of the mutants that somebody was asked about, and of those that it kills."""

    asked: set[str]
    killed: set[str]


def write_package(package: Path, mutant: Mutant | None) -> None:
    """Write the package with one change: each stub twice, as in the wheel."""
    shutil.copytree(installed_package(), package, ignore=shutil.ignore_patterns("__pycache__"))
    if mutant is not None:
        for suffix in (".pyi", ".py"):
            (package / mutant.file).with_suffix(suffix).write_text(mutant.source)


def check(checker: str, mutants: list[Mutant], canary: Mutant) -> set[str]:
    """Return the names of the mutants that the checker kills; it is started once."""
    packages = {f"m{n:03}_runtime": mutant for n, mutant in enumerate([None, canary, *mutants])}
    reported: dict[str, list[Diagnostic]] = {package: [] for package in packages}
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        files = []
        for package, mutant in packages.items():
            write_package(Path(folder, package), mutant)
            for program, text in PROGRAMS.items():
                file = Path(program).parent / package / Path(program).name
                Path(folder, file).parent.mkdir(parents=True, exist_ok=True)
                Path(folder, file).write_text(text.replace(PACKAGE, package))
                files.append(file.as_posix())
        for d in CHECKERS[checker].run(Path(folder), files):
            # As if each mutant's programs had been checked alone, and under the package's own name.
            parent, _, rest = d.file.partition("/")
            # Some checkers also say what is wrong inside a mutant; here only the programs count.
            if parent in ("accept", "reject"):
                package, _, program = rest.partition("/")
                message = d.message.replace(package, PACKAGE)
                reported[package].append(replace(d, file=f"{parent}/{program}", message=message))
    unchanged, known, *problems = (compare(checker, MARKERS, reported[package]) for package in packages)
    if unchanged:
        raise CommandError(f"{checker}: the unchanged stubs do not pass:\n" + "\n".join(unchanged))
    if not known:
        raise CommandError(f"{checker} compares nothing: it does not report {canary.name}")
    return {mutant.name for mutant, found in zip(mutants, problems, strict=True) if found}


def fails(tests: tuple[str, ...], mutant: Mutant | None) -> bool:
    """Run some Python tests with the mutant in the place of the installed package."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        write_package(Path(folder, PACKAGE), mutant)
        for metadata in installed_package().parent.glob(f"{PACKAGE}-*.dist-info"):
            shutil.copytree(metadata, Path(folder, metadata.name))
        pytest = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider")
        finished = processes.run(*pytest, *tests, cwd=ROOT, env={"PYTHONPATH": folder})
    # 1: a test failed; 2: a test module could not even be imported.
    if finished.status not in (0, 1, 2) or (mutant is None and finished.status):
        raise CommandError(f"the Python tests do not pass with the unchanged stubs:\n{finished.text}")
    return finished.status != 0


def disagreeing(cases: list[Case], verdicts: list[Verdict], mutants: list[Mutant]) -> set[str]:
    """Return the names of the mutants with which the fastest checker no longer agrees with the running client."""
    killed = set()
    for mutant in mutants:
        with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
            write_package(Path(folder, PACKAGE), mutant)
            reports = ask_checkers(cases, Path(folder), OURS, sys.executable, ["zuban"])
        if any(problems(list(differences(cases, verdicts, reports)))):
            killed.add(mutant.name)
    return killed


def ask(who: str, function: Callable[[list[Mutant]], set[str]], mutants: list[Mutant], size: int) -> Answer:
    """Call `function` with so many mutants at a time, on two cores; it returns the names of those that it kills."""
    batches = [mutants[i : i + size] for i in range(0, len(mutants), size)]
    started, killed = time.monotonic(), set[str]()
    with ThreadPoolExecutor(2) as pool:
        try:
            futures = [pool.submit(function, batch) for batch in batches]
            for done, future in enumerate(as_completed(futures), 1):
                killed |= future.result()
                left = (time.monotonic() - started) / done * (len(batches) - done) / 60
                print(f"{who}: {done} of {len(batches)}, {left:.1f} minutes left", flush=True)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
    return Answer({mutant.name for mutant in mutants}, killed)


def kill(mutants: Mapping[str, Mutant], canary: Mutant, *, everyone: bool) -> dict[str, Answer]:
    """Ask one after the other; with `everyone` each checker is asked about all mutants."""
    answers: dict[str, Answer] = {}

    def alive(*after: str) -> list[Mutant]:
        dead = set().union(*(answers[who].killed for who in after or answers))
        return [mutant for name, mutant in mutants.items() if name not in dead]

    for judge in sorted(JUDGES, key=lambda judge: everyone and judge not in CHECKERS):
        if isinstance(judge, str):
            asked = alive() if not everyone else alive("pyright") if judge == FORK else [*mutants.values()]
            answers[judge] = ask(judge, lambda batch, who=judge: check(who, batch, canary), asked, BATCH)
            continue
        if fails(judge, None) or not fails(judge, canary):
            raise CommandError(f"{' '.join(judge)} compare nothing: they do not report {canary.name}")
        who = f"pytest {Path(judge[-1]).stem}"
        answers[who] = ask(
            who, lambda batch, tests=judge: {m.name for m in batch if fails(tests, m)}, alive(), 1
        )
    cases = [*complete(), *reads()]
    verdicts = ask_client(cases)
    if not disagreeing(cases, verdicts, [canary]):
        raise CommandError(f"the agreement compares nothing: it does not report {canary.name}")
    # Last, so that its number is that of the mutants which nothing else kills.
    answers["agreement"] = ask("agreement", lambda batch: disagreeing(cases, verdicts, batch), alive(), 1)
    return answers


def figures(mutants: Mapping[str, Mutant], answers: Mapping[str, Answer]) -> str:
    dead = set().union(*(answer.killed for answer in answers.values()))
    equivalent = [name for name in EQUIVALENT if name in mutants]
    lines = [f"{len(mutants)} mutants; killed: {len(dead)}; equivalent: {len(equivalent)}"]
    lines += ["", "Killed by each alone, of those that it was asked about:"]
    for who, answer in answers.items():
        asked = answer.asked - set(equivalent)
        share = f"{len(answer.killed) / len(asked):.1%}" if asked else ""
        lines.append(f"  {who:<16}{len(answer.killed):>5} of{len(asked):>5}  {share}")
    lines += ["", "By what was changed:"]
    operators = Counter(mutant.operator for mutant in mutants.values())
    lines += [f"  {operator:<22}{n:>4}" for operator, n in sorted(operators.items())]
    by_checkers = set().union(*(answers[checker].killed for checker in CHECKERS))
    for who, killed in (
        *(
            (who, answers[who].killed)
            for who in ("mypy", "pyright")
            if len(answers[who].asked) == len(mutants)
        ),
        ("any checker", by_checkers),
    ):
        lines += ["", f"Not killed by {who}:", *(f"  {name}" for name in mutants if name not in killed)]
    lines += ["", "Equivalent:", *(f"  {name}\n    {EQUIVALENT[name]}" for name in equivalent)]
    return "\n".join(lines) + "\n"


def faults(mutants: Mapping[str, Mutant], answers: Mapping[str, Answer]) -> list[str]:
    dead = set().union(*(answer.killed for answer in answers.values()))
    found = []
    for name, mutant in mutants.items():
        if name in EQUIVALENT and name in dead:
            found.append(f"stale row of EQUIVALENT, the suite does notice it: {name}")
        elif name not in EQUIVALENT and name not in dead:
            before = (installed_package() / mutant.file).read_text().splitlines()
            diff = difflib.unified_diff(before, mutant.source.splitlines(), "", "", n=0)
            changed = [
                line for line in diff if line.strip("+-") and not line.startswith(("---", "+++", "@@"))
            ]
            found.append(f"survives: {PACKAGE}/{mutant.file}:{mutant.line}: {name}")
            found += changed[:6]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Change the stubs one thing at a time; the suite must notice."
    )
    parser.add_argument("text", nargs="?", default="", help="only mutants whose name contains this text")
    parser.add_argument(
        "--write", action="store_true", help="ask every checker about all, and write docs/figures/mutants.md"
    )
    arguments = parser.parse_args()
    if arguments.write and arguments.text:
        parser.error("--write needs all mutants")
    started = time.monotonic()
    with command("mutants"):
        every = {mutant.name: mutant for mutant in find_mutants(installed_package())}
        mutants = {name: mutant for name, mutant in every.items() if arguments.text in name}
        if not mutants:
            parser.error(f"no mutant's name contains {arguments.text!r}")
        if stale := [name for name in EQUIVALENT if name not in every]:
            raise CommandError(f"no such mutant, but a row of EQUIVALENT: {', '.join(stale)}")
        if len(EQUIVALENT) > 5:
            raise CommandError("more than five rows in EQUIVALENT")
        answers = kill(mutants, every[CANARY], everyone=arguments.write)
    text = figures(mutants, answers)
    print(f"{text}\n{(time.monotonic() - started) / 60:.1f} minutes")
    if arguments.write:
        page = ("mutants -- --write", "Mutants", "[How it is verified](../verified.md)")
        PAGE.write_text(markdown.figures(*page, markdown.fence(text, language="text")))
    found = faults(mutants, answers)
    print("\n".join(found) or "Every mutant is killed.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
