"""Check programs with one checker of the environment that runs this, and print what it reports, one line each.

python check.py CHECKER FOLDER [OPTION ...]
"""

import dataclasses
import sys
from pathlib import Path

from checkers import CHECKERS, CheckerError
from tool import workplace


def main(name: str, folder: Path, options: list[str]) -> int:
    checker = CHECKERS[name]
    checker = dataclasses.replace(checker, command=(*checker.command, *options))
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    with workplace("check", CheckerError):
        diagnostics = checker.run(folder, files)
        for d in diagnostics:
            print(f"{d.file}:{d.line}: {d.message.splitlines()[0]} [{d.code}]")
        return 1 if diagnostics else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
