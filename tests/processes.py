"""Start other programs."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


class CommandError(Exception):
    """A program could not do its work; the text says which and why."""


def print_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, CommandError):
        print(error, file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


sys.excepthook = print_uncaught


@dataclass(frozen=True)
class Finished:
    status: int
    output: str
    errors: str

    @property
    def text(self) -> str:
        return (self.output + self.errors).strip()


def clean_environment() -> dict[str, str]:
    """Return the environment variables without those that would change what a Python program finds."""
    dropped = ("MYPYPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "VIRTUAL_ENV")
    return {k: v for k, v in os.environ.items() if k not in dropped}


def run(
    *command: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> Finished:
    """Run a program to its end; `env` is added to the clean environment."""
    environment = clean_environment() | dict(env or {})
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def output_of(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a program that must succeed; return what it prints."""
    finished = run(*command, cwd=cwd, env=env)
    if finished.status:
        raise CommandError(f"{Path(command[0]).name} ended with status {finished.status}: {finished.text}")
    return finished.output


def beside(python: str | Path, program: str) -> Path:
    """Return the path of a program that is installed in the environment of `python`, whatever `PATH` says."""
    return Path(python).with_name(program + (".exe" if sys.platform == "win32" else ""))
