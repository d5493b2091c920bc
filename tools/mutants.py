"""Change the stubs one thing at a time, and see whether the suite notices.

    python tools/mutants.py            all mutants; needs the environment of `nox -s mutants`
    python tools/mutants.py SessionId  only those whose name holds a text
    python tools/mutants.py --write    all, and write the figures to docs/figures/mutants.md

A mutant is killed by a checker if its programs no longer give exactly what their markers say. Starting a
checker costs more than checking a few files, so each start checks the programs of many mutants: every
mutant is a package of a name of its own, with its own copy of the programs. What no checker kills must be
killed by the Python tests.
"""

import argparse
import ast
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from threading import Event
from typing import TypeVar

from harness import markdown
from harness.checkers import CHECKERS, CheckerError, Diagnostic
from harness.command import command
from harness.markers import compare, read_markers
from harness.paths import FIGURES, ROOT, installed_package
from harness.paths import PACKAGE as NAME
from harness.programs import read_programs

PACKAGE = installed_package()
PAGE = FIGURES / "mutants.md"
# What `boto3.client` returns comes from the installed package, never from a mutant.
PROGRAMS = {
    name: text for name, text in read_programs().items() if re.match("(accept|reject)/(?!clients)", name)
}
MARKERS = read_markers(PROGRAMS)
# pyright's fork, with the same settings here: asking it about what pyright kills would tell little for much time.
FORK = "basedpyright"
PYTHON_TESTS = ["tests/test_contract.py", "tests/test_model.py", "tests/runtime"]
BATCH = 80

# Mutants that no program can tell from the stubs, by name, each with its reason: at most five.
EQUIVALENT: dict[str, str] = {
    f"client.pyi {name}.__init__: drop method": "the base class has the same one; jedi alone needs it (test_editors.py)"
    for name in ("_ModelError", "_ModelStreamError")
}

STOPPED = Event()
"""Set when the work ends early: what already runs is waited for, nothing more is started."""

WRONG_TYPES = {
    "str": "int",
    "int": "str",
    "bytes": "str",
    "bool": "str",
    "object": "str",
    "StreamingBody": "bytes",
    "BlobTypeDef": "str",
}

Edit = tuple[int, int, str]
Node = ast.expr | ast.stmt | ast.arg | ast.keyword
T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class Mutant:
    name: str
    operator: str
    file: str
    line: int
    source: str

    @property
    def diff(self) -> str:
        before = (PACKAGE / self.file).read_text().splitlines()
        lines = difflib.unified_diff(before, self.source.splitlines(), "", "", n=0)
        changed = [line for line in lines if not line.startswith(("---", "+++", "@@")) and line.strip("+-")]
        return "\n".join(changed[:6])


class Stub:
    """Makes the mutants of one stub file."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.source = path.read_bytes()
        self.tree = ast.parse(self.source)
        self.starts = list(accumulate(map(len, self.source.splitlines(keepends=True)), initial=0))
        self.names: list[str] = []
        self.number = Counter[str]()

    def mutants(self) -> Iterator[Mutant]:
        for node in self.tree.body:
            match node:
                case ast.ImportFrom():
                    self.names += [alias.asname or alias.name for alias in node.names]
                case ast.Assign(targets=[ast.Name("__all__")], value=ast.Tuple(elts=elements)):
                    for element, edit in zip(elements, self.without_each(elements), strict=True):
                        # What is defined here is public without `__all__`; what is imported is not.
                        if ast.literal_eval(element) in self.names:
                            yield self.mutant("drop export", ast.unparse(element), element, edit)
                case ast.Assign(targets=[ast.Name(name)], value=ast.Name() as value):
                    yield self.mutant("drop alias", name, node, self.replace(node, ""))
                    for operator, edit in self.types(value):
                        yield self.mutant(operator, name, value, edit)
                    self.names.append(name)
                case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value):
                    yield self.mutant("drop alias", name, node, self.replace(node, ""))
                    for operator, edit in self.types(value):
                        yield self.mutant(operator, name, value, edit)
                    self.names.append(name)
                case ast.ClassDef():
                    yield from self.class_mutants(node)
                    self.names.append(node.name)

    def class_mutants(self, node: ast.ClassDef) -> Iterator[Mutant]:
        typed_dict = [ast.unparse(base) for base in node.bases] == ["TypedDict"]
        for keyword in node.keywords:
            previous = self.span(node.bases[-1])[1]
            yield self.mutant(
                f"drop {keyword.arg}", node.name, keyword, (previous, self.span(keyword)[1], "")
            )
        for base in node.bases:
            match base:
                case ast.Subscript(value=ast.Name("Generic")):
                    pass
                case ast.Subscript(slice=argument):
                    for operator, edit in self.types(argument):
                        yield self.mutant(operator, node.name, argument, edit)
                case ast.Name() if not typed_dict:
                    start, end = self.span(base)
                    after = re.match(rb",\s*", self.source[end:])
                    edit = (start, end + after.end(), "") if after else (start, end, "object")
                    yield self.mutant("drop base class", node.name, base, edit)
        functions = [member for member in node.body if isinstance(member, ast.FunctionDef)]
        for member in node.body:
            if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                where = f"{node.name}.{member.target.id}"
                what = "key" if typed_dict else "exception"
                yield self.mutant(f"drop {what}", where, member, self.replace(member, ""))
                annotation = member.annotation
                match annotation:
                    case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
                        edit = self.replace(annotation, self.text(inner))
                        yield self.mutant("make key required", where, member, edit)
                        annotation = inner
                    case _:
                        # A key that is optional is not renamed: what sees that it is gone sees that, too.
                        edit = self.replace(member.target, member.target.id + "_")
                        yield self.mutant(f"rename {what}", where, member, edit)
                        if typed_dict:
                            edit = self.replace(annotation, f"NotRequired[{self.text(annotation)}]")
                            yield self.mutant("make key not required", where, member, edit)
                if "InputRequest" in node.name:
                    yield self.mutant("add None", where, member, self.add_none(annotation))
                for operator, edit in self.types(annotation):
                    yield self.mutant(operator, where, annotation, edit)
        for function in functions:
            others = [f for f in functions if f.name == function.name and f is not function]
            yield from self.function_mutants(node.name, function, others)

    def function_mutants(
        self, owner: str, node: ast.FunctionDef, overloads: list[ast.FunctionDef]
    ) -> Iterator[Mutant]:
        where = f"{owner}.{node.name}"
        if overloads:
            edits = [self.replace(node, "")]
            if len(overloads) == 1:
                edits += self.without_decorator(overloads[0], "overload")
            # The two overloads differ in what they require.
            where += f"({node.args.kwonlyargs[1].arg})"
            yield self.mutant("drop overload", where, node, *edits)
        else:
            yield self.mutant("drop method", where, node, self.replace(node, ""))
            name = self.at(node.lineno, node.col_offset + len("def "))
            if not node.name.startswith("__"):
                yield self.mutant(
                    "rename method", where, node, (name, name + len(node.name), node.name + "_")
                )
        for edit in self.without_decorator(node, "property"):
            yield self.mutant("drop property", where, node, edit)
        if node.returns is not None and node.name != "__init__":
            for operator, edit in self.types(node.returns):
                yield self.mutant(operator, where + ".return", node.returns, edit)
        arguments = node.args
        positional = arguments.posonlyargs + arguments.args
        defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
        parameters = list(
            zip(positional + arguments.kwonlyargs, defaults + arguments.kw_defaults, strict=True)
        )
        ends = [self.span(default or parameter)[1] for parameter, default in parameters]
        starts = [self.span(parameter)[0] for parameter, _ in parameters]
        for i, (parameter, default) in enumerate(parameters[1:], 1):
            here = f"{where}.{parameter.arg}"
            last = i == len(parameters) - 1
            edit = (ends[i - 1], ends[i], "") if last else (starts[i], starts[i + 1], "")
            yield self.mutant("drop parameter", here, parameter, edit)
            if parameter not in arguments.posonlyargs and default is None:
                name_end = starts[i] + len(parameter.arg)
                yield self.mutant("rename parameter", here, parameter, (name_end, name_end, "_"))
            # Python allows no positional parameter without a default behind one that has it.
            before, after = defaults[:i], defaults[i + 1 :]
            if default is not None and not (i < len(positional) and any(before)):
                yield self.mutant("drop default", here, parameter, (self.span(parameter)[1], ends[i], ""))
            if default is None and not (i < len(positional) and None in after):
                yield self.mutant("add default", here, parameter, (ends[i], ends[i], " = ..."))
            assert parameter.annotation is not None
            if "None" not in ast.unparse(parameter.annotation):
                yield self.mutant("add None", here, parameter, self.add_none(parameter.annotation))
            for operator, edit in self.types(parameter.annotation):
                yield self.mutant(operator, here, parameter, edit)
        signature_end = self.span(node.body[0])[0]
        if arguments.kwonlyargs:
            end = ends[len(positional) - 1]
            edit = self.first(rb",\s*\*", end, signature_end)
            yield self.mutant("drop star", where, node, edit)
        if len(arguments.posonlyargs) > 1:
            edit = self.first(rb",\s*/", ends[-1], signature_end)
            yield self.mutant("drop slash", where, node, edit)

    def types(self, node: ast.expr) -> Iterator[tuple[str, Edit]]:
        """What can be wrong with a type as a whole."""
        yield from self.to_any(node)
        yield from self.parts(node)

    def to_any(self, node: ast.expr) -> Iterator[tuple[str, Edit]]:
        # Where a stub says `object`, as what it takes or what it does not look at, `Any` is the same to checkers.
        if ast.unparse(node) != "object":
            yield "to Any", self.replace(node, "_Any")

    def add_none(self, node: ast.expr) -> Edit:
        end = self.span(node)[1]
        return end, end, " | None"

    def parts(self, node: ast.expr) -> Iterator[tuple[str, Edit]]:
        match node:
            case ast.Name(name) if name in WRONG_TYPES:
                yield f"wrong type: {WRONG_TYPES[name]}", self.replace(node, WRONG_TYPES[name])
            case ast.Name(name) if name.endswith("Constant") or name in (
                "SageMakerRuntimeOperationName",
                "ModelStreamErrorCode",
            ):
                yield "wrong type: str", self.replace(node, "str")
            case ast.Name(name):
                # Of the same kind: typed dictionaries, or the private classes of the errors.
                kind = "TypeDef" if name.endswith("TypeDef") else "_" if name.startswith("_") else None
                known = [
                    n
                    for n in self.names
                    if kind and kind in (n[:1], n[-7:]) and n not in (name, "BlobTypeDef")
                ]
                for other in difflib.get_close_matches(name, known, 1, 0):
                    yield f"wrong type: {other}", self.replace(node, other)
            case ast.BinOp():
                members = self.union(node)
                for i in range(len(members)):
                    rest = " | ".join(self.text(m) for m in members[:i] + members[i + 1 :])
                    yield f"drop union member: {self.text(members[i])}", self.replace(node, rest)
                for member in members:
                    # Replaced by what stands beside it, it would only be dropped again.
                    texts = [self.text(other) for other in members]
                    yield from (part for part in self.parts(member) if part[1][2] not in texts)
            case ast.Subscript(value=ast.Name("Literal"), slice=argument):
                members = argument.elts if isinstance(argument, ast.Tuple) else [argument]
                if len(members) > 1:
                    for member, edit in zip(members, self.without_each(members), strict=True):
                        yield f"drop literal: {self.text(member)}", edit
                start = self.span(members[0])[0]
                yield "add literal", (start, start, "True, " if "False" in self.text(node) else '"other", ')
            case ast.Subscript(slice=argument):
                for inner in argument.elts if isinstance(argument, ast.Tuple) else [argument]:
                    yield from self.to_any(inner)
                    yield from self.parts(inner)

    def union(self, node: ast.expr) -> list[ast.expr]:
        return [*self.union(node.left), node.right] if isinstance(node, ast.BinOp) else [node]

    def at(self, line: int, column: int) -> int:
        return self.starts[line - 1] + column

    def span(self, node: Node) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        start = self.at(node.lineno, node.col_offset)
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            start = self.span(node.decorator_list[0])[0] - len("@")
        return start, self.at(node.end_lineno, node.end_col_offset)

    def text(self, node: Node) -> str:
        start, end = self.span(node)
        return self.source[start:end].decode()

    def replace(self, node: Node, new: str) -> Edit:
        return (*self.span(node), new)

    def first(self, pattern: bytes, start: int, end: int) -> Edit:
        found = re.search(pattern, self.source[start:end])
        assert found is not None
        return start + found.start(), start + found.end(), ""

    def without_each(self, items: list[ast.expr]) -> Iterator[Edit]:
        """Drop each item of a list in turn, with the comma behind it, or before the last one."""
        spans = [self.span(item) for item in items]
        for i, (start, end) in enumerate(spans):
            if i + 1 < len(spans):
                yield start, spans[i + 1][0], ""
            else:
                # One comma must stay, or a tuple of one would be none.
                yield spans[i - 1][1], end, "" if self.source[end : end + 1] == b"," else ","

    def without_decorator(self, node: ast.FunctionDef, name: str) -> list[Edit]:
        return [
            (self.span(d)[0] - 1, self.span(d)[1], "")
            for d in node.decorator_list
            if isinstance(d, ast.Name) and d.id == name
        ]

    def mutant(self, operator: str, where: str, node: Node, *edits: Edit) -> Mutant:
        changed = self.source
        for start, end, new in sorted(edits, reverse=True):
            changed = changed[:start] + new.encode() + changed[end:]
        if b"_Any" in changed:
            docstring_end = self.span(self.tree.body[0])[1]
            changed = changed[:docstring_end] + b"; from typing import Any as _Any" + changed[docstring_end:]
        ast.parse(changed)
        name = f"{self.file} {where}: {operator}"
        self.number[name] += 1
        if self.number[name] > 1:
            name += f" ({self.number[name]})"
        return Mutant(name, operator.split(":")[0], self.file, node.lineno, changed.decode())


def all_mutants() -> list[Mutant]:
    return [mutant for path in sorted(PACKAGE.glob("*.pyi")) for mutant in Stub(path).mutants()]


def package_of(number: int) -> str:
    return f"m{number:04}_runtime"


def write_package(package: Path, mutant: Mutant | None) -> Path:
    """Write the package with one change: each stub twice, as in the wheel."""
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    if mutant is not None:
        for suffix in (".pyi", ".py"):
            (package / mutant.file).with_suffix(suffix).write_text(mutant.source)
    return package


def write_programs(root: Path, number: int, mutant: Mutant | None) -> list[str]:
    """Write the package of one mutant and the programs that import it; return the programs' names."""
    package = write_package(root / package_of(number), mutant)
    files = []
    for program, text in PROGRAMS.items():
        file = Path(program).parent / package.name / Path(program).name
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text.replace(NAME, package.name))
        files.append(file.as_posix())
    return files


def check(checker: str, mutants: Mapping[int, Mutant]) -> set[int]:
    """Which of these mutants a checker kills, all in one run with the unchanged stubs, which are number 0."""
    if STOPPED.is_set():
        raise KeyboardInterrupt
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        root = Path(name)
        files = {n: write_programs(root, n, mutants.get(n)) for n in (0, *mutants)}
        diagnostics = CHECKERS[checker].run(root, [file for of_one in files.values() for file in of_one])
    # As if each mutant's programs had been checked alone, and under the package's own name.
    reported: dict[str, list[Diagnostic]] = {package_of(n): [] for n in files}
    for d in diagnostics:
        folder, _, rest = d.file.partition("/")
        # Some checkers also say what is wrong inside a mutant; here only the programs count.
        if folder in ("accept", "reject"):
            package, _, program = rest.partition("/")
            message = d.message.replace(package, NAME)
            reported[package].append(replace(d, file=f"{folder}/{program}", message=message))
    problems = {n: compare(checker, MARKERS, reported[package_of(n)]) for n in files}
    if problems[0]:
        raise CheckerError(f"{checker}: the unchanged stubs do not pass:\n" + "\n".join(problems[0]))
    return {n for n, found in problems.items() if found}


def run_python_tests(mutant: Mutant | None) -> bool:
    """Whether the Python tests fail with the mutant in the place of the installed package."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        write_package(Path(name, NAME), mutant)
        for metadata in PACKAGE.parent.glob(f"{NAME}-*.dist-info"):
            shutil.copytree(metadata, Path(name, metadata.name))
        process = subprocess.run(
            [Path(sys.executable).with_name("pytest"), "-x", "-q", "-p", "no:cacheprovider", *PYTHON_TESTS],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": name},
            capture_output=True,
            text=True,
        )
    # 1: a test failed; 2: a test module could not even be imported.
    if process.returncode not in (0, 1, 2) or (mutant is None and process.returncode):
        raise CheckerError(
            f"the Python tests do not pass with the unchanged stubs:\n{process.stdout}{process.stderr}"
        )
    return process.returncode != 0


def in_parallel(
    pool: ThreadPoolExecutor, title: str, function: Callable[[T], R], items: Sequence[T]
) -> list[R]:
    started = time.monotonic()
    futures = [pool.submit(function, item) for item in items]
    for done, future in enumerate(as_completed(futures), 1):
        future.result()
        left = (time.monotonic() - started) / done * (len(items) - done)
        print(f"{title} {done} of {len(items)}, {left / 60:.1f} minutes left", flush=True)
    return [future.result() for future in futures]


def kill(mutants: Mapping[int, Mutant], pool: ThreadPoolExecutor) -> dict[str, set[int]]:
    """The numbers of the mutants that each checker kills, and `Python tests` of those that none kills."""
    killed: dict[str, set[int]] = {checker: set() for checker in CHECKERS}

    def run(checkers: Sequence[str], numbers: Iterable[int]) -> None:
        ordered = sorted(numbers)
        batches = [{n: mutants[n] for n in ordered[i : i + BATCH]} for i in range(0, len(ordered), BATCH)]
        for found in in_parallel(
            pool,
            f"{', '.join(checkers)}: batch",
            lambda batch: {checker: check(checker, batch) for checker in checkers},
            batches,
        ):
            for checker, numbers in found.items():
                killed[checker] |= numbers

    run([checker for checker in CHECKERS if checker != FORK], mutants.keys())
    run([FORK], mutants.keys() - killed["pyright"])
    left = sorted(mutants.keys() - set().union(*killed.values()))
    # Number 0, the unchanged package, must pass.
    failed = in_parallel(pool, "Python tests: mutant", lambda n: run_python_tests(mutants.get(n)), [0, *left])
    killed["Python tests"] = {n for n, fails in zip([0, *left], failed, strict=True) if fails}
    return killed


def figures(mutants: Mapping[int, Mutant], killed: Mapping[str, set[int]]) -> str:
    counted = len(mutants) - len(EQUIVALENT)
    lines = [
        f"{len(mutants)} mutants; killed: {len(set().union(*killed.values()))}; equivalent: {len(EQUIVALENT)}"
    ]
    lines += ["", "Killed by one alone:"]
    asked = {FORK: ("pyright", {"pyright"}), "Python tests": ("all checkers", set(CHECKERS))}
    for name, dead in killed.items():
        if name in asked:
            before, names = asked[name]
            left = mutants.keys() - set().union(*(killed[n] for n in names))
            lines.append(f"  {name:<14}{len(dead):>5}  of the {len(left)} that {before} leave alive")
        else:
            lines.append(f"  {name:<14}{len(dead):>5}  {len(dead) / counted:.1%}")
    lines += ["", "By what was changed:"]
    lines += [
        f"  {operator:<22}{n:>4}"
        for operator, n in sorted(Counter(m.operator for m in mutants.values()).items())
    ]
    by_checkers = set().union(*(killed[checker] for checker in CHECKERS))
    for who, dead in (("mypy", killed["mypy"]), ("pyright", killed["pyright"]), ("any checker", by_checkers)):
        lines += ["", f"Not killed by {who}:"]
        lines += [f"  {mutants[n].name}" for n in sorted(mutants.keys() - dead)]
    if EQUIVALENT:
        lines += ["", "Equivalent:", *(f"  {name}\n    {reason}" for name, reason in EQUIVALENT.items())]
    return "\n".join(lines) + "\n"


def survivors(mutants: Mapping[int, Mutant], killed: Mapping[str, set[int]]) -> list[str]:
    alive = (mutants[n] for n in sorted(mutants.keys() - set().union(*killed.values())))
    return [
        f"survives: {NAME}/{m.file}:{m.line}: {m.name}\n{m.diff}" for m in alive if m.name not in EQUIVALENT
    ]


def shortfalls(mutants: Mapping[int, Mutant], killed: Mapping[str, set[int]]) -> list[str]:
    """What else is wrong once all mutants were tried."""
    alive = {mutants[n].name for n in mutants.keys() - set().union(*killed.values())}
    wrong = [
        f"stale row of EQUIVALENT, killed or not made: {name}" for name in EQUIVALENT if name not in alive
    ]
    if len(EQUIVALENT) > 5:
        wrong.append("more than five rows in EQUIVALENT")
    if len(mutants) < 300:
        wrong.append(f"only {len(mutants)} mutants; at least 300 are wanted")
    for checker in ("mypy", "pyright"):
        if len(killed[checker]) < 0.95 * (len(mutants) - len(EQUIVALENT)):
            wrong.append(f"{checker} alone kills less than 95 %")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Change the stubs one thing at a time; the suite must notice."
    )
    parser.add_argument("text", nargs="?", default="", help="only mutants whose name holds this text")
    parser.add_argument("--write", action="store_true", help="write the figures to docs/figures/mutants.md")
    arguments = parser.parse_args()
    if arguments.write and arguments.text:
        parser.error("--write needs all mutants")
    mutants = {n: m for n, m in enumerate(all_mutants(), 1) if arguments.text in m.name}
    if not mutants:
        parser.error(f"no mutant's name holds {arguments.text!r}")
    started = time.monotonic()
    with command("mutants"), ThreadPoolExecutor(2) as pool:
        try:
            killed = kill(mutants, pool)
        finally:
            STOPPED.set()
            pool.shutdown(wait=False, cancel_futures=True)
    text = figures(mutants, killed)
    print(f"{text}\n{(time.monotonic() - started) / 60:.1f} minutes")
    if arguments.write:
        PAGE.write_text(
            markdown.figures(
                *("mutants -- --write", "Mutants", "[How it is verified](../verified.md)"),
                markdown.fence(text, language="text"),
            )
        )
    wrong = survivors(mutants, killed)
    if not arguments.text:
        wrong += shortfalls(mutants, killed)
    print("\n".join(wrong) or "Every mutant is killed.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
