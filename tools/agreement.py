"""Compare what the type checkers say of random programs with what boto3's running client says of them.

    python agreement.py [--calls N] [--seed N] [--write]

Every program is a call with several parameters, or a use of what a call gives. `--write` asks the checkers about the
same programs with the generated packages, too, and writes docs/figures/agreement.md.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from harness import markdown
from harness.agreement import OURS, Case, Package, ask_checkers, ask_client
from harness.agreement_calls import at_random
from harness.agreement_reads import reads
from harness.checkers import CHECKERS
from harness.command import command
from harness.differences import ADVICE, FALSE_ALARMS, MISSED, Found, differences, problems
from harness.environments import version_of, virtual_environment
from harness.paths import FIGURES, PACKAGE

PACKAGES = {
    "ours": OURS,
    "generated": Package(PACKAGE),
    "types-boto3": Package("types_boto3_sagemaker_runtime"),
}
BATCH = 4000
"""Programs for each start of a checker."""


class Agreement:
    """Verdicts of all programs so far."""

    def __init__(self, folder: Path, pythons: dict[str, str | Path]) -> None:
        self.folder = folder
        self.pythons = pythons
        """Package -> the Python for which it is installed."""
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
            verdicts = ask_client(batch)
            self.decided[kind] += sum(verdict is not None for verdict in verdicts)
            for package, python in self.pythons.items():
                with tempfile.TemporaryDirectory(dir=self.folder) as root:
                    reports = ask_checkers(batch, Path(root), PACKAGES[package], python)
                found = list(differences(batch, verdicts, reports))
                self.differing.update((kind, package, f.checker) for f in found)
                self.found += found if package == "ours" else []
            done = start + len(batch)
            left = (time.monotonic() - started) / done * (len(cases) - done)
            print(f"agreement: {done} of {len(cases)} {kind}, {left / 60:.1f} minutes left", flush=True)

    def share(self, kind: str, package: str, *checkers: str) -> str:
        wrong = sum(self.differing[kind, package, checker] for checker in checkers)
        return f"{1 - wrong / (self.decided[kind] * len(checkers)):.1%}"

    def shares(self) -> str:
        columns = [(kind, package) for kind in self.decided for package in self.pythons]
        names = {**{checker: (checker,) for checker in CHECKERS}, "all": tuple(CHECKERS)}
        rows = ([name, *(self.share(*column, *names[name]) for column in columns)] for name in names)
        return markdown.table(["Type checker", *(f"{kind}, {package}" for kind, package in columns)], rows)

    def reasons(self) -> str:
        count = Counter((f.named, f.checker) for f in self.found)
        rows = (
            [row.reason, what, *(str(count[row, checker] or "") for checker in CHECKERS)]
            for what, named in (("fails, not reported", MISSED), ("works, reported", FALSE_ALARMS))
            for row in named
        )
        return markdown.table(["Difference", "The program", *CHECKERS], rows)


def introduction(calls: int, seed: int, uses: int, pythons: dict[str, str | Path]) -> str:
    names = {package: PACKAGES[package].name.replace("_", "-") for package in pythons if package != "ours"}
    others = "; ".join(f"{p} is {name} {version_of(pythons[p], name)}" for p, name in names.items())
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
        pythons: dict[str, str | Path] = {"ours": sys.executable}
        for family in ("generated", "types-boto3") if arguments.write else ():
            packages = (PACKAGES[family].name.replace("_", "-"), "botocore-stubs", "numpy")
            pythons[family] = virtual_environment(
                folder / family, sys.executable, *packages, groups=("endpoint",)
            )
        agreement = Agreement(folder, pythons)
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
            second = "Every difference of these stubs, and why it is:\n"
            (FIGURES / "agreement.md").write_text(markdown.figures(*page, first, shares, second, reasons))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
