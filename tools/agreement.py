"""Compare what the type checkers say of random programs with what boto3's running client says of them.

    python agreement.py [--calls N] [--seed N] [--write]

Every program is a call with several parameters, or a use of what a call gives. `--write` asks the checkers about the
same programs with the generated packages, too, and writes docs/figures/agreement.md.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from harness.agreement import Case, ask, ask_checkers
from harness.agreement_calls import at_random
from harness.agreement_reads import reads
from harness.checkers import CHECKERS
from harness.command import command
from harness.differences import ADVICE, FALSE_ALARMS, MISSED, Found, differences, problems
from harness.environments import version_of, virtual_environment
from harness.paths import FIGURES

OURS = "ours"
OTHERS = {"mypy-boto3": "mypy_boto3_sagemaker_runtime", "types-boto3": "types_boto3_sagemaker_runtime"}
"""The generated packages by the name of their family."""
BATCH = 4000
"""Programs for each start of a checker."""


class Agreement:
    """Verdicts of all programs so far."""

    def __init__(self, folder: Path, pythons: dict[str, Path]) -> None:
        self.folder = folder
        self.pythons = pythons
        self.decided = Counter[str]()
        """Kind of program -> how many the client decides."""
        self.differing = Counter[tuple[str, str, str]]()
        """(kind of program, package, checker) -> differences from the client."""
        self.found: list[Found] = []
        """Differences of ours."""

    def ask(self, kind: str, cases: Sequence[Case]) -> None:
        started = time.monotonic()
        for start in range(0, len(cases), BATCH):
            batch = cases[start : start + BATCH]
            verdicts, reports = ask(batch, self.root())
            self.decided[kind] += sum(verdict is not None for verdict in verdicts)
            found = list(differences(batch, verdicts, reports))
            self.found += found
            self.count(kind, OURS, found)
            for package, python in self.pythons.items():
                reports = ask_checkers(batch, self.root(), OTHERS[package], python)
                self.count(kind, package, list(differences(batch, verdicts, reports)))
            done = start + len(batch)
            left = (time.monotonic() - started) / done * (len(cases) - done)
            print(f"agreement: {done} of {len(cases)} {kind}, {left / 60:.1f} minutes left", flush=True)

    def root(self) -> Path:
        (root := self.folder / str(len(list(self.folder.iterdir())))).mkdir()
        return root

    def count(self, kind: str, package: str, found: Sequence[Found]) -> None:
        self.differing.update((kind, package, f.checker) for f in found)

    def share(self, kind: str, package: str, *checkers: str) -> str:
        wrong = sum(self.differing[kind, package, checker] for checker in checkers)
        return f"{1 - wrong / (self.decided[kind] * len(checkers)):.1%}"

    def shares(self) -> Iterator[str]:
        packages = (OURS, *self.pythons)
        columns = [(kind, package) for kind in self.decided for package in packages]
        yield f"| | {' | '.join(f'{kind}, {package}' for kind, package in columns)} |"
        yield "|---" * (len(columns) + 1) + "|"
        for name, checkers in {
            **{checker: (checker,) for checker in CHECKERS},
            "all": tuple(CHECKERS),
        }.items():
            yield f"| {name} | {' | '.join(self.share(*column, *checkers) for column in columns)} |"

    def reasons(self) -> Iterator[str]:
        count = Counter((f.named, f.checker) for f in self.found)
        yield f"| why they differ | {' | '.join(CHECKERS)} |"
        yield "|---" * (len(CHECKERS) + 1) + "|"
        for title, rows in (("not reported, and fails", MISSED), ("reported, and works", FALSE_ALARMS)):
            for row in rows:
                counts = (str(count[row, checker] or "") for checker in CHECKERS)
                yield f"| {title}: {row.reason} | {' | '.join(counts)} |"


PAGE = """\
<!-- Written by `nox -s agreement -- --write`. -->

{calls} random calls (seed {seed}) and {reads} uses of what calls give ran with boto3's real client against a local \
endpoint, and six type checkers were asked about the same programs. The table shows how often they agree. \
The generated packages are {others}.

{shares}

All differences of ours have one of these reasons:

{reasons}
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the checkers' verdicts with the running client's.")
    parser.add_argument("--calls", type=int, default=2000, help="how many random calls")
    parser.add_argument("--seed", type=int, default=0, help="another one gives other calls")
    parser.add_argument("--write", action="store_true", help="write docs/figures/agreement.md")
    arguments = parser.parse_args()
    with command("agreement") as folder:
        pythons = {}
        if arguments.write:
            for family, package in OTHERS.items():
                packages = (package.replace("_", "-"), "botocore-stubs", "numpy")
                pythons[family] = virtual_environment(
                    folder / family, sys.executable, *packages, groups=("endpoint",)
                )
        (work := folder / "programs").mkdir()
        agreement = Agreement(work, pythons)
        calls, uses = list(at_random(arguments.calls, arguments.seed)), list(reads())
        agreement.ask("calls", calls)
        agreement.ask("uses", uses)
        shares, reasons = "\n".join(agreement.shares()), "\n".join(agreement.reasons())
        print(f"\n{shares}\n\n{reasons}")
        wrong = list(problems(agreement.found))
        print("\n\n".join([*wrong, ADVICE]) if wrong else "\nEvery difference has a name.")
        if arguments.write and not wrong:
            others = " and ".join(
                f"{package.replace('_', '-')} {version_of(pythons[family], package.replace('_', '-'))}"
                for family, package in OTHERS.items()
            )
            page = PAGE.format(
                calls=f"{len(calls):,}",
                seed=arguments.seed,
                reads=f"{len(uses):,}",
                others=others,
                shares=shares,
                reasons=reasons,
            )
            (FIGURES / "agreement.md").write_text(page)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
