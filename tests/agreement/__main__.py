"""Compare the type checkers with boto3's running client on random calls: `python -m agreement`, or `nox -s agreement`.

It ends with 1 if a difference has no name in known.py. `--write` also compares the generated packages, and writes
docs/verified.md.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from agreement.calls import at_random
from agreement.known import ADVICE, FALSE_ALARMS, MISSED, Found, differences, problems
from agreement.uses import reads
from agreement.verdicts import COMPARED, OURS, Package, run_checkers, run_client
from package.environments import version_of, virtual_environment
from pages import table, write_figures
from paths import DOCS, PACKAGE

OTHERS = {"generated": Package(PACKAGE), "types-boto3": Package("types_boto3_sagemaker_runtime")}
BATCH = 4000
"""Programs for each start of a checker."""


def environment(name: str, place: Path) -> tuple[Package, Path]:
    """Install a generated package."""
    packages = (OTHERS[name].name.replace("_", "-"), "botocore-stubs")
    return OTHERS[name], virtual_environment(place / name, sys.executable, *packages, groups=("endpoint",))


def main() -> None:
    parser = argparse.ArgumentParser(prog="agreement", description=__doc__.partition(":")[0])
    parser.add_argument("--calls", type=int, default=2000, help="how many random calls")
    parser.add_argument("--seed", type=int, default=0, help="another one gives other calls")
    parser.add_argument("--write", action="store_true", help="write docs/verified.md")
    options = parser.parse_args()
    decided, differing, found = Counter[str](), Counter[tuple[str, str, str]](), list[Found]()
    with tempfile.TemporaryDirectory() as folder:
        packages: dict[str, tuple[Package, str | Path]] = {"ours": (OURS, sys.executable)}
        packages |= {name: environment(name, Path(folder)) for name in OTHERS if options.write}
        releases = [f"{name} is {version_of(python, package.name)}" for name, (package, python) in packages.items()]
        programs = {"calls": [*at_random(options.calls, options.seed)], "uses": [*reads()]}
        for kind, cases in programs.items():
            for batch in (cases[start : start + BATCH] for start in range(0, len(cases), BATCH)):
                verdicts = run_client(batch)
                decided[kind] += sum(verdict is not None for verdict in verdicts)
                for name, (package, python) in packages.items():
                    with tempfile.TemporaryDirectory(dir=folder) as root:
                        some = [*differences(batch, verdicts, run_checkers(batch, Path(root), package, python))]
                    differing.update((kind, name, f.checker) for f in some)
                    found += some if name == "ours" else []

    def share(kind: str, name: str, checkers: Sequence[str]) -> str:
        wrong = sum(differing[kind, name, checker] for checker in checkers)
        return f"{1 - wrong / (decided[kind] * len(checkers)):.1%}"

    rows = [*((checker, [checker]) for checker in COMPARED), ("all", COMPARED)]
    shares = "\n".join(
        table([kind, *packages], ([row, *(share(kind, p, some) for p in packages)] for row, some in rows))
        for kind in programs
    )
    count = Counter((f.named, f.checker) for f in found)
    named = [*((r, "fails, not reported") for r in MISSED), *((r, "works, reported") for r in FALSE_ALARMS)]
    cells = (
        [row.reason, what, ", ".join(f"{c} {count[row, c]}" for c in COMPARED if count[row, c])] for row, what in named
    )
    reasons = table(["Difference", "The program", "How often"], cells)
    print(f"{shares}\n{reasons}")
    if wrong := list(problems(found)):
        sys.exit("\n\n".join([*wrong, ADVICE]))
    if options.write:
        introduction = f"""\
{options.calls:,} random calls (seed {options.seed}) and {len(programs["uses"]):,} uses of what calls return were run with boto3's real
client against a local endpoint, and checked with {len(COMPARED)} type checkers. How often each gives the client's verdict, for these
stubs and for other packages ({"; ".join(releases)}):
"""
        explained = "Every difference of these stubs, with its reason:\n"
        write_figures(DOCS / "verified.md", introduction, shares, explained, reasons)


if __name__ == "__main__":
    main()
