"""How often the documentation says that a key of a response is present, against responses that boto3 returns."""

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pydantic
import pytest
from botocore.exceptions import ClientError
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime._runtime import MAY_BE_MISSING
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints, is_typeddict
from werkzeug import Response

from client.conformance import OUTPUTS, TYPED_DICTS, check, events, promised_response
from client.endpoint import MEMBERS, STATUS, answer, call, error, exception, part, serve, stream
from model import docstrings
from model.service import OPERATIONS
from model.stubs import classes_in
from paths import installed_package


def empty() -> Response:
    """An answer without any header of the service."""
    response = Response(b"{}")
    del response.headers["Content-Type"]
    return response


@pytest.fixture
def returned(server: HTTPServer, client: Any, make: Callable[..., Any]) -> dict[str, list[dict[str, Any]]]:
    """Collect responses, with as little and as much as the service may send, by the type that is promised."""
    # The other client makes one attempt.
    patient = make(retries={"total_max_attempts": 2})
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def collect(type_: Any, value: dict[str, Any]) -> None:
        found[type_.__name__].append(value)
        for key, hint in get_type_hints(type_).items():
            if key in value and is_typeddict(hint):
                collect(hint, value[key])

    def failed(client: Any, response: Response) -> dict[str, Any]:
        server.clear()
        answer(server, "invoke_endpoint", response)
        with pytest.raises(ClientError) as info:
            call(client, "invoke_endpoint")
        return dict(info.value.response)

    for operation in OPERATIONS:
        answer(server, operation, empty())
        collect(OUTPUTS[operation], call(patient, operation))
    server.clear()
    serve(server)
    for operation in OPERATIONS:
        full = call(patient, operation)
        check(full, OUTPUTS[operation])
        collect(OUTPUTS[operation], full)
    for name, status in STATUS.items():
        for members in ({}, {"Message": "why", **MEMBERS.get(name, {})}):
            response = failed(client, error(status, name, members))
            collect(promised_response(name), response)
            collect(promised_response("ClientError"), response)
    # The retry quota of a client is used up.
    while "RetryQuotaReached" not in found["ResponseMetadataTypeDef"][-1]:
        response = failed(patient, error(503, "ServiceUnavailable", {}))
        collect(type_defs.ResponseMetadataTypeDef, response["ResponseMetadata"])
    server.clear()
    frames = [part(b"a"), exception("ModelStreamError", {"Message": "why", "ErrorCode": "StreamBroken"})]
    answer(server, "invoke_endpoint_with_response_stream", stream(frames))
    yielded, failure = events(client)
    collect(promised_response("ClientError"), failure.response)
    for event in yielded:
        collect(type_defs.ResponseStreamTypeDef, event)
    return found


def test_presence_is_what_the_client_returns(returned: dict[str, list[dict[str, Any]]]) -> None:
    stub = classes_in((installed_package() / "type_defs.pyi").read_text())
    measured, documented = {}, {}
    for name, values in returned.items():
        texts = {key: text for key, _, text in docstrings.keys(stub[name])}
        for key in get_type_hints(TYPED_DICTS[name]):
            count = sum(key in value for value in values)
            often = "not always"
            measured[name, key] = "always" if count == len(values) else often if count else "never"
            said = re.search("(Always|Never) present", texts[key])
            documented[name, key] = said[1].lower() if said else often
    assert documented == measured
    required = {(name, key) for name, key in documented if key in TYPED_DICTS[name].__required_keys__}
    not_always = {key for key in required if documented[key] != "always"}
    assert {(name, key) for name, keys in MAY_BE_MISSING.items() for key in keys} == not_always


def test_pydantic_takes_what_the_client_returns(returned: dict[str, list[dict[str, Any]]]) -> None:
    for name, values in returned.items():
        adapter = pydantic.TypeAdapter(TYPED_DICTS[name])
        for value in values:
            assert adapter.dump_python(adapter.validate_python(value, strict=True)) == value
