"""Start other programs, and know which of them are still running."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from harness.errors import CommandError

RUNNING: set["subprocess.Popen[Any]"] = set()
"""What is waited for, so that an interruption can end it."""
STOPPED = Event()
"""Set by an interruption: nothing more is started, also by a thread."""


@dataclass(frozen=True)
class Finished:
    status: int
    output: str
    errors: str

    @property
    def text(self) -> str:
        return (self.output + self.errors).strip()


def stop() -> None:
    STOPPED.set()
    for process in list(RUNNING):
        process.kill()


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
    if STOPPED.is_set():
        raise CommandError("interrupted")
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=cwd,
        env=clean_environment() | dict(env or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    RUNNING.add(process)
    try:
        output, errors = process.communicate(timeout=timeout)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    finally:
        RUNNING.discard(process)
    return Finished(process.returncode, output, errors)


def output_of(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a program that must succeed; return what it prints."""
    finished = run(*command, cwd=cwd, env=env)
    if finished.status:
        raise CommandError(f"{Path(command[0]).name} ended with status {finished.status}: {finished.text}")
    return finished.output


def beside(python: str | Path, program: str) -> Path:
    """Return the path of a program that is installed in the environment of `python`, whatever `PATH` says."""
    return Path(python).with_name(program + (".exe" if sys.platform == "win32" else ""))
