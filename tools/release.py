"""Build what a release uploads from a clean clone, install it as boto3-stubs' extra does, and run the demo with it.

    python release.py

The wheel, the sdist and the bill of materials of an environment with the wheel are in dist/ afterwards.
"""

import shutil
import sys
from pathlib import Path

from harness.command import command
from harness.environments import environment_by_extra, version_of, virtual_environment
from harness.errors import CommandError
from harness.paths import DISTRIBUTION, ROOT
from harness.processes import beside, output_of

DIST = ROOT / "dist"
BILL = ("environment", "--pyproject=pyproject.toml", "--mc-type=library", "--output-reproducible")


def release(folder: Path) -> None:
    # A clone: whatever else is in the checkout does not get into a release.
    if changed := output_of("git", "status", "--porcelain", cwd=ROOT).splitlines():
        raise CommandError(f"commit first, a release holds only what is committed: {', '.join(changed)}")
    source = folder / "clone"
    output_of("git", "clone", "--quiet", ROOT, source)
    shutil.rmtree(DIST, ignore_errors=True)
    output_of(sys.executable, "-m", "build", "--outdir", DIST, source)
    [wheel] = DIST.glob("*.whl")
    alone = virtual_environment(folder / "alone", sys.executable, wheel)
    bill = f"--output-file={DIST / 'sbom.cdx.json'}"
    output_of(beside(sys.executable, "cyclonedx-py"), *BILL, bill, alone, cwd=source)
    print("".join(f"{path.name}\n" for path in sorted(DIST.iterdir())), flush=True)

    user = environment_by_extra(folder / "user", wheel, "demo")
    stubs, ours = version_of(user, "boto3-stubs"), version_of(user, DISTRIBUTION)
    print(
        f"boto3-stubs[sagemaker-runtime] {stubs} installs {DISTRIBUTION} {ours}. The demo with it:\n",
        flush=True,
    )
    print(output_of(user, source / "tools" / "demo.py"), end="")


if __name__ == "__main__":
    with command("release") as folder:
        release(folder)
