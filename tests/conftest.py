"""A test that does not run proves nothing: none may be skipped or expected to fail, and a run without arguments has all."""

from collections.abc import Generator
from typing import Any

import pytest


def fail_unless_it_ran(report: Any) -> Any:
    if report.outcome == "skipped" or hasattr(report, "wasxfail"):
        reason = report.__dict__.pop("wasxfail", None) or report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped or expected to fail, which tests/conftest.py does not allow: {reason}"
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
