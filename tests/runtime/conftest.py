"""An endpoint on 127.0.0.1, and boto3's real clients for it."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import boto3
import pytest
from botocore.config import Config
from pytest_httpserver import HTTPServer

from harness.endpoint import aws_environment


@pytest.fixture(scope="package")
def running() -> Iterator[HTTPServer]:
    # With threads it speaks HTTP 1.1 and sends a stream in chunks, as the service does.
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        yield server


@pytest.fixture
def server(running: HTTPServer) -> Iterator[HTTPServer]:
    yield running
    running.check()
    running.clear()


Make = Callable[..., Any]


@pytest.fixture(scope="package")
def make(running: HTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """Make a signing client; keyword arguments are those of `Config`."""
    nothing = tmp_path_factory.mktemp("aws") / "nothing"
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        for name in [
            name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")
        ]:
            patch.delenv(name)
        for name, value in aws_environment(running).items():
            patch.setenv(name, value)
        patch.setenv("AWS_CONFIG_FILE", str(nothing))
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(nothing))
        session = boto3.Session()

        def make(**config: Any) -> Any:
            client = session.client("sagemaker-runtime", config=Config(**config))
            stack.callback(client.close)
            return client

        yield make


@pytest.fixture(scope="package")
def client(make: Make) -> Any:
    return make()
