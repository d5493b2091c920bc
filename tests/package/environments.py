"""Virtual environments, made by uv from real packages."""

import os
import sys
from pathlib import Path

from paths import ROOT
from processes import output_of

# Only Pythons that are installed are tried.
UV = {"UV_PYTHON_DOWNLOADS": "never"}
if "PYENV_ROOT" in os.environ:
    # By default pyenv's launchers start only the Pythons of one version.
    versions = Path(os.environ["PYENV_ROOT"], "versions").iterdir()
    UV["PYENV_VERSION"] = ":".join(sorted((path.name for path in versions), reverse=True))


def install(*arguments: str | Path, groups: tuple[str, ...] = ()) -> None:
    """Give `arguments`, packages and options, to uv, and what the dependency groups name."""
    options = [f"--group={ROOT / 'pyproject.toml'}:{group}" for group in groups]
    output_of("uv", "pip", "install", "--quiet", *arguments, *options, env=UV)


def virtual_environment(place: Path, python: str, *packages: str | Path, groups: tuple[str, ...] = ()) -> Path:
    """Make a virtual environment with `packages` and what the dependency groups name; return its Python."""
    output_of("uv", "venv", "--quiet", "--seed", "--clear", "--python", python, place, env=UV)
    executable = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install("--python", executable, *packages, groups=groups)
    return executable


def version_of(python: Path, package: str) -> str:
    return output_of(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))").strip()
