"""Compare the type checkers with boto3's running client on random calls: `python -m agreement`, or `nox -s agreement`.

It ends with 1 if a difference has no name in known.py. `--write` also runs the generated package, and writes
docs/verified.md.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from agreement.calls import at_random
from agreement.known import ADVICE, FALSE_ALARMS, MISSED, Found, differences, problems
from agreement.uses import reads
from agreement.verdicts import COMPARED, OURS, Package, run_checkers, run_client
from environments import version_of, virtual_environment
from pages import table, write_figures
from paths import DISTRIBUTION, DOCS, PACKAGE

BATCH = 4000
"""Programs for each start of a checker."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="agreement", description=__doc__.partition(":")[0])
    parser.add_argument("--calls", type=int, default=2000, help="how many random calls")
    parser.add_argument("--seed", type=int, default=0, help="another one gives other calls")
    parser.add_argument("--write", action="store_true", help="write docs/verified.md")
    options = parser.parse_args()
    programs = {"calls": [*at_random(options.calls, options.seed)], "uses": [*reads()]}
    compared, differing, found = Counter[str](), Counter[tuple[str, str, str]](), list[Found]()
    with tempfile.TemporaryDirectory() as folder:
        packages: dict[str, tuple[Package, str | Path]] = {"ours": (OURS, sys.executable)}
        if options.write:
            python = virtual_environment(
                Path(folder, "generated"), DISTRIBUTION, "botocore-stubs", groups=("endpoint",)
            )
            packages["generated"] = Package(PACKAGE), python
            release = version_of(python, DISTRIBUTION)
        for kind, cases in programs.items():
            for batch in (cases[start : start + BATCH] for start in range(0, len(cases), BATCH)):
                verdicts = run_client(batch)
                compared[kind] += len(verdicts) - verdicts.count(None)
                for name, (package, python) in packages.items():
                    with tempfile.TemporaryDirectory(dir=folder) as root:
                        some = [*differences(batch, verdicts, run_checkers(batch, Path(root), package, python))]
                    differing.update((kind, name, f.checker) for f in some)
                    found += some if name == "ours" else []

    def shares(kind: str) -> Iterator[list[str]]:
        for row, some in [*((checker, [checker]) for checker in COMPARED), ("all", COMPARED)]:
            wrong = (sum(differing[kind, name, checker] for checker in some) for name in packages)
            yield [row, *(f"{1 - n / (compared[kind] * len(some)):.1%}" for n in wrong)]

    figures = "\n".join(table([kind, *packages], shares(kind)) for kind in programs)
    count = Counter((f.named, f.checker) for f in found)
    rows = [*((row, "fails, not reported") for row in MISSED), *((row, "works, reported") for row in FALSE_ALARMS)]
    often = (", ".join(f"{c} {count[row, c]}" for c in COMPARED if count[row, c]) for row, _ in rows)
    cells = ([row.reason, what, n] for (row, what), n in zip(rows, often, strict=True))
    reasons = table(["Difference", "The program", "How often"], cells)
    print(f"{figures}\n{reasons}")
    if wrong := list(problems(found)):
        sys.exit("\n\n".join([*wrong, ADVICE]))
    if options.write:
        introduction = f"""\
{options.calls:,} random calls (seed {options.seed}) and {len(programs["uses"]):,} uses of what calls return were run with boto3's real client
against a local endpoint, and checked with {len(COMPARED)} type checkers. How often each gives the client's verdict, with these stubs and with the
generated package {release}:
"""
        explained = "Every difference of these stubs, with its reason:\n"
        write_figures(DOCS / "verified.md", introduction, figures, explained, reasons)


if __name__ == "__main__":
    main()
