"""Change the stubs in one place at a time: each mutant must be noticed. `python -m mutants [TEXT]`

Each stage gets the mutants that the stages before it did not notice: the comparison with the service model, the type
checkers, each started once for many mutants, and the tests that import the package.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import processes
from checkers.programs import check_programs, read_programs
from model.comparison import differences
from model.service import SERVICE
from model.stubs import Stubs
from mutants.mutations import UNCHANGED, mutants
from paths import PACKAGE, ROOT, installed_package

# What `boto3.client` returns comes from the installed package, never from a mutant.
PROGRAMS = {n: t for n, t in read_programs().items() if n.startswith(("accept/", "reject/")) and "clients" not in n}
BATCH = 80
CANARY = "type_defs.pyi InvokeEndpointInputRequestTypeDef: drop EndpointName: str"
"""Every stage must notice this one, and none of the unchanged stubs; otherwise it compares nothing."""
TESTS = (
    *("tests/checkers/test_stubs.py", "tests/model/test_contract.py", "tests/client/test_client.py"),
    *("tests/client/test_imports.py", "tests/client/test_libraries.py", "tests/client/test_presence.py"),
)
"""The tests of the imported package: all together three seconds."""

Mutants = dict[str, str]
"""Name, which begins with the file -> the text of that file."""


def write_package(package: Path, name: str, text: str) -> None:
    """Write the package with one change: each stub twice, as in the wheel."""
    shutil.copytree(installed_package(), package, ignore=shutil.ignore_patterns("__pycache__"))
    for suffix in (".pyi", ".py"):
        (package / name.split()[0]).with_suffix(suffix).write_text(text)


def differs(mutant: tuple[str, str]) -> bool:
    """Compare a mutant with the service model."""
    with tempfile.TemporaryDirectory() as folder:
        write_package(Path(folder, PACKAGE), *mutant)
        try:
            return bool(differences(Stubs(Path(folder, PACKAGE)), SERVICE))
        except processes.CommandError:
            return True


def fails(mutant: tuple[str, str]) -> bool:
    """Run the tests that look at the imported package."""
    with tempfile.TemporaryDirectory() as folder:
        write_package(Path(folder, PACKAGE), *mutant)
        for metadata in installed_package().parent.glob(f"{PACKAGE}-*.dist-info"):
            shutil.copytree(metadata, Path(folder, metadata.name))
        pytest = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider")
        finished = processes.run(*pytest, *TESTS, cwd=ROOT, env={"PYTHONPATH": folder})
    if finished.status not in (0, 1, 2):
        raise processes.CommandError(f"pytest ended with status {finished.status}: {finished.text}")
    return finished.status != 0


def one_by_one(notices: Callable[[tuple[str, str]], bool]) -> Callable[[Mutants], set[str]]:
    def stage(alive: Mutants) -> set[str]:
        with ProcessPoolExecutor() as pool:
            found = pool.map(notices, alive.items(), chunksize=4)
            return {name for name, noticed in zip(alive, found, strict=True) if noticed}

    return stage


def by_checker(checker: str, alive: Mutants) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(alive), BATCH):
        packages = {f"m{n:03}_runtime": name for n, name in enumerate([*alive][start : start + BATCH])}
        with tempfile.TemporaryDirectory() as folder:
            programs = {}
            for package, name in packages.items():
                write_package(Path(folder, package), name, alive[name])
                programs |= {
                    program.replace("/", f"/{package}/"): text.replace(PACKAGE, package)
                    for program, text in PROGRAMS.items()
                }
            problems = check_programs(checker, programs, Path(folder))
        # Some checkers also report what is wrong inside a mutant; here only the programs count.
        found |= {packages[p.split("/")[1]] for p in problems if p.startswith(("accept/", "reject/"))}
    return found


# The fastest first; a stage that nothing reaches is not started.
STAGES = {
    "the model": one_by_one(differs),
    **{name: partial(by_checker, name) for name in ("zuban", "ty", "pyrefly")},
    "the tests": one_by_one(fails),
    **{name: partial(by_checker, name) for name in ("mypy", "pyright")},
}


def main(text: str = "") -> None:
    every = {n: t for path in sorted(installed_package().glob("*.pyi")) for n, t in mutants(path).items()}
    unchanged = {name for name in every if name.endswith(f" {UNCHANGED}")}
    controls = {name: every[name] for name in (CANARY, *unchanged)}
    alive = {name: mutant for name, mutant in every.items() if text in name and name not in unchanged}
    if not alive:
        sys.exit(f"no mutant's name contains {text!r}; the name of one is {CANARY!r}")
    for stage, notices in STAGES.items():
        if not alive:
            break
        noticed = notices(alive | controls)
        if noticed & controls.keys() != {CANARY}:
            sys.exit(f"{stage} must notice {CANARY!r} and no unchanged stub: {noticed & controls.keys()}")
        print(f"{len(noticed & alive.keys())} of {len(alive)} noticed by {stage}", flush=True)
        alive = {name: mutant for name, mutant in alive.items() if name not in noticed}
    if alive:
        sys.exit("\n".join(["not noticed:", *alive]))


if __name__ == "__main__":
    main(*sys.argv[1:])
