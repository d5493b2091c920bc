"""The event stream: what it is, and what it raises; test_fuzz.py tries what it yields, and corrupted frames."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from harness.conformance import check, events, yielded
from harness.endpoint import answer, exception, part, stream


def test_stream_is_no_iterator_file_or_context_manager(server: HTTPServer, client: Any) -> None:
    # One is larger than what urllib3 reads at a time.
    parts = (b"1", b"2" * 70_000)
    answer(server, "invoke_endpoint_with_response_stream", stream([part(p) for p in parts]))
    body = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")["Body"]
    assert type(body) is EventStream
    for name in ("__next__", "__enter__", "__exit__", "read", "__class_getitem__"):
        assert not hasattr(body, name)
    assert list(body) == yielded(*parts)
    assert body.close() is None
    # A class that cannot be subscripted: the package has a stand-in, which gives the class itself.
    assert get_type_hints(type_defs.InvokeEndpointWithResponseStreamOutputTypeDef)["Body"] is type(body)


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("ModelStreamError", {"Message": "model died", "ErrorCode": "StreamBroken"}),
        ("ModelStreamError", {}),
        ("InternalStreamFailure", {"Message": "no"}),
    ],
)
def test_exception_in_mid_stream_is_raised(
    code: str, members: dict[str, str], server: HTTPServer, client: Any
) -> None:
    frames = [part(b"1"), exception(code, members), part(b"2")]
    answer(server, "invoke_endpoint_with_response_stream", stream(frames))
    found, e = events(client)
    assert found == yielded(b"1")
    assert type(e) is botocore_exceptions.EventStreamError
    assert isinstance(e, client.exceptions.ClientError)
    assert not isinstance(e, getattr(client.exceptions, code))
    assert e.operation_name == "InvokeEndpointWithResponseStream"
    assert e.response == {"Error": {"Code": code, "Message": members.get("Message", "")}}
    check(e.response["Error"], type_defs.ErrorTypeDef)


def test_read_timeout_is_for_each_part(server: HTTPServer, make: Callable[..., Any]) -> None:
    def slowly() -> Iterator[bytes]:
        for n in range(3):
            time.sleep(0.2)
            yield part(b"%d" % n)

    answer(server, "invoke_endpoint_with_response_stream", stream(slowly()))
    assert events(make(read_timeout=0.5)) == (yielded(b"0", b"1", b"2"), None)
