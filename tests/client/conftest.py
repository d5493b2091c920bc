"""An endpoint on 127.0.0.1, and boto3's real clients for it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from unittest import mock

import boto3
import pytest
from botocore.config import Config
from pytest_httpserver import HTTPServer

from client.endpoint import only_this_endpoint


@pytest.fixture(scope="package")
def running() -> Iterator[HTTPServer]:
    # With threads it speaks HTTP 1.1 and sends a stream in chunks, as the service does.
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        yield server


@pytest.fixture
def server(running: HTTPServer) -> Iterator[HTTPServer]:
    # Tests that use `running` itself leave their last answer.
    running.clear()
    yield running
    running.check()
    running.clear()


@pytest.fixture(scope="package")
def make(running: HTTPServer) -> Iterator[Callable[..., Any]]:
    """Make a signing client; keyword arguments are those of `Config`."""
    # No test is about how long botocore waits before a retry.
    with only_this_endpoint(running), mock.patch("botocore.endpoint.time"), ExitStack() as stack:
        session = boto3.Session()

        def make(**config: Any) -> Any:
            client = session.client("sagemaker-runtime", config=Config(**config))
            stack.callback(client.close)
            return client

        yield make


@pytest.fixture(scope="package")
def client(make: Callable[..., Any]) -> Any:
    return make()
