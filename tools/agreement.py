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

from harness import markdown
from harness.agreement import Case, Package, ask, ask_checkers
from harness.agreement_calls import at_random
from harness.agreement_reads import reads
from harness.checkers import CHECKERS
from harness.command import command
from harness.differences import ADVICE, FALSE_ALARMS, MISSED, Found, differences, problems
from harness.environments import version_of, virtual_environment
from harness.paths import FIGURES, PACKAGE

OURS = "ours"
OTHERS = {"generated": Package(PACKAGE), "types-boto3": Package("types_boto3_sagemaker_runtime")}
"""The generated packages."""
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

    def shares(self) -> str:
        columns = [(kind, package) for kind in self.decided for package in (OURS, *self.pythons)]
        names = {**{checker: (checker,) for checker in CHECKERS}, "all": tuple(CHECKERS)}
        rows = ([name, *(self.share(*column, *names[name]) for column in columns)] for name in names)
        return markdown.table(["Type checker", *(f"{kind}, {package}" for kind, package in columns)], rows)

    def reasons(self) -> str:
        count = Counter((f.named, f.checker) for f in self.found)

        def rows() -> Iterator[list[str]]:
            for what, named in (("fails, not reported", MISSED), ("works, reported", FALSE_ALARMS)):
                for row in named:
                    yield [row.reason, what, *(str(count[row, checker] or "") for checker in CHECKERS)]

        return markdown.table(["Difference", "The program", *CHECKERS], rows())


def introduction(calls: int, seed: int, uses: int, pythons: dict[str, Path]) -> str:
    packages = {family: OTHERS[family].name.replace("_", "-") for family in pythons}
    others = "; ".join(f"{f} is {name} {version_of(pythons[f], name)}" for f, name in packages.items())
    return f"""\
{calls:,} random calls (seed {seed}) and {uses:,} uses of what calls return ran with boto3's real client against a local
endpoint, and six type checkers were asked about the same programs. How often each gives the client's verdict, for these
stubs and for two other packages ({others}):
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
                packages = (package.name.replace("_", "-"), "botocore-stubs", "numpy")
                pythons[family] = virtual_environment(
                    folder / family, sys.executable, *packages, groups=("endpoint",)
                )
        (work := folder / "programs").mkdir()
        agreement = Agreement(work, pythons)
        calls, uses = list(at_random(arguments.calls, arguments.seed)), list(reads())
        agreement.ask("calls", calls)
        agreement.ask("uses", uses)
        shares, reasons = agreement.shares(), agreement.reasons()
        print(f"\n{shares}\n{reasons}")
        wrong = list(problems(agreement.found))
        print("\n\n".join([*wrong, ADVICE]) if wrong else "Every difference has a name.")
        if arguments.write and not wrong:
            page = ("agreement -- --write", "Agreement", "[How it is verified](../verified.md)")
            first = introduction(len(calls), arguments.seed, len(uses), pythons)
            text = markdown.figures(
                *page, first, shares, "Every difference of these stubs, and why it is:\n", reasons
            )
            (FIGURES / "agreement.md").write_text(text)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
