"""How our own tools work and end: in a folder of their own, and with one line if something goes wrong."""

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


class ToolError(Exception):
    """What a tool is for does not hold, or could not be done; the text says what and why."""


def interrupt(number: int, frame: FrameType | None) -> NoReturn:
    """Interrupt once: tidying up is not interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


@contextmanager
def workplace(name: str, *errors: type[Exception]) -> Iterator[Path]:
    """Give a folder that is removed at the end, whatever happens; also what the tool starts keeps its files there.

    `ToolError` and `errors` are ended with their text, as are a missing program, a full disk and an interruption.
    """
    # nox sends the second when the first does not end the tool at once.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    try:
        with tempfile.TemporaryDirectory(prefix=f"{name}-", ignore_cleanup_errors=True) as folder:
            os.environ["TMPDIR"] = folder
            yield Path(folder).resolve()
    except shutil.Error as error:
        # It lists every file that could not be copied: the first says enough.
        sys.exit(f"{name}: {error.args[0][0][2]}")
    except (OSError, ToolError, *errors) as error:
        sys.exit(f"{name}: {error}")
    except KeyboardInterrupt:
        sys.exit(f"{name}: interrupted")
