"""Virtual environments, made by uv from real packages."""

import sys
from pathlib import Path

from paths import ROOT
from processes import beside, output_of

UV = beside(sys.executable, "uv")


def virtual_environment(place: Path, *packages: str | Path, groups: tuple[str, ...] = ()) -> Path:
    """Make a virtual environment with `packages` and what the dependency groups name; return its Python."""
    output_of(UV, "venv", "--quiet", "--clear", "--python", sys.executable, place)
    executable = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    options = [f"--group={ROOT / 'pyproject.toml'}:{group}" for group in groups]
    output_of(UV, "pip", "install", "--quiet", "--python", executable, *packages, *options)
    return executable


def version_of(python: Path, package: str) -> str:
    return output_of(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))").strip()
