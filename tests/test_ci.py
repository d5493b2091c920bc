"""Continuous integration runs everything, stops at every failure, and has no permission that it does not need."""

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness.paths import ROOT
from harness.processes import run

TEXTS = {path.stem: path.read_text() for path in (ROOT / ".github" / "workflows").glob("*.yml")}
WORKFLOWS: dict[str, Any] = {name: yaml.safe_load(text) for name, text in TEXTS.items()}
JOBS = {(workflow, name): job for workflow, w in WORKFLOWS.items() for name, job in w["jobs"].items()}
# YAML 1.1 reads the key `on` as a boolean.
ON: Any = True


# In place of `python`: it writes down what it should run, and fails at the step that a test names.
PYTHON = """\
#!/bin/sh
echo "$*" >> "$STARTED"
case "$*" in $FAILS) exit 1 ;; esac
if [ "$2" = venv ]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; fi
"""
STEPS = ["-m venv *", "-m pip install nox", "-m nox -s tests", "-m nox -t ci"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
@pytest.mark.parametrize("fails", ["", *STEPS])
def test_ci_run_runs_everything_and_stops_at_every_failure(fails: str, tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, text in (("python", PYTHON), ("chromium", "#!/bin/sh\n")):
        (programs / name).write_text(text)
        (programs / name).chmod(0o700)
    (tmp_path / "checkout" / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "run", tmp_path / "checkout" / ".ci")
    finished = run(
        *("bash", tmp_path / "checkout" / ".ci" / "run"),
        env={
            "FAILS": fails,
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "STARTED": str(tmp_path / "started"),
            "TMPDIR": str(tmp_path),
        },
    )
    started = (tmp_path / "started").read_text().splitlines()
    expected = STEPS[: STEPS.index(fails) + 1] if fails else STEPS
    assert [re.sub(r"(?<=venv ).*", "*", line) for line in started] == expected
    assert (finished.status != 0) == bool(fails), finished.text


def test_hosted_workflow_runs_the_same_sessions() -> None:
    noxfile = (ROOT / "noxfile.py").read_text()
    sessions = re.findall(r'^@nox\.session\(tags=\["ci"\]\)\ndef (\w+)', noxfile, re.MULTILINE)
    assert sessions == ["mutants", "compat", "docs", "site", "lint"]
    jobs = WORKFLOWS["ci"]["jobs"]
    assert jobs["checks"]["strategy"]["matrix"]["session"] == sessions
    assert jobs["checks"]["steps"][-1] == {
        "run": 'python -m nox -s "$SESSION"',
        "env": {"SESSION": "${{ matrix.session }}"},
    }
    assert jobs["tests"]["steps"][-1] == {"run": "python -m nox -s tests"}
    assert set(WORKFLOWS["ci"][ON]) == {"push", "pull_request"}


def test_no_failure_is_ignored() -> None:
    for name, text in TEXTS.items():
        ignoring = re.findall(r"continue-on-error.*|\|\| true.*|^\W*if\W*:.*", text, re.MULTILINE)
        # Drift is reported only when there is some, and `test_drift_is_looked_for_every_day` says by which job.
        assert [line.strip() for line in ignoring] == (["if: failure()"] if name == "drift" else []), name


def test_permissions_are_the_least() -> None:
    assert all(workflow["permissions"] == {} for workflow in WORKFLOWS.values())
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        **{name: {"contents": "read"} for name in JOBS},
        ("release", "publish"): {"id-token": "write", "attestations": "write"},
        ("drift", "report"): {"issues": "write"},
    }


def test_an_action_has_one_commit_and_one_version() -> None:
    """Whether the commit is that of the version, only the host knows: dependabot changes both together."""
    pins = set(re.findall(r"uses: (.*)", "".join(TEXTS.values())))
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", pin) for pin in pins)
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins), "an action with two commits"


def test_release_is_tested_and_attested() -> None:
    release = WORKFLOWS["release"]
    assert release[ON] == {"push": {"tags": ["v*"]}}
    build, publish = release["jobs"]["build"], release["jobs"]["publish"]
    assert "python -m nox -s tests lint release" in [step.get("run") for step in build["steps"]]
    assert publish["needs"] == "build"
    assert publish["environment"] == "release"
    uses = [step.get("uses", "").partition("@")[0] for step in publish["steps"]]
    assert uses.count("actions/attest") == 2
    assert uses[-1] == "pypa/gh-action-pypi-publish"
    assert publish["steps"][-1]["with"]["attestations"] is True


def test_drift_is_looked_for_every_day() -> None:
    drift = WORKFLOWS["drift"]
    assert re.fullmatch(r"\d+ \d+ \* \* \*", drift[ON]["schedule"][0]["cron"])
    assert drift["jobs"]["compare"]["steps"][-1] == {"run": "python -m nox -s drift"}
    assert drift["jobs"]["report"]["needs"] == "compare"
    assert drift["jobs"]["report"]["if"] == "failure()"
