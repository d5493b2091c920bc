"""Environments of their own, made by uv from real packages, and the programs that run in them."""

import os
import subprocess
import sys
from pathlib import Path

from tool import ToolError

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"
RUNS_ON = ("3.10", "3.11", "3.12", "3.13")

RUNNING: set["subprocess.Popen[str]"] = set()
"""What threads wait for, so that an interruption need not wait for it."""


def clean() -> dict[str, str]:
    # What is imported comes from bytecode, as it does for everyone but the first time.
    dropped = ("MYPYPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "VIRTUAL_ENV")
    return {k: v for k, v in os.environ.items() if k not in dropped}


def run(*command: str | Path, cwd: Path | None = None) -> str:
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=cwd,
        # Only Pythons that are installed are tried, and the checkers say nothing but what they found.
        env=clean() | {"UV_PYTHON_DOWNLOADS": "never", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    RUNNING.add(process)
    output, errors = process.communicate()
    RUNNING.remove(process)
    if process.returncode:
        said = (output + errors).strip()
        raise ToolError(f"{Path(command[0]).name} ended with status {process.returncode}: {said}")
    return output


def environment(place: Path, python: str, *packages: str | Path, groups: tuple[str, ...] = ()) -> Path:
    """Make an environment with `packages` and what the dependency groups name; return its Python."""
    run("uv", "venv", "--quiet", "--seed", "--clear", "--python", python, place)
    executable = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    options = [f"--group={PYPROJECT}:{group}" for group in groups]
    run("uv", "pip", "install", "--quiet", "--python", executable, *packages, *options)
    return executable


def version_of(python: Path, package: str) -> str:
    return run(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))").strip()
