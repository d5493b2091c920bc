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
from functools import cache, partial
from pathlib import Path

from harness import markdown, processes
from harness.agreement import OURS, Case, Verdict, ask_checkers, ask_client
from harness.agreement_calls import complete
from harness.agreement_reads import reads
from harness.checkers import CHECKERS
from harness.command import command
from harness.differences import differences, problems
from harness.errors import CommandError
from harness.markers import compare, read_markers
from harness.mutations import Mutant, find_mutants
from harness.paths import FIGURES, PACKAGE, ROOT, installed_package
from harness.programs import read_programs, write_programs

PAGE = FIGURES / "mutants.md"
# What `boto3.client` returns comes from the installed package, never from a mutant.
PROGRAMS = {
    name: text for name, text in read_programs().items() if re.match("(accept|reject)/(?!clients)", name)
}
BATCH = 80
# pyright's fork, with the same settings here: also with `--write` it is only asked about what pyright leaves alive.
FORK = "basedpyright"
# This one everybody must kill: a checker or test that lets it pass compares nothing.
CANARY = "type_defs.pyi InvokeEndpointInputRequestTypeDef.EndpointName: drop key"
# What no program can tell from the stubs, by name, each with its reason: at most five.
EQUIVALENT: dict[str, str] = {
    "client.pyi _ModelError: add base class: _PlainError": (
        "no program can name this private base, and the class sets its own `response`"
    ),
}


Answers = dict[str, dict[str, bool]]
"""Who is asked -> the name of the mutant -> whether it is killed."""


def write_package(package: Path, mutant: Mutant | None) -> None:
    """Write the package with one change: each stub twice, as in the wheel."""
    shutil.copytree(installed_package(), package, ignore=shutil.ignore_patterns("__pycache__"))
    if mutant is not None:
        for suffix in (".pyi", ".py"):
            (package / mutant.file).with_suffix(suffix).write_text(mutant.source)


def check(checker: str, canary: Mutant, mutants: list[Mutant]) -> list[bool]:
    """Say of each mutant whether the checker kills it; it is started once."""
    packages = {f"m{n:03}_runtime": mutant for n, mutant in enumerate([None, canary, *mutants])}
    programs = {}
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        for package, mutant in packages.items():
            write_package(Path(folder, package), mutant)
            for program, text in PROGRAMS.items():
                parent, _, name = program.partition("/")
                programs[f"{parent}/{package}/{name}"] = text.replace(PACKAGE, package)
        write_programs(programs, Path(folder))
        # Some checkers also say what is wrong inside a mutant; here only the programs count.
        found = [d for d in CHECKERS[checker].run(Path(folder), list(programs)) if d.file in programs]
    problems = compare(checker, read_markers(programs), found)
    unchanged, known, *kills = ([p for p in problems if p.split("/")[1] == package] for package in packages)
    if unchanged:
        raise CommandError(f"{checker}: the unchanged stubs do not pass:\n" + "\n".join(unchanged))
    if not known:
        raise CommandError(f"{checker} compares nothing: it does not report {canary.name}")
    return list(map(bool, kills))


def fails(tests: tuple[str, ...], mutant: Mutant | None) -> bool:
    """Run some Python tests with the mutant in the place of the installed package."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        write_package(Path(folder, PACKAGE), mutant)
        for metadata in installed_package().parent.glob(f"{PACKAGE}-*.dist-info"):
            shutil.copytree(metadata, Path(folder, metadata.name))
        # First what noticed the mutant before, which is often of the same kind.
        cache = Path(sys.prefix, "pytest-cache")
        pytest = (sys.executable, "-m", "pytest", "-x", "-q", "--failed-first", "-o", f"cache_dir={cache}")
        finished = processes.run(*pytest, *tests, cwd=ROOT, env={"PYTHONPATH": folder})
    # 1: a test failed; 2: a test module could not even be imported.
    if finished.status not in (0, 1, 2) or (mutant is None and finished.status):
        raise CommandError(f"the Python tests do not pass with the unchanged stubs:\n{finished.text}")
    return finished.status != 0


@cache
def decided() -> tuple[list[Case], list[Verdict]]:
    cases = [*complete(), *reads()]
    return cases, ask_client(cases)


def disagrees(mutant: Mutant | None) -> bool:
    """Give the generated programs and the mutant to the fastest checker: does it differ from the running client?"""
    cases, verdicts = decided()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        write_package(Path(folder, PACKAGE), mutant)
        reports = ask_checkers(cases, Path(folder), OURS, sys.executable, ["zuban"])
    return any(problems(list(differences(cases, verdicts, reports))))


# What is asked about one mutant at a time.
TESTS: dict[str, Callable[[Mutant | None], bool]] = {
    "pytest test_model": partial(
        fails, ("tests/test_stubs.py", "tests/test_contract.py", "tests/test_model.py")
    ),
    "pytest runtime": partial(fails, ("tests/runtime",)),
    # The last, so that its number is that of the mutants which nothing else kills.
    "agreement": disagrees,
}
# Who is asked, the fastest first, since each is asked only about what the ones before it leave alive; with `--write` the
# checkers come first.
JUDGES = (
    "zuban",
    "ty",
    "pyrefly",
    "pytest test_model",
    "pytest runtime",
    "mypy",
    "pyright",
    FORK,
    "agreement",
)


def ask(
    who: str, kills: Callable[[list[Mutant]], list[bool]], mutants: list[Mutant], size: int
) -> dict[str, bool]:
    """Ask about so many mutants at a time, on two cores; return which of them are killed."""
    batches = [mutants[i : i + size] for i in range(0, len(mutants), size)]
    started, answers = time.monotonic(), dict[str, bool]()
    with ThreadPoolExecutor(2) as pool:
        try:
            futures = {pool.submit(kills, batch): batch for batch in batches}
            for done, future in enumerate(as_completed(futures), 1):
                names = [mutant.name for mutant in futures[future]]
                answers |= zip(names, future.result(), strict=True)
                left = (time.monotonic() - started) / done * (len(batches) - done) / 60
                print(f"{who}: {done} of {len(batches)}, {left:.1f} minutes left", flush=True)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
    return answers


def killed(answers: Answers, *by: str) -> set[str]:
    """Return the names of the mutants that anybody kills, or that one of those does."""
    return {name for who in by or answers for name, dies in answers[who].items() if dies}


def kill(mutants: Mapping[str, Mutant], canary: Mutant, *, everyone: bool) -> Answers:
    """Ask one after the other; with `everyone` each checker is asked about all mutants."""
    answers: Answers = {}
    for judge in sorted(JUDGES, key=lambda judge: everyone and judge not in CHECKERS):
        dead = set() if everyone and judge in CHECKERS and judge != FORK else killed(answers)
        asked = [mutant for name, mutant in mutants.items() if name not in dead]
        if judge in CHECKERS:
            answers[judge] = ask(judge, partial(check, judge, canary), asked, BATCH)
            continue
        test = TESTS[judge]
        if test(None) or not test(canary):
            raise CommandError(f"{judge} compares nothing: it does not report {canary.name}")
        answers[judge] = ask(judge, lambda batch, test=test: list(map(test, batch)), asked, 1)
    return answers


def figures(mutants: Mapping[str, Mutant], answers: Answers) -> str:
    equivalent = [name for name in EQUIVALENT if name in mutants]
    lines = [f"{len(mutants)} mutants; killed: {len(killed(answers))}; equivalent: {len(equivalent)}"]
    lines += ["", "Killed by each alone, of those that it was asked about:"]
    for who, answer in answers.items():
        asked, dies = len(answer.keys() - equivalent), sum(answer.values())
        share = f"{dies / asked:.1%}" if asked else ""
        lines.append(f"  {who:<17}{dies:>5} of{asked:>5}  {share}")
    lines += ["", "By what was changed:"]
    operators = Counter(mutant.operator for mutant in mutants.values())
    lines += [f"  {operator:<22}{n:>4}" for operator, n in sorted(operators.items())]
    dead = {who: killed(answers, who) for who in ("mypy", "pyright") if answers[who].keys() == mutants.keys()}
    dead["any checker"] = killed(answers, *CHECKERS)
    for who, names in dead.items():
        lines += ["", f"Not killed by {who}:", *(f"  {name}" for name in mutants if name not in names)]
    lines += ["", "Equivalent:", *(f"  {name}\n    {EQUIVALENT[name]}" for name in equivalent)]
    return "\n".join(lines) + "\n"


def faults(mutants: Mapping[str, Mutant], answers: Answers) -> list[str]:
    dead, found = killed(answers), []
    for name, mutant in mutants.items():
        if name in EQUIVALENT and name in dead:
            found.append(f"stale row of EQUIVALENT, the suite does notice it: {name}")
        elif name not in EQUIVALENT and name not in dead:
            found.append(f"survives: {PACKAGE}/{mutant.file}:{mutant.line}: {name}")
            before = (installed_package() / mutant.file).read_text().splitlines()
            _, _, *diff = difflib.unified_diff(before, mutant.source.splitlines(), n=0)
            found += [line for line in diff if line.strip("+-") and not line.startswith("@@")][:6]
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
