"""Whether a key of a response is always present: the documentation against the responses that boto3 returns."""

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pydantic
import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime._runtime import MAY_BE_MISSING
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints, is_typeddict
from werkzeug import Response

from client.conformance import OUTPUTS, REQUESTS, STUBS, TYPED_DICTS, check, events, promised_response
from client.endpoint import MEMBERS, STATUS, answer, call, error, exception, part, raised, serve, stream


@pytest.fixture
def returned(server: HTTPServer, client: Any, make: Callable[..., Any]) -> dict[str, list[dict[str, Any]]]:
    """Return responses with as little and as much as the service may send, by the name of their typed dictionary."""
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
        return raised(client, "invoke_endpoint").response

    # An answer without any header of the service.
    empty = Response(b"{}")
    del empty.headers["Content-Type"]
    for operation, type_ in OUTPUTS.items():
        serve(server)
        full = call(patient, operation)
        check(full, type_)
        server.clear()
        answer(server, operation, empty)
        collect(type_, full)
        collect(type_, call(patient, operation))
    for name, status in STATUS.items():
        for members in ({}, {"Message": "why", **MEMBERS.get(name, {})}):
            response = failed(client, error(status, name, members))
            collect(promised_response(name), response)
            collect(promised_response("ClientError"), response)
    # Until the retry quota of the client is used up.
    while "RetryQuotaReached" not in found["ResponseMetadataTypeDef"][-1]:
        response = failed(patient, error(503, "ServiceUnavailable", {}))
        collect(type_defs.ResponseMetadataTypeDef, response["ResponseMetadata"])
    server.clear()
    failure = exception("ModelStreamError", {"Message": "why"})
    answer(server, "invoke_endpoint_with_response_stream", stream([part(b"a"), failure]))
    [event], e = events(client)
    collect(type_defs.ResponseStreamTypeDef, event)
    collect(promised_response("ClientError"), e.response)
    return found


def test_documented_presence_is_measured(returned: dict[str, list[dict[str, Any]]]) -> None:
    requests = {request.__name__ for requests in REQUESTS.values() for request in requests}
    # These describe errors that an event never holds: the client raises them.
    never = {"InternalStreamFailureTypeDef", "ModelStreamErrorTypeDef"}
    assert TYPED_DICTS.keys() - requests - never == returned.keys()
    measured, documented = {}, {}
    for name, values in returned.items():
        for key, member in STUBS.typed_dicts[name].members.items():
            count = sum(key in value for value in values)
            often = "not always"
            measured[name, key] = "always" if count == len(values) else often if count else "never"
            said = re.search("(Always|Never) present", member.text)
            documented[name, key] = said[1].lower() if said else often
    assert documented == measured
    not_always = {(name, key) for (name, key), often in documented.items() if often != "always"}
    required = {(name, key) for name, type_ in TYPED_DICTS.items() for key in type_.__required_keys__}
    assert {(name, key) for name, keys in MAY_BE_MISSING.items() for key in keys} == not_always & required


def test_pydantic_takes_what_the_client_returns(returned: dict[str, list[dict[str, Any]]]) -> None:
    for name, values in returned.items():
        adapter = pydantic.TypeAdapter(TYPED_DICTS[name])
        for value in values:
            assert adapter.dump_python(adapter.validate_python(value, strict=True)) == value
