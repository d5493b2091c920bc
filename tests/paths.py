"""Where things are: in the checkout, and in the environment into which the wheel is installed."""

from functools import cache
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"
TESTS = ROOT / "tests"

DISTRIBUTION = "mypy-boto3-sagemaker-runtime"
"""The name that pip installs."""
PACKAGE = "mypy_boto3_sagemaker_runtime"
"""The name that programs import."""
STUBS = ROOT / PACKAGE


@cache
def installed_package() -> Path:
    """Return the folder of the installed package: what the tests look at is what the wheel holds."""
    return Path(str(distribution(DISTRIBUTION).locate_file(PACKAGE)))
