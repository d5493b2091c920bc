"""Print what six language servers offer; `--write` writes the table to docs/figures/editors.md."""

import sys

from harness.command import command
from harness.paths import FIGURES
from harness.probes import ask_all, measure, page

if __name__ == "__main__":
    with command("editors"):
        figures = page(ask_all(measure))
    print(figures)
    if "--write" in sys.argv:
        (FIGURES / "editors.md").write_text(figures)
