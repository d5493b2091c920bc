"""A test that does not run proves nothing: what is skipped or expected to fail must be listed here, with its reason."""

import sys
from collections.abc import Generator
from typing import Any

import pytest

ALLOWED = {"signals and limits of POSIX"} if sys.platform == "win32" else set()


def fail_unless_it_ran(report: Any) -> Any:
    reason = getattr(report, "wasxfail", None)
    if report.outcome == "skipped" and reason is None:
        reason = report.longrepr[2].removeprefix("Skipped: ")
    if reason is not None and reason not in ALLOWED:
        report.outcome = "failed"
        report.longrepr = f"did not run, or may fail: {reason!r}; tests/conftest.py does not allow it"
        report.__dict__.pop("wasxfail", None)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    return fail_unless_it_ran((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    return fail_unless_it_ran((yield))


class NotCollected(pytest.Item):
    def runtest(self) -> None:
        pytest.fail(f"a run without arguments does not collect {self.name}; correct the settings", pytrace=False)


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        collected = {item.path for item in items}
        for path in {*config.rootpath.glob("tests/**/test_*.py")} - collected:
            name = path.relative_to(config.rootpath).as_posix()
            items.append(NotCollected.from_parent(session, name=name))
