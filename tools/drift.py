"""Compare the stubs of the checkout with the installed botocore; print every difference with its file and line.

`--write` puts missing keys and parameters into the stubs as drafts, which stay differences until their docstrings are
written.
"""

import ast
import re
import sys
from collections.abc import Callable
from pathlib import Path

from botocore.model import Shape, StructureShape

from harness.command import command
from harness.comparison import (
    BOTOCORE,
    CHANGES,
    DRAFT,
    Service,
    Stubs,
    differences,
    event_type,
    input_type,
    limits,
    output_type,
    request_holders,
    service_description,
    service_of,
)
from harness.errors import CommandError
from harness.paths import STUBS


def insert(file: Path, line: int, text: str) -> None:
    """Insert text below a line, counted from 1."""
    lines = file.read_text().splitlines(keepends=True)
    file.write_text("".join([*lines[:line], text, *lines[line:]]))


def find_class(file: Path, name: str) -> ast.ClassDef:
    return next(n for n in ast.parse(file.read_text()).body if isinstance(n, ast.ClassDef) and n.name == name)


def draft_key(holder: str, name: str, shape: Shape, annotation: str) -> None:
    pattern = [f"Pattern: `{p}`" for p in [shape.metadata.get("pattern")] if p is not None]
    facts = " ".join(f"{fact}." for fact in [*limits(shape), *pattern])
    text = f'"""{DRAFT}: what it means, what happens when it is missing.\n\n    {facts}\n    """'
    file = STUBS / "type_defs.pyi"
    prefix = "r" if "\\" in text else ""
    end = find_class(file, holder).end_lineno or 0
    insert(file, end, f"\n    {name}: {annotation}\n    {prefix}{text}\n")


def draft_parameter(holder: str, name: str, shape: Shape, annotation: str, *, required: bool) -> None:
    file = STUBS / "client.pyi"
    number, method = re.fullmatch(r"(?:overload (\d) of )?(\w+)", holder).groups()
    client = find_class(file, "SageMakerRuntimeClient")
    overloads = [node for node in client.body if isinstance(node, ast.FunctionDef) and node.name == method]
    node = overloads[int(number or 1) - 1]
    lines = file.read_text().splitlines()
    returns = next(i for i in range(node.body[0].lineno, node.end_lineno) if lines[i].strip() == "Returns:")
    facts = "".join(f" {fact}." for fact in limits(shape))
    # From below, so that the lines above keep their numbers.
    optional = "" if required else " (optional)"
    insert(file, returns - 1, f"            {name}{optional}: {DRAFT}: what it means.{facts}\n")
    default = "" if required else " = ..."
    insert(file, node.args.kwonlyargs[-1].end_lineno, f"        {name}: {annotation}{default},\n")


def draft_missing(stubs: Stubs, service: Service) -> None:
    def missing(shape: StructureShape, holder: str, found: dict[str, object]) -> list[str]:
        return [n for n in shape.members if n not in found and CHANGES.get((holder, n)) != "not"]

    def draft_keys(shape: StructureShape, holder: str, type_of: Callable[[Shape], str]) -> None:
        for name in missing(shape, holder, stubs.keys_of(holder)):
            member = shape.members[name]
            annotation = type_of(member)
            required = name in shape.required_members
            draft_key(holder, name, member, annotation if required else f"NotRequired[{annotation}]")

    for method, operation in service.operations():
        shape = operation.input_shape
        for (request, signature), overload in zip(
            request_holders(method, operation), stubs.operations.get(method, []), strict=False
        ):
            draft_keys(shape, request, input_type)
            for name in missing(shape, signature, overload.parameters):
                member, required = shape.members[name], name in shape.required_members
                draft_parameter(signature, name, member, input_type(member), required=required)
        draft_keys(operation.output_shape, f"{operation.output_shape.name}TypeDef", output_type)
    for error in service.model.error_shapes:
        if error.name in stubs.error_responses:
            draft_keys(error, stubs.error_responses[error.name], event_type)


def main() -> None:
    if sys.argv[1:] not in ([], ["--write"]):
        sys.exit("usage: python tools/drift.py [--write]")
    with command("drift"):
        service = service_of(service_description())
        if sys.argv[1:]:
            draft_missing(Stubs(STUBS), service)
        stubs = Stubs(STUBS)
        found = differences(stubs, service)
        print(f"Compared with {BOTOCORE}: {len(found) or 'no'} differences", flush=True)
        print("".join(f"{stubs.located(line)}\n" for line in found), end="", flush=True)
        if found:
            raise CommandError(
                "correct the stubs, or add a difference that is deliberate to DELIBERATE in comparison.py"
            )


if __name__ == "__main__":
    main()
