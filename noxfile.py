"""All tasks: `nox -l` lists them, plain `nox` runs the tests."""

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")


def install(session: nox.Session, *groups: str, extra: str = "[boto3]") -> None:
    """Build the wheel and install it, as a user would, with what the dependency groups name."""
    dist = session.create_tmp()
    session.install("build")
    session.run("python", "-m", "build", "--outdir", dist, ".", silent=True)
    version = PYPROJECT["project"]["version"]
    wheel = f"{dist}/mypy_boto3_sagemaker_runtime-{version}-py3-none-any.whl"
    session.install(
        f"{wheel}{extra}", *(p for group in groups for p in nox.project.dependency_groups(PYPROJECT, group))
    )


@nox.session
def demo(session: nox.Session) -> None:
    """Check the documentation's examples, show how mistakes are told, and run the examples for real."""
    install(session, "demo")
    session.run("python", "tests/demo.py")


@nox.session
def tests(session: nox.Session) -> None:
    """Everything: what the six type checkers accept and reject, the service model, the running client."""
    install(session, "tests")
    session.run("pytest", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Change the stubs in one place at a time: the suite must notice every change. Some minutes."""
    install(session, "tests")
    session.run("python", "tests/mutants.py", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Compare the stubs with the service model in the newest boto3."""
    install(session, "pytest", extra="")
    session.install("--upgrade", "boto3")
    session.run("pytest", "tests/test_model.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Formatting and style."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
