"""Which pinned versions, in pyproject.toml and of Pyodide, are behind the newest release."""

import json
import re
from pathlib import Path

from packaging.version import Version

from harness.environments import IN_WEBASSEMBLY
from harness.paths import ROOT
from harness.processes import output_of


def pins_behind(folder: Path) -> list[str]:
    pins = dict(re.findall(r'"([\w-]+)(?:\[\w+\])?==([^"]+)"', (ROOT / "pyproject.toml").read_text()))
    names = folder / "names.txt"
    names.write_text("\n".join(pins))
    listed = output_of("uv", "pip", "compile", "--no-deps", "--no-annotate", "--no-header", names)
    newest = dict(line.split("==") for line in listed.split())
    moved = [(name, at, newest[name]) for name, at in pins.items() if Version(at) < Version(newest[name])]
    releases = json.loads(output_of("npm", "view", "pyodide", "versions", "--json"))
    for at in IN_WEBASSEMBLY.values():
        last = [release for release in releases if release.split(".")[0] == at.split(".")[0]][-1]
        moved += [("pyodide", at, last)] if at != last else []
    return [f"{name} {at} is pinned, {last} is out" for name, at, last in moved]
