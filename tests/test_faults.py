"""Our own tools when something goes wrong: one clear line, a status that is not zero, and nothing left behind."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from test_types import TESTS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

SITE = json.dumps([path for path in sys.path if path.endswith("site-packages")])
TOOLS = {
    "bench": ("bench.py", "empty.whl", "page.md"),
    "check": ("check.py", "mypy", "programs"),
    "compat": ("compat.py", "empty.whl", "page.md"),
    "complete": ("complete.py", "mypy_boto3_sagemaker_runtime", "pyright-langserver", "--stdio"),
    "demo": ("demo.py",),
    "editors": ("test_editors.py",),
    "mutants": ("mutants.py", "SessionId"),
    "pictures": ("../docs/pictures.py",),
}


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """A Python that has the libraries of this one, but none of its programs."""
    folder = tmp_path / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    site = next((folder / "lib").glob("python*/site-packages"))
    (site / "libraries.pth").write_text("\n".join(json.loads(SITE)))
    return folder / "bin" / "python"


def start(tool: str, python: Path, place: Path, limit: int | None = None) -> "subprocess.Popen[str]":
    """Start a tool as the first of its own group of processes, with `place` for all temporary files."""
    place.mkdir()
    programs = place.parent / "programs"
    programs.mkdir(exist_ok=True)
    (programs / "right.py").write_text("x: int = 1\n")
    zipfile.ZipFile(place.parent / "empty.whl", "w").close()
    program, *arguments = TOOLS[tool]
    command = [str(python), str(TESTS / program), *arguments]
    if limit is not None:
        code = (
            "import os, resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2); "
        )
        command = [str(python), "-c", code + "os.execv(sys.argv[2], sys.argv[2:])", str(limit), *command]
    return subprocess.Popen(
        command,
        cwd=place.parent,
        env=os.environ
        | {"PATH": f"{python.parent}{os.pathsep}/usr/bin{os.pathsep}/bin", "TMPDIR": str(place)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def ended(process: "subprocess.Popen[str]", place: Path) -> str:
    """Wait for the tool and see that nothing is left; return the last thing that it said."""
    _, said = process.communicate(timeout=60)
    assert process.returncode > 0, said
    assert "Traceback" not in said
    assert list(place.iterdir()) == []
    until = time.monotonic() + 10
    while group_lives(process.pid):
        assert time.monotonic() < until, "a process is left"
        time.sleep(0.05)
    return said.strip()


def group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(
    ("tool", "program"),
    [
        ("bench", "uv"),
        ("check", "mypy"),
        ("compat", "uv"),
        ("complete", "pyright-langserver"),
        ("demo", "mypy"),
        ("editors", "(based)?pyright-langserver"),
        ("mutants", "mypy"),
        ("pictures", "mypy"),
    ],
)
def test_missing_program(tool: str, program: str, python: Path, tmp_path: Path) -> None:
    said = ended(start(tool, python, tmp_path / "tmp"), tmp_path / "tmp")
    assert re.fullmatch(rf"{tool}: .*No such file or directory.*\b{program}\b.*", said)


@pytest.mark.parametrize(
    ("tool", "program", "words"),
    [
        ("bench", "uv", "uv ended with status -11"),
        ("check", "mypy", "mypy did not finish its work"),
        ("compat", "uv", "uv ended with status -11"),
        # Whether the server is gone before or after it was asked is not known.
        ("complete", "pyright-langserver", "pyright-langserver ended (while|before) .*"),
        ("demo", "mypy", "mypy did not finish its work"),
        ("editors", "pyright-langserver", "pyright-langserver ended (while|before) .*"),
        ("mutants", "mypy", "mypy did not finish its work"),
        ("pictures", "mypy", "demo: mypy did not finish its work"),
    ],
)
def test_crashing_program(tool: str, program: str, words: str, python: Path, tmp_path: Path) -> None:
    crash = python.with_name(program)
    crash.write_text("#!/bin/sh\nkill -SEGV $$\n")
    crash.chmod(0o700)
    said = ended(start(tool, python, tmp_path / "tmp"), tmp_path / "tmp")
    assert re.fullmatch(rf"{tool}: {words}.*", said)


@pytest.mark.parametrize(
    ("tool", "limit", "words"),
    [
        ("check", 0, "No usable temporary directory found"),
        ("compat", 100, "File too large"),
        ("complete", 0, "No usable temporary directory found"),
        ("demo", 100, "File too large"),
        ("editors", 100, "File too large"),
        ("mutants", 100, "File too large"),
        ("pictures", 0, "No usable temporary directory found"),
    ],
)
def test_full_disk(tool: str, limit: int, words: str, tmp_path: Path) -> None:
    """No file may grow beyond `limit` bytes: as with a full disk, files can be made but not written."""
    said = ended(start(tool, Path(sys.executable), tmp_path / "tmp", limit), tmp_path / "tmp")
    assert re.fullmatch(rf"{tool}: .*{words}.*", said)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("tool", TOOLS)
def test_interruption(tool: str, ending: signal.Signals, python: Path, tmp_path: Path) -> None:
    """Interrupted while a program that it started is at work."""
    for program in ("mypy", "pyright-langserver", "uv"):
        slow = python.with_name(program)
        slow.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\nexec sleep 600\n")
        slow.chmod(0o700)
    process = start(tool, python, tmp_path / "tmp")
    until = time.monotonic() + 30
    while not (tmp_path / "started").exists():
        assert process.poll() is None and time.monotonic() < until
        time.sleep(0.05)
    os.killpg(process.pid, ending)
    assert ended(process, tmp_path / "tmp") == f"{tool}: interrupted"
