"""All tasks: `nox -l` lists them, plain `nox` runs the tests, `nox -t ci` what must pass besides them."""

import tempfile

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")

# To an interrupted tool, which first ends what it started and removes its files, nox would give half a second.
PATIENCE = {"interrupt_timeout": 10, "terminate_timeout": 60}


def install(session: nox.Session, *groups: str, extra: str = "[boto3]") -> str:
    """Build the wheel and install it, as a user would, with what the dependency groups name; return its path."""
    dist = f"{session.virtualenv.location}/dist"
    session.install("build", "uv")
    session.run_install("python", "-m", "build", "--installer=uv", "--outdir", dist, ".", silent=True)
    version = PYPROJECT["project"]["version"]
    wheel = f"{dist}/mypy_boto3_sagemaker_runtime-{version}-py3-none-any.whl"
    packages = (p for group in groups for p in nox.project.dependency_groups(PYPROJECT, group))
    # pip takes twice as long.
    session.run_install("uv", "pip", "install", "--quiet", "--compile-bytecode", f"{wheel}{extra}", *packages)
    return wheel


@nox.session
def demo(session: nox.Session) -> None:
    """Check the documentation's examples, show how mistakes are reported, and run the examples for real."""
    install(session, "demo")
    session.run("python", "tools/demo.py", **PATIENCE)


@nox.session
def tests(session: nox.Session) -> None:
    """Everything: what the six type checkers accept and reject, the service model, the running client."""
    install(session, "tests")
    # Not `session.create_tmp()`, which is in the checkout: a checker would find the stubs without the wheel.
    with tempfile.TemporaryDirectory(prefix="tests-", ignore_cleanup_errors=True) as folder:
        # On two cores, each file on one, since its tests share what they started.
        command = ("pytest", "-n", "2", "--dist", "loadfile", *session.posargs)
        session.run(*command, env={"TMPDIR": folder}, **PATIENCE)


@nox.session(tags=["ci"])
def mutants(session: nox.Session) -> None:
    """Change the stubs in one place at a time: the suite must notice every change. Some minutes."""
    install(session, "tests")
    session.run("python", "tools/mutants.py", *session.posargs, **PATIENCE)


@nox.session
def agreement(session: nox.Session) -> None:
    """Compare the checkers with the running client on random calls; `-- --write` writes docs/figures/agreement.md."""
    install(session, "tests")
    session.run("python", "tools/agreement.py", *session.posargs, **PATIENCE)


@nox.session
def editors(session: nox.Session) -> None:
    """Print what six language servers offer; `-- --write` writes docs/figures/editors.md."""
    install(session, "tests")
    session.run("python", "tools/editors.py", *session.posargs, **PATIENCE)


@nox.session
def drift(session: nox.Session) -> None:
    """Compare the stubs with the service model in the newest boto3; `-- --write` drafts what is missing."""
    session.install("--upgrade", "boto3")
    session.run("python", "tools/drift.py", *session.posargs, **PATIENCE)


@nox.session(tags=["ci"])
def compat(session: nox.Session) -> None:
    """Try every promised combination of Python, checkers and stubs; write docs/figures/compat.md."""
    wheel = install(session, "compat", "endpoint", extra="")
    session.run("python", "tools/compat.py", wheel, "docs/figures/compat.md", **PATIENCE)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the stubs against the generated packages; write docs/figures/bench.md. Takes half an hour."""
    wheel = install(session, "compat", extra="")
    session.run("python", "tools/bench.py", wheel, "docs/figures/bench.md", **PATIENCE)


@nox.session(tags=["ci"])
def docs(session: nox.Session) -> None:
    """Write what is generated, build the documentation into site/; `-- serve` serves it while you write."""
    install(session, "checkers", "docs", "endpoint")
    session.run("python", "tools/docs.py", **PATIENCE)
    if session.posargs == ["serve"]:
        session.run("zensical", "serve")
        return
    session.run("zensical", "build", "--clean", "--strict")


@nox.session(tags=["ci"])
def site(session: nox.Session) -> None:
    """Build the documentation and open it in a headless Chromium, which must be installed."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "site"))
    session.run("zensical", "build", "--clean", "--strict")
    session.run("python", "tools/site.py", **PATIENCE)


@nox.session
def pictures(session: nox.Session) -> None:
    """Draw docs/pictures/ again, from what type checkers and a language server say."""
    install(session, "pictures")
    session.run("python", "tools/pictures.py", **PATIENCE)


@nox.session(tags=["ci"])
def lint(session: nox.Session) -> None:
    """Style, the workflows, and the metadata and contents of what is uploaded."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("shellcheck", ".ci/run")
    # Finds shellcheck, and gives it the scripts in the workflows.
    session.run("jactionlint")
    session.run("zizmor", "--offline", "--quiet", "--persona=pedantic", ".github")
    session.run("validate-pyproject", "pyproject.toml")
    # No mailbox belongs to this project.
    session.run("pyroma", "--min=10", "--skip-tests=AuthorEmail", ".")
    dist = f"{session.virtualenv.location}/dist"
    session.run("python", "-m", "build", "--outdir", dist, ".", silent=True)
    stem = f"{dist}/mypy_boto3_sagemaker_runtime-{PYPROJECT['project']['version']}"
    session.run("twine", "check", "--strict", f"{stem}.tar.gz", f"{stem}-py3-none-any.whl")
    session.run("check-wheel-contents", f"{stem}-py3-none-any.whl")


@nox.session
def release(session: nox.Session) -> None:
    """Build into dist/ what a release uploads, from a clean clone, and run the demo with it."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    session.run("python", "tools/release.py", **PATIENCE)
