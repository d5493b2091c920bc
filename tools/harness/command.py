"""How every command in `tools/` works and ends: in a temporary directory, and with one line if something goes wrong."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from harness import processes
from harness.errors import CommandError


def interrupt(number: int, frame: FrameType | None) -> NoReturn:
    """Interrupt once: tidying up is not interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    # Threads wait for what they started, and the end of a `with` statement for the threads.
    processes.stop()
    raise KeyboardInterrupt


@contextmanager
def command(name: str) -> Iterator[Path]:
    """Give a temporary directory that is removed at the end, also for what the command starts.

    A `CommandError`, a missing program, a full disk and an interruption each end the command with one line.
    """
    # nox sends the second when the first does not end the command at once.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    try:
        with tempfile.TemporaryDirectory(prefix=f"{name}-", ignore_cleanup_errors=True) as folder:
            os.environ["TMPDIR"] = tempfile.tempdir = folder
            yield Path(folder).resolve()
    except shutil.Error as error:
        # It lists every file that could not be copied: the first says enough.
        sys.exit(f"{name}: {error.args[0][0][2]}")
    except (OSError, CommandError) as error:
        sys.exit(f"{name}: {error}")
    except KeyboardInterrupt:
        sys.exit(f"{name}: interrupted")
