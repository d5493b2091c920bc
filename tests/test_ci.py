"""Continuous integration runs everything, stops at every failure, and has no permission that it does not need."""

import ast
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

WORKFLOWS: dict[str, Any] = {
    path.stem: yaml.safe_load(path.read_text()) for path in (ROOT / ".github" / "workflows").glob("*.yml")
}
JOBS = {(workflow, name): job for workflow, w in WORKFLOWS.items() for name, job in w["jobs"].items()}
# YAML 1.1 reads the key `on` as a boolean.
ON: Any = True


def sessions(tag: str) -> list[str]:
    """Return the sessions of noxfile.py that have a tag."""
    return [
        node.name
        for node in ast.parse((ROOT / "noxfile.py").read_text()).body
        if isinstance(node, ast.FunctionDef)
        and any(repr(tag) in ast.unparse(decorator) for decorator in node.decorator_list)
    ]


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
    assert sessions("ci") == ["mutants", "compat", "docs", "site", "lint"]
    jobs = WORKFLOWS["ci"]["jobs"]
    assert jobs["checks"]["strategy"]["matrix"]["session"] == sessions("ci")
    assert jobs["checks"]["steps"][-1] == {
        "run": 'python -m nox -s "$SESSION"',
        "env": {"SESSION": "${{ matrix.session }}"},
    }
    assert jobs["tests"]["steps"][-1] == {"run": "python -m nox -s tests"}
    assert set(WORKFLOWS["ci"][ON]) == {"push", "pull_request"}


def test_no_failure_is_ignored() -> None:
    for name, job in JOBS.items():
        assert "if" not in job or name == ("drift", "report"), f"{name} does not always run"
        for part in (job, *job["steps"]):
            assert "continue-on-error" not in part, f"{name} ignores a failure"
        for step in job["steps"]:
            assert "if" not in step, f"{name}: a step does not always run"
            assert "|| true" not in step.get("run", ""), f"{name} ignores a failure"


PERMISSIONS = {
    ("release", "publish"): {"id-token": "write", "attestations": "write"},
    ("drift", "report"): {"issues": "write"},
}


def test_permissions_are_the_least() -> None:
    for name, workflow in WORKFLOWS.items():
        assert workflow["permissions"] == {}, f"{name}.yml gives every job permissions"
        assert "pull_request_target" not in workflow[ON], f"{name}.yml runs foreign code with our permissions"
    for name, job in JOBS.items():
        assert job["permissions"] == PERMISSIONS.get(name, {"contents": "read"}), name


def test_an_action_has_one_commit_and_one_version() -> None:
    """Whether the commit is that of the version, only the host knows: dependabot changes both together."""
    text = "".join(path.read_text() for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    uses = re.findall(r"uses: (.*)", text)
    pins = {use for use in uses if re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)}
    assert set(uses) == pins
    assert len({use.partition("@")[0] for use in pins}) == len(pins), "an action with two commits"


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
