"""Pythons that are not installed, compiled to WebAssembly: releases of the npm package `pyodide`, run by Node.js."""

from pathlib import Path

from harness.paths import ROOT
from harness.processes import output_of

RELEASES = {"3.14": "314.0.7", "3.15": "315.0.0-alpha.2"}
"""Python -> the release that is this Python."""


def run_pytest(python: str, place: Path, packages: Path, *arguments: str | Path) -> str:
    """Install Pyodide in `place` and run pytest in it, with what is installed in `packages`; return what it prints."""
    release = f"pyodide@{RELEASES[python]}"
    output_of("npm", "install", "--no-save", "--silent", "--prefix", place, release)
    script = Path(__file__).with_suffix(".mjs")
    return output_of("node", script, place / "node_modules" / "pyodide", packages, ROOT, *arguments)
