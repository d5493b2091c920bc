"""Compare the stubs of the checkout with the installed botocore; print every difference with its file and line.

`--write` puts missing keys and parameters into the stubs as drafts, which stay differences until their docstrings are
written.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from model.comparison import BOTOCORE, differences, signatures
from model.expected import typed_dictionaries
from model.service import SERVICE
from model.stubs import DRAFT, Member, Stubs
from paths import STUBS


def draft_key(name: str, key: Member) -> str:
    annotation = key.type if key.required else f"NotRequired[{key.type}]"
    facts = " ".join(f"{fact}." for fact in key.facts)
    prefix = "r" if "\\" in facts else ""
    text = f'"""{DRAFT}: what it means, what happens when it is missing.\n\n    {facts}\n    """'
    return f"\n    {name}: {annotation}\n    {prefix}{text}\n"


def drafts(stubs: Stubs) -> Iterator[tuple[Path, int, str]]:
    """Yield what is missing: its file, the line below which it belongs, and its text."""
    file = STUBS / "type_defs.pyi"
    for holder, keys in dict(typed_dictionaries(SERVICE)).items():
        if holder in stubs.typed_dicts:
            node = stubs.typed_dicts[holder].node
            for name in keys.keys() - stubs.typed_dicts[holder].members:
                yield file, node.end_lineno, draft_key(name, keys[name])
    file = STUBS / "client.pyi"
    for call, signature in signatures(stubs, SERVICE):
        node = signature.node
        returns = node.body[0].value.value.splitlines().index("        Returns:")
        for name in call.parameters.keys() - signature.members:
            parameter = call.parameters[name]
            optional, default = ("", "") if parameter.required else (" (optional)", " = ...")
            facts = "".join(f" {fact}." for fact in parameter.facts)
            text = f"        {name}: {parameter.type}{default},\n"
            yield file, node.args.kwonlyargs[-1].end_lineno, text
            text = f"            {name}{optional}: {DRAFT}: what it means.{facts}\n"
            # Between the arguments and what is returned is an empty line.
            yield file, node.body[0].lineno + returns - 2, text


def insert(stubs: Stubs) -> None:
    # From below, so that the lines above keep their numbers.
    for file, line, text in sorted(drafts(stubs), reverse=True):
        lines = file.read_text().splitlines(keepends=True)
        file.write_text("".join([*lines[:line], text, *lines[line:]]))


def main() -> None:
    if sys.argv[1:] not in ([], ["--write"]):
        sys.exit("usage: python -m model.drift [--write]")
    if sys.argv[1:]:
        insert(Stubs(STUBS))
    found = differences(Stubs(STUBS), SERVICE)
    print(f"Compared with {BOTOCORE}: {len(found) or 'no'} differences", flush=True)
    print("".join(f"{line}\n" for line in found), end="", flush=True)
    if found:
        sys.exit("correct the stubs, or add a difference that is deliberate to DELIBERATE in expected.py")


if __name__ == "__main__":
    main()
