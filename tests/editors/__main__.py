"""Print what each language server shows with our stubs: `python -m editors`, or `nox -s editors`; `--write` writes docs/editors.md."""

import sys

from editors.probes import NOT_OURS, PROBES, measure, query_all
from pages import table, write_figures
from paths import DOCS


def main(option: str = "") -> None:
    found = query_all(measure)
    rows = ([p.name, ", ".join(s for s, cells in found.items() if cells[p.name][0])] for p in PROBES)
    reasons = (f"{server} does not offer the {name}, because {why}.\n" for (server, name), why in NOT_OURS.items())
    text = table(["What the editor shows", "Offered by"], rows)
    print(text)
    if option == "--write":
        write_figures(DOCS / "editors.md", text, *reasons)


if __name__ == "__main__":
    main(*sys.argv[1:])
