"""All commands: `nox -l` lists them, plain `nox` runs the tests, `nox -t ci` CI's other checks, `nox -t weekly` the weekly ones."""

import os
import re
import sys
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
VERSION = PYPROJECT["project"]["version"]
PYTHONS = nox.project.python_versions(PYPROJECT)
"""The Pythons that the classifiers name; a session skips those that are not installed."""
PYODIDE = {"3.14": "314.0.7", "3.15": "315.0.0-alpha.2"}
"""Python -> the release of the npm package `pyodide` that is this Python, compiled to WebAssembly."""
DECLARED = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["project"]["optional-dependencies"]["boto3"]]
DEPENDENCIES = {
    "highest": ["--upgrade", "boto3", "pydantic"],
    # Python 3.14 needs a newer pydantic.
    "lowest": [r.replace(">=", "==") for r in [*DECLARED, "pydantic>=2.10.0; python_version < '3.14'"]],
}
CHECKERS = {
    "newest": ["--upgrade", "mypy", "pyright[nodejs]"],
    "oldest": ["mypy==1.20.0", "pyright==1.1.398"],
}
ALONE = ("tests/model/test_contract.py", "tests/model/test_model.py", "tests/client/test_imports.py")
"""The tests that need neither a type checker nor the network."""

if "PYENV_ROOT" in os.environ:
    # By default pyenv's launchers start only the Pythons of one version.
    versions = sorted((path.name for path in Path(os.environ["PYENV_ROOT"], "versions").iterdir()), reverse=True)
    os.environ.setdefault("PYENV_VERSION", ":".join(versions))


def group(*names: str) -> list[str]:
    return [package for name in names for package in nox.project.dependency_groups(PYPROJECT, name)]


def build(session: nox.Session) -> str:
    """Build the wheel, unless the variable `WHEEL` names the one to be tested; return its path."""
    session.install("uv")
    if "WHEEL" in os.environ:
        return os.environ["WHEEL"]
    dist = f"{session.virtualenv.location}/dist"
    session.run_install("uv", "build", "--quiet", "--clear", "--out-dir", dist)
    return f"{dist}/mypy_boto3_sagemaker_runtime-{VERSION}-py3-none-any.whl"


def install(session: nox.Session, *groups: str) -> str:
    """Install the wheel, as a user would, with what the dependency groups name; return its path."""
    wheel = build(session)
    # pip takes twice as long.
    session.run_install("uv", "pip", "install", "--quiet", "--compile-bytecode", f"{wheel}[boto3]", *group(*groups))
    return wheel


def pytest(session: nox.Session, *arguments: str) -> None:
    # Not `session.create_tmp()`, which is in the checkout: a checker would find the stubs without the wheel.
    with tempfile.TemporaryDirectory(prefix="tests-", ignore_cleanup_errors=True) as folder:
        # Two processes; each runs whole files, because the tests of a file share what they started.
        session.run("pytest", "-n", "2", "--dist", "loadfile", *arguments, env={"TMPDIR": folder})


def stubtest(session: nox.Session) -> None:
    """Compare the installed stubs with the modules that run."""
    allowed = os.path.abspath("tests/checkers/stubtest.txt")
    # In another folder, so that stubtest finds the wheel's stubs.
    with session.chdir(session.create_tmp()):
        session.run("stubtest", "mypy_boto3_sagemaker_runtime", "--concise", "--allowlist", allowed)


def run_room(session: nox.Session, room: str, *arguments: str) -> None:
    session.run("python", "-m", room, *arguments, *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session
def tests(session: nox.Session) -> None:
    """All tests; arguments go to pytest: a folder such as `tests/client`, or `-k SessionId`."""
    install(session, "tests")
    # With arguments, the name of each selected test is printed.
    pytest(session, *(("-v", *session.posargs) if session.posargs else ()))


@nox.session(tags=["ci"])
def demo(session: nox.Session) -> None:
    """Check the documentation's examples, show how mistakes are reported, and run the examples for real."""
    install(session, "promised", "endpoint")
    run_room(session, "docs.demo")


@nox.session
def drift(session: nox.Session) -> None:
    """Compare the stubs with the service model in the newest boto3; `-- --write` drafts what is missing."""
    session.install("--upgrade", "boto3")
    run_room(session, "model.drift")


@nox.session(tags=["weekly"])
def readme(session: nox.Session) -> None:
    """Install as the README says, and complete the lines of a notebook."""
    session.install("ipython")
    run_room(session, "docs.readme")


@nox.session(tags=["ci"])
def lint(session: nox.Session) -> None:
    """Style, the workflows, the stubs against the modules that run, and what is uploaded."""
    pinned = [*PYPROJECT["build-system"]["requires"], *group("checkers", "editors", "lint", "docs", "site")]
    if loose := [requirement for requirement in pinned if "==" not in requirement]:
        session.error(f"pin these in pyproject.toml with ==, since their output must not change: {loose}")
    wheel = install(session, "lint", "promised", "endpoint")
    stubtest(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("shellcheck", ".ci/run")
    # Finds shellcheck, and gives it the scripts in the workflows.
    session.run("jactionlint")
    session.run("zizmor", "--offline", "--quiet", "--persona=pedantic", ".github")
    session.run("validate-pyproject", "pyproject.toml")
    # The project has no e-mail address.
    session.run("pyroma", "--min=10", "--skip-tests=AuthorEmail", ".")
    session.run("twine", "check", "--strict", *map(str, Path(wheel).parent.glob("mypy_*")))
    session.run("check-wheel-contents", wheel)


def build_site(session: nox.Session, name: str, *command: str) -> None:
    session.install(*group(name))
    run_room(session, "docs.reference")
    session.run("zensical", *command)


@nox.session
def docs(session: nox.Session) -> None:
    """Write the generated pages and build the documentation into site/; `-- serve` serves it while you write."""
    build_site(session, "docs", *(session.posargs or ["build", "--clean", "--strict"]))


@nox.session(tags=["ci"])
def site(session: nox.Session) -> None:
    """Open every page of the site in Chromium, as wide as a desktop and as a phone."""
    build_site(session, "site", "build", "--clean", "--strict")
    run_room(session, "docs.site")


@nox.session(tags=["ci"])
def mutants(session: nox.Session) -> None:
    """Change the stubs in one place at a time, or only where `-- TEXT` is: the tests must notice every change."""
    install(session, "tests")
    run_room(session, "mutants")


@nox.session(tags=["weekly"])
def agreement(session: nox.Session) -> None:
    """Compare the checkers with the running client on random calls; `-- --write` writes docs/verified.md."""
    install(session, "tests")
    run_room(session, "agreement")


@nox.session
def failures(session: nox.Session) -> None:
    """Try what can fail, and write the tables of docs/errors.md."""
    install(session, "suite")
    run_room(session, "client.failures")


@nox.session
def editors(session: nox.Session) -> None:
    """Print what six language servers offer; `-- --write` writes docs/editors.md."""
    install(session, "tests")
    run_room(session, "editors")


@nox.session(tags=["weekly"], python=PYTHONS)
@nox.parametrize("dependencies", [*DEPENDENCIES], ids=[*DEPENDENCIES])
def compat(session: nox.Session, dependencies: str) -> None:
    """Run the client's tests on each Python that is installed, with the newest and the lowest dependencies."""
    install(session, "suite", "promised")
    session.run_install("uv", "pip", "install", "--quiet", *DEPENDENCIES[dependencies])
    # FastAPI itself needs a newer typing_extensions.
    selected = ("-k", "not fastapi") if dependencies == "lowest" else ()
    pytest(session, "tests/model", "tests/client", *selected)
    stubtest(session)


@nox.session(tags=["weekly"])
@nox.parametrize("releases", [*CHECKERS], ids=[*CHECKERS])
def checkers(session: nox.Session, releases: str) -> None:
    """Check the programs with the newest and with the oldest releases that are promised."""
    install(session, "tests")
    session.run_install("uv", "pip", "install", "--quiet", *CHECKERS[releases])
    pytest(session, "tests/checkers/test_programs.py", "-k", "accepted and (mypy or pyright)")


@nox.session(tags=["weekly"])
def moving(session: nox.Session) -> None:
    """Try each row of docs/moving.md with the generated package."""
    install(session, "tests")
    run_room(session, "checkers")


@nox.session(tags=["weekly"])
@nox.parametrize("version", [*PYODIDE], ids=[*PYODIDE])
def wasm(session: nox.Session, version: str) -> None:
    """Run the tests that need no network on Pythons that are compiled to WebAssembly; Node.js must be installed."""
    wheel, place = build(session), session.create_tmp()
    options = ("--quiet", "--target", f"{place}/packages", "--python-version", version)
    session.run_install("uv", "pip", "install", *options, wheel, "typeguard", *group("endpoint", "pytest"))
    pyodide = f"pyodide@{PYODIDE[version]}"
    session.run("npm", "install", "--no-save", "--silent", "--prefix", place, pyodide, external=True)
    folders = map(os.path.abspath, (f"{place}/node_modules/pyodide", f"{place}/packages", "."))
    session.run("node", "tests/package/pyodide.mjs", *folders, "-p", "no:cacheprovider", *ALONE, external=True)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure time and memory beside the generated package; `-- --write` writes docs/performance.md."""
    run_room(session, "bench", install(session, "tests"))


@nox.session
def release(session: nox.Session) -> None:
    """Build into dist/ what a release uploads, from a clean clone; `-- TAG` also compares the tag with the version."""
    session.install(*group("release"))
    if changed := session.run("git", "status", "--porcelain", external=True, silent=True):
        session.error(f"commit first, a release holds only what is committed:\n{changed}")
    # With a tag, nothing may be left under "Unreleased".
    heading = r"^## (\S+)" if session.posargs else r"^## (\d\S*)"
    newest = re.findall(heading, Path("CHANGELOG.md").read_text(), re.MULTILINE)[0]
    boto3 = next(line for line in group("endpoint") if line.startswith("boto3==")).removeprefix("boto3==")
    # A release that corrects this package only has a suffix, such as 1.44.8.post1.
    stated = {"the changelog": newest, "boto3's pin": boto3 + VERSION.removeprefix(boto3)}
    if session.posargs:
        stated["the tag"] = session.posargs[0].removeprefix("v")
    if wrong := [f"{where} says {version}" for where, version in stated.items() if version != VERSION]:
        session.error(f"the version is {VERSION}: {', '.join(wrong)}")
    with tempfile.TemporaryDirectory() as place:
        clone, alone = f"{place}/clone", f"{place}/alone"
        session.run("git", "clone", "--quiet", ".", clone, external=True)
        session.run("uv", "build", "--quiet", "--clear", "--out-dir", "dist", clone)
        # The bill of materials of an environment that holds the wheel and what it declares.
        session.run("uv", "venv", "--quiet", "--clear", alone)
        python = f"{alone}/{'Scripts' if sys.platform == 'win32' else 'bin'}/python"
        [wheel] = map(str, Path("dist").glob("*.whl"))
        session.run("uv", "pip", "install", "--quiet", "--python", python, wheel)
        options = ("--pyproject=pyproject.toml", "--mc-type=library", "--output-reproducible")
        session.run("cyclonedx-py", "environment", *options, "--output-file=dist/sbom.cdx.json", python)
        # Fails if this version does not satisfy boto3-stubs' own extra.
        session.run("uv", "pip", "install", "--dry-run", "--python", python, wheel, "boto3-stubs[sagemaker-runtime]")
    session.log(" ".join(sorted(path.name for path in Path("dist").iterdir())))
