"""Virtual environments, made by uv from real packages."""

import os
import sys
from pathlib import Path

from harness.errors import CommandError
from harness.paths import DISTRIBUTION, ROOT
from harness.processes import output_of

RUNS_ON = ("3.10", "3.11", "3.12", "3.13")
"""The Pythons that have to be installed."""
IN_WEBASSEMBLY = {"3.14": "314.0.7", "3.15": "315.0.0-alpha.2"}
"""Newer Python -> the release of the npm package `pyodide` that is this Python, compiled to WebAssembly."""

# Only Pythons that are installed are tried.
UV = {"UV_PYTHON_DOWNLOADS": "never"}
if "PYENV_ROOT" in os.environ:
    # By default pyenv's launchers start only the Pythons of one version.
    versions = Path(os.environ["PYENV_ROOT"], "versions").iterdir()
    UV["PYENV_VERSION"] = ":".join(sorted((path.name for path in versions), reverse=True))


def install(*arguments: str | Path, groups: tuple[str, ...] = ()) -> None:
    """Give `arguments`, packages and options, to uv, and what the dependency groups name."""
    options = [f"--group={ROOT / 'pyproject.toml'}:{group}" for group in groups]
    output_of("uv", "pip", "install", "--quiet", *arguments, *options, env=UV)


def virtual_environment(
    place: Path, python: str, *packages: str | Path, groups: tuple[str, ...] = ()
) -> Path:
    """Make a virtual environment with `packages` and what the dependency groups name; return its Python."""
    output_of("uv", "venv", "--quiet", "--seed", "--clear", "--python", python, place, env=UV)
    executable = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install("--python", executable, *packages, groups=groups)
    return executable


def version_of(python: Path, package: str) -> str:
    return output_of(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))").strip()


def environment_by_extra(place: Path, wheel: Path, *groups: str) -> Path:
    """Make an environment in which pip finds our wheel, in its folder, for boto3-stubs' own extra; return its Python."""
    python = virtual_environment(place, sys.executable, groups=groups)
    extra = "boto3-stubs[sagemaker-runtime]"
    output_of(python, "-m", "pip", "install", "--quiet", f"--find-links={wheel.parent}", extra)
    installed = version_of(python, DISTRIBUTION)
    if installed != wheel.name.split("-")[1]:
        raise CommandError(f"{extra} installs {DISTRIBUTION} {installed}, not {wheel.name}")
    return python
