"""Retries: the settings, what a retry sends, and what the metadata say of it; failures.py measures what is retried."""

import io
from collections.abc import Callable
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from pytest_httpserver import HTTPServer

from client.endpoint import answer, bare, call, error, raised
from model.service import OPERATIONS


def test_defaults(monkeypatch: pytest.MonkeyPatch, make: Callable[..., Any]) -> None:
    monkeypatch.delenv("AWS_MAX_ATTEMPTS")
    config = make().meta.config
    assert (config.retries["mode"], config.connect_timeout, config.read_timeout) == ("standard", 60, 60)


@pytest.mark.parametrize(
    ("retries", "variable", "attempts"),
    [
        (None, None, 3),
        ({"max_attempts": 2}, None, 3),
        ({"total_max_attempts": 2}, None, 2),
        (None, "2", 2),
        ({"total_max_attempts": 1}, "2", 1),
    ],
)
def test_how_many_attempts(
    retries: dict[str, int] | None,
    variable: str | None,
    attempts: int,
    monkeypatch: pytest.MonkeyPatch,
    server: HTTPServer,
    make: Callable[..., Any],
) -> None:
    monkeypatch.delenv("AWS_MAX_ATTEMPTS")
    if variable:
        monkeypatch.setenv("AWS_MAX_ATTEMPTS", variable)
    answer(server, "invoke_endpoint", error(500, "InternalFailure", {}))
    raised(make(retries=retries), "invoke_endpoint")
    assert len(server.log) == attempts


@pytest.mark.parametrize("operation", OPERATIONS)
def test_retry_sends_a_file_from_position_0(operation: str, server: HTTPServer, make: Any) -> None:
    answer(server, operation, error(503, "ServiceUnavailable", {}))
    file = io.BytesIO(b"skip,1,2")
    file.seek(5)
    with pytest.raises(botocore_exceptions.ClientError):
        call(make(retries={"total_max_attempts": 2}), operation, Body=file)
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"skip,1,2"]


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("attempts", [2, 3])
def test_metadata_count_retries(mode: str, attempts: int, server: HTTPServer, make: Any) -> None:
    path = "/endpoints/churn/invocations"
    server.expect_oneshot_request(path).respond_with_response(error(503, "ServiceUnavailable", {}))
    server.expect_request(path).respond_with_handler(lambda _: bare(b"0.5"))
    client = make(retries={"mode": mode, "total_max_attempts": attempts})
    metadata = call(client, "invoke_endpoint", Body=io.BytesIO(b"1,2"))["ResponseMetadata"]
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"1,2"]
    assert metadata["RetryAttempts"] == 1
    # Not only an error: outside the legacy mode an answer to the last allowed attempt has the key as well.
    assert metadata.get("MaxAttemptsReached") is (True if mode != "legacy" and attempts == 2 else None)
    server.clear()
    answer(server, "invoke_endpoint", error(503, "ServiceUnavailable", {}))
    metadata = raised(client, "invoke_endpoint").response["ResponseMetadata"]
    assert (metadata["RetryAttempts"], metadata["MaxAttemptsReached"]) == (attempts - 1, True)
