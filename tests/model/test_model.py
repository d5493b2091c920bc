"""The installed stubs against botocore's own model of the service; `nox -s drift` compares with the newest boto3."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from botocore.model import ServiceModel

from model import expected
from model.comparison import BOTOCORE, differences
from model.service import REGIONS, SERVICE, model_of, service_description
from model.stubs import Stubs
from paths import PACKAGE, installed_package

STUBS = Stubs(installed_package())


def test_same_as_botocore() -> None:
    if lines := differences(STUBS, SERVICE):
        pytest.fail("\n".join(lines), pytrace=False)


def stale(model: ServiceModel, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the entries of `DELIBERATE` that change nothing any more."""
    deliberate, now = expected.DELIBERATE, dict(expected.typed_dictionaries(model))
    monkeypatch.setattr(expected, "DELIBERATE", {})
    without = dict(expected.typed_dictionaries(model))
    return [
        f"{holder}.{key}"
        for holder, keys in deliberate.items()
        for key in keys
        if now.get(holder, {}).get(key) == without.get(holder, {}).get(key)
    ]


def test_no_deliberate_difference_is_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    assert stale(SERVICE, monkeypatch) == [], "remove these from DELIBERATE in tests/model/expected.py"


# The comparison itself, with altered models.

ALTERED = r"""
shapes InvokeEndpointAsyncInput members NewThing = {"shape": "RequestTTLSecondsHeader"}
    type_defs: InvokeEndpointAsyncInputRequestTypeDef.NewThing (int, optional) is in BOTOCORE but not in the stubs
    type_defs: InvokeEndpointAsyncInlineInputRequestTypeDef.NewThing (int, optional) is in BOTOCORE but not in the stubs
    client: invoke_endpoint_async.NewThing (int, optional) is in BOTOCORE but not in the stubs
    client: invoke_endpoint_async.NewThing (int, optional) is in BOTOCORE but not in the stubs
shapes InvokeEndpointInput members PrefixAwareId = null
    type_defs: InvokeEndpointInputRequestTypeDef.PrefixAwareId is in the stubs but not in BOTOCORE
    client: invoke_endpoint.PrefixAwareId is in the stubs but not in BOTOCORE
shapes InvokeEndpointInput required = ["EndpointName", "Body", "Accept"]
    type_defs: InvokeEndpointInputRequestTypeDef.Accept must be required (BOTOCORE)
    client: invoke_endpoint.Accept must be required (BOTOCORE)
shapes FilenameHeader max = 64
    type_defs: InvokeEndpointAsyncInputRequestTypeDef.Filename: the docstring must say "1 to 64 characters; Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`; Since boto3 1.42.54", not "1 to 32 characters; Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`; Since boto3 1.42.54" (BOTOCORE)
    type_defs: InvokeEndpointAsyncInlineInputRequestTypeDef.Filename: the docstring must say "1 to 64 characters; Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`; Since boto3 1.42.54", not "1 to 32 characters; Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`; Since boto3 1.42.54" (BOTOCORE)
    client: invoke_endpoint_async.Filename: the docstring must say "1 to 64 characters", not "1 to 32 characters" (BOTOCORE)
    client: invoke_endpoint_async.Filename: the docstring must say "1 to 64 characters", not "1 to 32 characters" (BOTOCORE)
shapes ModelError members NewThing = {"shape": "Message"}
    type_defs: ModelErrorResponseTypeDef.NewThing (str, optional) is in BOTOCORE but not in the stubs
    type_defs: ClientErrorResponseTypeDef.NewThing (str, optional) is in BOTOCORE but not in the stubs
shapes StatusCode type = "string"
    type_defs: ModelErrorResponseTypeDef.OriginalStatusCode must be str, not int (BOTOCORE)
    type_defs: ClientErrorResponseTypeDef.OriginalStatusCode must be str, not int (BOTOCORE)
shapes EnableExplanationsHeader max = null
    type_defs: InvokeEndpointInputRequestTypeDef.EnableExplanations: the docstring must say "At least 1 characters; Pattern: `.*`", not "1 to 64 characters; Pattern: `.*`" (BOTOCORE)
    client: invoke_endpoint.EnableExplanations: the docstring must say "At least 1 characters", not "1 to 64 characters" (BOTOCORE)
shapes NewError = {"type": "structure", "members": {"Message": {"shape": "Message"}}, "exception": true}
    client: Exceptions.NewError (type[_exceptions.NewError] with ErrorResponseTypeDef, required) is in BOTOCORE but not in the stubs
shapes InternalDependencyException error httpStatusCode = 531
    client: Exceptions.InternalDependencyException: the docstring must say "HTTP 531; Raised by `invoke_endpoint`", not "HTTP 530; Raised by `invoke_endpoint`" (BOTOCORE)
shapes ModelStreamError documentation = "<dt>ModelTired</dt>"
    literals: ModelStreamErrorCode: ModelTired is in BOTOCORE but not in the stubs
    literals: ModelStreamErrorCode: ModelInvocationTimeExceeded is in the stubs but not in BOTOCORE
    literals: ModelStreamErrorCode: StreamBroken is in the stubs but not in BOTOCORE
shapes SessionIdOrNewSessionConstantHeader pattern = "^(NEW)$"
    type_defs: InvokeEndpointInputRequestTypeDef.SessionId: the docstring must say "At most 256 characters; Pattern: `^(NEW)$`", not "At most 256 characters; Pattern: `^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`" (BOTOCORE)
    literals: NewSessionConstant: NEW is in BOTOCORE but not in the stubs
    literals: NewSessionConstant: NEW_SESSION is in the stubs but not in BOTOCORE
operations InvokeEndpoint errors = [{"shape": "ModelStreamError"}, {"shape": "ServiceUnavailable"}, {"shape": "ValidationError"}, {"shape": "ModelError"}, {"shape": "InternalDependencyException"}, {"shape": "ModelNotReadyException"}]
    client: the docstring of invoke_endpoint: ModelStreamError is in BOTOCORE but not in the stubs
    client: the docstring of invoke_endpoint: InternalFailure is in the stubs but not in BOTOCORE
    client: Exceptions.InternalFailure: the docstring must say "HTTP 500; Raised by `invoke_endpoint_async` and `invoke_endpoint_with_response_stream`", not "HTTP 500; Raised by all operations" (BOTOCORE)
    client: Exceptions.ModelStreamError: the docstring must say "Raised by `invoke_endpoint` and `invoke_endpoint_with_response_stream`", not "Raised by `invoke_endpoint_with_response_stream`" (BOTOCORE)
operations InvokeEndpointAsync = null
    type_defs: InvokeEndpointAsyncInputRequestTypeDef is in the stubs but not in BOTOCORE
    type_defs: InvokeEndpointAsyncInlineInputRequestTypeDef is in the stubs but not in BOTOCORE
    type_defs: InvokeEndpointAsyncOutputTypeDef is in the stubs but not in BOTOCORE
    client: SageMakerRuntimeClient.invoke_endpoint_async is in the stubs but not in BOTOCORE
    client: Exceptions.ModelError: the docstring must say "HTTP 424; Raised by all operations", not "HTTP 424; Raised by `invoke_endpoint` and `invoke_endpoint_with_response_stream`" (BOTOCORE)
    literals: SageMakerRuntimeOperationName: invoke_endpoint_async is in the stubs but not in BOTOCORE
operations InvokeEndpointTwice = {"name": "InvokeEndpointTwice", "input": {"shape": "InvokeEndpointInput"}, "output": {"shape": "InvokeEndpointOutput"}, "errors": [{"shape": "InternalFailure"}, {"shape": "ServiceUnavailable"}, {"shape": "ValidationError"}]}
    client: SageMakerRuntimeClient.invoke_endpoint_twice is in BOTOCORE but not in the stubs
    literals: SageMakerRuntimeOperationName: invoke_endpoint_twice is in BOTOCORE but not in the stubs
"""
"""An alteration, in JSON (`null` removes the value), and below it the differences that must be reported."""


def altered(path: str, value: object) -> ServiceModel:
    """Make a model with another value at `path`, or with none if `value` is `None`."""
    description = service_description()
    *parents, last = path.split()
    tree: Any = description
    for name in parents:
        tree = tree[name]
    if value is None:
        del tree[last]
    else:
        tree[last] = value
    return model_of(description)


def reported(model: ServiceModel) -> list[str]:
    """Return the differences that this model adds, without line numbers: a newer botocore may have some of its own."""
    before, found = differences(STUBS, SERVICE), []
    for line in differences(STUBS, model):
        if line in before:
            continue
        file, number, holder, key = re.match(
            rf"{PACKAGE}/(\w+)\.pyi:(?:(\d+):)? (?:the docstring of )?(\w+)\.?(\w*)", line
        ).groups()
        if number:
            source = (installed_package() / f"{file}.pyi").read_text().splitlines()[int(number) - 1]
            assert re.search(rf"\b({holder}|{key})\b", source), line
        found.append(re.sub(r"^\w+/(\w+)\.pyi(:\d+)?", r"\1", line).replace(BOTOCORE, "BOTOCORE"))
    return found


@pytest.mark.parametrize("case", re.split(r"\n(?! )", ALTERED.strip()), ids=lambda case: case.partition(" = ")[0])
def test_altered_model_is_reported(case: str) -> None:
    alteration, *lines = case.splitlines()
    path, value = alteration.split(" = ")
    assert reported(altered(path, json.loads(value))) == [line.strip() for line in lines]


def test_altered_regions_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    aws = [region for region in REGIONS["aws"] if region != "us-east-1"]
    regions = {**REGIONS, "aws": [*aws, "xx-new-1"], "aws-new": ["yy-new-1"]}
    monkeypatch.setattr(expected, "REGIONS", regions)
    assert {line.partition(": RegionName: ")[2] for line in differences(STUBS, SERVICE)} >= {
        f"xx-new-1 (Partition aws) is in {BOTOCORE} but not in the stubs",
        f"yy-new-1 (Partition aws-new) is in {BOTOCORE} but not in the stubs",
        f"us-east-1 (Partition aws) is in the stubs but not in {BOTOCORE}",
    }


@pytest.mark.parametrize("change", [lambda values: [*values, values[0]], lambda values: values[::-1]])
def test_literal_that_is_repeated_or_in_another_order_is_reported(
    change: Callable[[list[str]], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STUBS.literals, "RegionName", change(STUBS.literals["RegionName"]))
    problem = f"{PACKAGE}/literals.pyi: RegionName: each must occur once, in the order of {BOTOCORE}"
    assert problem in differences(STUBS, SERVICE)


def test_stale_deliberate_difference_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    model = altered("shapes InvokeEndpointAsyncInput required", ["EndpointName", "InputLocation"])
    assert stale(model, monkeypatch) == ["InvokeEndpointAsyncInputRequestTypeDef.InputLocation"]
