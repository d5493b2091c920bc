"""Retries and time-outs: how often a request is sent, what a retry sends, and what ends it."""

import io
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import Any

import boto3
import botocore.exceptions as botocore_exceptions
import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints
from werkzeug import Request, Response

from client.conformance import NEVER_PRESENT, check, promised_response
from client.endpoint import STATUS, answer, bare, call, error, raised
from model.service import OPERATIONS


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let botocore decide how often it tries."""
    monkeypatch.delenv("AWS_MAX_ATTEMPTS")


def test_defaults(unset: None, make: Callable[..., Any]) -> None:
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
    unset: None,
    monkeypatch: pytest.MonkeyPatch,
    server: HTTPServer,
    make: Callable[..., Any],
) -> None:
    if variable:
        monkeypatch.setenv("AWS_MAX_ATTEMPTS", variable)
    answer(server, "invoke_endpoint", error(500, "InternalFailure", {}))
    raised(make(retries=retries), "invoke_endpoint")
    assert len(server.log) == attempts


@pytest.mark.parametrize(("retries", "attempts"), [(None, 3), ({"total_max_attempts": 1}, 1)])
def test_read_timeout_is_retried(
    retries: dict[str, int] | None,
    attempts: int,
    unset: None,
    server: HTTPServer,
    make: Callable[..., Any],
) -> None:
    """Each attempt runs the model, and each attempt of an asynchronous request may be queued."""
    over = threading.Event()
    arrived = Counter[tuple[str, bytes]]()

    def silent(operation: str, request: Request) -> Response:
        arrived[operation, request.get_data()] += 1
        over.wait(10)
        return bare(b"")

    for operation in OPERATIONS:
        answer(server, operation, partial(silent, operation))
    client = make(read_timeout=0.3, retries=retries)
    with ThreadPoolExecutor() as pool:
        failures = [pool.submit(call, client, operation).exception for operation in OPERATIONS]
    over.set()
    # Later answers would be counted in the log of the next test.
    while len(server.log) < arrived.total():
        time.sleep(0.01)
    assert {type(failure()) for failure in failures} == {botocore_exceptions.ReadTimeoutError}
    assert arrived == {(operation, b"1,2"): attempts for operation in OPERATIONS}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_retry_sends_a_file_from_position_0(
    operation: str, server: HTTPServer, make: Callable[..., Any]
) -> None:
    answer(server, operation, error(503, "ServiceUnavailable", {}))
    file = io.BytesIO(b"skip,1,2")
    file.seek(5)
    with pytest.raises(botocore_exceptions.ClientError):
        call(make(retries={"total_max_attempts": 2}), operation, Body=file)
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"skip,1,2"]


def test_no_connection(monkeypatch: pytest.MonkeyPatch, make: Callable[..., Any]) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{listening.getsockname()[1]}")
        client = make(connect_timeout=0.3)
        with pytest.raises(botocore_exceptions.EndpointConnectionError):
            call(client, "invoke_endpoint")
        listening.listen(0)
        # One connection waits to be accepted; the system answers no other.
        with (
            socket.create_connection(listening.getsockname()),
            pytest.raises(botocore_exceptions.ConnectTimeoutError),
        ):
            call(client, "invoke_endpoint")


def test_no_credentials(monkeypatch: pytest.MonkeyPatch, server: HTTPServer, client: Any) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    with pytest.raises(botocore_exceptions.NoCredentialsError):
        call(boto3.Session().client("sagemaker-runtime"), "invoke_endpoint")
    assert not server.log


RETRIED = {"InternalFailure", "InternalStreamFailure", "ServiceUnavailable"}


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("code", STATUS)
def test_which_errors_botocore_retries(
    code: str, mode: str, server: HTTPServer, make: Callable[..., Any]
) -> None:
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(make(retries={"mode": mode, "total_max_attempts": 2}), "invoke_endpoint")
    retried = code in RETRIED or (mode, code) == ("legacy", "ModelNotReadyException")
    assert len(server.log) == 1 + retried
    metadata = e.response["ResponseMetadata"]
    assert metadata["RetryAttempts"] == retried
    assert metadata.get("MaxAttemptsReached") is (True if retried else None)


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("attempts", [2, 3])
def test_success_after_a_retry(
    mode: str, attempts: int, server: HTTPServer, make: Callable[..., Any]
) -> None:
    path = "/endpoints/churn/invocations"
    server.expect_oneshot_request(path).respond_with_response(error(503, "ServiceUnavailable", {}))
    server.expect_request(path).respond_with_handler(lambda _: bare(b"0.5"))
    client = make(retries={"mode": mode, "total_max_attempts": attempts})
    metadata = call(client, "invoke_endpoint", Body=io.BytesIO(b"1,2"))["ResponseMetadata"]
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"1,2"]
    assert metadata["RetryAttempts"] == 1
    # Not only an error: outside the legacy mode an answer to the last allowed attempt has the key as well.
    assert metadata.get("MaxAttemptsReached") is (True if mode != "legacy" and attempts == 2 else None)


@pytest.mark.parametrize("mode", ["standard", "adaptive"])
def test_every_key_that_no_model_lists_occurs(
    mode: str, server: HTTPServer, make: Callable[..., Any]
) -> None:
    """botocore makes these two dictionaries itself. A key that is never seen here is removed from the stubs."""
    answer(server, "invoke_endpoint", error(503, "ServiceUnavailable", {}))
    client = make(retries={"mode": mode, "total_max_attempts": 2})
    # So often that the retry quota of the client is used up.
    found = [raised(client, "invoke_endpoint").response for _ in range(40)]
    metadata = [response["ResponseMetadata"] for response in found]
    for response in found:
        check(response, promised_response("ServiceUnavailable"))
    assert [m.get("RetryQuotaReached") for m in (metadata[0], metadata[-1])] == [None, True]
    assert [m["RetryAttempts"] for m in (metadata[0], metadata[-1])] == [1, 0]
    assert get_type_hints(type_defs.ErrorTypeDef).keys() == found[0]["Error"].keys()
    assert get_type_hints(type_defs.ResponseMetadataTypeDef).keys() == {NEVER_PRESENT, *chain(*metadata)}
