"""Retries: their settings, what they send, and what the metadata say; failures.py measures which errors are retried."""

import io
from typing import Any

import pytest
from botocore.exceptions import ClientError
from pytest_httpserver import HTTPServer

from client.endpoint import answer, bare, call, error, raised


@pytest.mark.parametrize(
    ("retries", "variable", "attempts"),
    [
        ({}, "", 3),
        ({"max_attempts": 2}, "", 3),
        ({"total_max_attempts": 2}, "", 2),
        ({}, "2", 2),
        ({"total_max_attempts": 1}, "2", 1),
    ],
)
def test_settings_limit_attempts(
    retries: dict[str, int], variable: str, attempts: int, monkeypatch: Any, server: HTTPServer, make: Any
) -> None:
    monkeypatch.delenv("AWS_MAX_ATTEMPTS")
    if variable:
        monkeypatch.setenv("AWS_MAX_ATTEMPTS", variable)
    answer(server, "invoke_endpoint", error(500, "InternalFailure", {}))
    client = make(retries=retries)
    raised(client, "invoke_endpoint")
    assert len(server.log) == attempts
    config = client.meta.config
    assert (config.retries["mode"], config.connect_timeout, config.read_timeout) == ("standard", 60, 60)


def test_retry_sends_a_file_from_position_0(server: HTTPServer, make: Any) -> None:
    client = make(retries={"total_max_attempts": 2})
    for operation in client.meta.method_to_api_mapping:
        server.clear()
        answer(server, operation, error(503, "ServiceUnavailable", {}))
        file = io.BytesIO(b"skip,1,2")
        file.seek(5)
        with pytest.raises(ClientError):
            call(client, operation, Body=file)
        assert [request.get_data() for request, _ in server.log] == [b"1,2", b"skip,1,2"]


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("attempts", [2, 3])
def test_metadata_count_retries(mode: str, attempts: int, server: HTTPServer, make: Any) -> None:
    answers = [error(503, "ServiceUnavailable", {}), bare(b"0.5")]
    answer(server, "invoke_endpoint", lambda _: answers.pop(0))
    client = make(retries={"mode": mode, "total_max_attempts": attempts})
    metadata = call(client, "invoke_endpoint")["ResponseMetadata"]
    assert metadata["RetryAttempts"] == 1
    # Outside the legacy mode, a successful last attempt has the key as well.
    assert metadata.get("MaxAttemptsReached") is (True if mode != "legacy" and attempts == 2 else None)
    server.clear()
    answer(server, "invoke_endpoint", error(503, "ServiceUnavailable", {}))
    metadata = raised(client, "invoke_endpoint").response["ResponseMetadata"]
    assert (metadata["RetryAttempts"], metadata["MaxAttemptsReached"]) == (attempts - 1, True)
