"""When something goes wrong in a command: one line that says so, a status that is not zero, and nothing left behind."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from harness.paths import TOOLS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

# As every command does: it writes a file and starts a program, here in a thread, for which it waits.
COMMAND = """\
import resource, sys
from concurrent.futures import ThreadPoolExecutor
from harness.command import command
from harness.processes import output_of

with command("tool") as folder:
    if sys.argv[1] == "full disk":
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
    (folder / "file").write_bytes(b"x" * 1000)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(output_of, *sys.argv[2:]).result()
"""


def start(place: Path, *arguments: str) -> "subprocess.Popen[str]":
    """Start the command as the first of its own group of processes, with `place` for all temporary files."""
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, *arguments],
        env=os.environ | {"PYTHONPATH": str(TOOLS), "TMPDIR": str(place)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def ended(process: "subprocess.Popen[str]", place: Path) -> str:
    """Wait for the command and see that nothing is left; return what it printed."""
    _, printed = process.communicate(timeout=60)
    assert process.returncode == 1, printed
    assert list(place.iterdir()) == []
    # The system may take a moment to remove a process that was killed.
    until = time.monotonic() + 10
    while group_exists(process.pid):
        assert time.monotonic() < until, "a process is left"
        time.sleep(0.05)
    return printed


def group_exists(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(
    ("case", "program", "line"),
    [
        ("missing", ["no-such-program"], r"tool: \[Errno 2\] No such file or directory: 'no-such-program'\n"),
        ("crash", ["sh", "-c", "echo why >&2; kill -SEGV $$"], r"tool: sh ended with status -11: why\n"),
        ("status", ["sh", "-c", "echo why >&2; exit 3"], r"tool: sh ended with status 3: why\n"),
        ("full disk", ["true"], r"tool: \[Errno 27\] File too large\n"),
    ],
)
def test_error_is_one_line(case: str, program: list[str], line: str, tmp_path: Path) -> None:
    assert re.fullmatch(line, ended(start(tmp_path, case, *program), tmp_path))


@pytest.mark.parametrize("whole_group", [True, False])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interruption_ends_what_was_started(
    number: signal.Signals, whole_group: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place, started = tmp_path_factory.mktemp("tmp"), tmp_path_factory.mktemp("started") / "started"
    process = start(place, "interrupted", "sh", "-c", f"touch {started}; exec sleep 600")
    until = time.monotonic() + 30
    while not started.exists():
        assert process.poll() is None and time.monotonic() < until
        time.sleep(0.05)
    (os.killpg if whole_group else os.kill)(process.pid, number)
    assert ended(process, place) == "tool: interrupted\n"


@pytest.mark.parametrize("tool", sorted(path.stem for path in TOOLS.glob("*.py")))
def test_every_command_ends_this_way(tool: str) -> None:
    assert f'with command("{tool}")' in (TOOLS / f"{tool}.py").read_text()
