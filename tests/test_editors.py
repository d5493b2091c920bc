"""What a language server can do with the smallest stub of a construct, it must do with ours."""

import pytest

from harness.language_server import SERVERS
from harness.paths import FIGURES
from harness.probes import NOT_OURS, PROBES, measure_all, page


@pytest.fixture(scope="module")
def results() -> dict[str, dict[str, tuple[bool, bool]]]:
    return measure_all()


@pytest.mark.parametrize("probe", [probe.name for probe in PROBES])
@pytest.mark.parametrize("server", SERVERS)
def test_what_a_small_stub_gets_ours_gets(
    server: str, probe: str, results: dict[str, dict[str, tuple[bool, bool]]]
) -> None:
    assert results[server][probe] in (
        [(False, True)] if (server, probe) in NOT_OURS else [(True, True), (False, False)]
    )


def test_table_is_current(results: dict[str, dict[str, tuple[bool, bool]]]) -> None:
    """Also fails when a server answers nothing at all, or learns something new."""
    assert page(results) == (FIGURES / "editors.md").read_text(), "run: nox -s editors -- --write"
