"""The installed stubs against botocore's own model of the service; `nox -s drift` runs this with the newest boto3."""

import copy
import json
import re
from importlib.metadata import version
from typing import Any

import pytest
from botocore.model import ServiceModel

from harness.comparison import (
    BOTOCORE,
    COMPARISONS,
    Service,
    Stubs,
    differences,
    request_holders,
    service_description,
    service_of,
    stale,
)
from harness.paths import installed_package


@pytest.fixture(scope="module")
def stubs() -> Stubs:
    return Stubs(installed_package())


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    return service_description()


@pytest.fixture(scope="module")
def service(description: dict[str, Any]) -> Service:
    return service_of(description)


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_same_as_botocore(comparison: str, stubs: Stubs, service: Service) -> None:
    if lines := differences(stubs, service, comparison):
        pytest.fail("\n".join(map(stubs.located, lines)), pytrace=False)


def test_no_deliberate_difference_is_stale(stubs: Stubs, service: Service) -> None:
    if lines := stale(stubs, service):
        pytest.fail("\n".join(lines), pytrace=False)


def test_every_typed_dictionary_is_compared(stubs: Stubs, service: Service) -> None:
    differences(stubs, service)
    # These two are botocore's own: tests/runtime compares them with what it returns.
    assert set(stubs.typed_dicts) - stubs.compared == {"ErrorTypeDef", "ResponseMetadataTypeDef"}


# The first release of boto3 that has the member, found by bisecting botocore's releases, which have the same numbers.
SINCE = {
    "PrefixAwareId": "1.43.68",
    "InvokeEndpointAsyncInlineInputRequestTypeDef.Body": "1.43.29",
    "S3OutputPathExtension": "1.42.54",
    "Filename": "1.42.54",
}


def test_newer_members_say_since_when(stubs: Stubs, service: Service) -> None:
    """Nothing is downloaded: the botocore that is installed, whichever it is, has each of them or is older."""
    installed = version("botocore").split(".")
    for method, operation in service.operations():
        for request, _ in request_holders(method, operation):
            for name, key in stubs.keys_of(request).items():
                since = SINCE.get(f"{request}.{name}", SINCE.get(name))
                assert re.findall(r"Since boto3 (\d+\.\d+\.\d+)\.", key.doc) == [since] * bool(since)
                older = since is not None and [*map(int, installed)] < [*map(int, since.split("."))]
                assert (name in operation.input_shape.members) is not older


# From here on: the comparison itself, on a model that was altered.

ALTERED_SHAPES = """
InvokeEndpointInput members NewThing = {"shape": "Header"}
    InvokeEndpointInput.NewThing (string, optional) is in BOTOCORE but not in InvokeEndpointInputRequestTypeDef
    InvokeEndpointInput.NewThing (string, optional) is in BOTOCORE but not in invoke_endpoint
InvokeEndpointAsyncInput members NewThing = {"shape": "RequestTTLSecondsHeader"}
    InvokeEndpointAsyncInput.NewThing (integer, optional) is in BOTOCORE but not in InvokeEndpointAsyncInputRequestTypeDef
    InvokeEndpointAsyncInput.NewThing (integer, optional) is in BOTOCORE but not in InvokeEndpointAsyncInlineInputRequestTypeDef
    InvokeEndpointAsyncInput.NewThing (integer, optional) is in BOTOCORE but not in overload 1 of invoke_endpoint_async
    InvokeEndpointAsyncInput.NewThing (integer, optional) is in BOTOCORE but not in overload 2 of invoke_endpoint_async
InvokeEndpointInput members PrefixAwareId = null
    InvokeEndpointInputRequestTypeDef.PrefixAwareId is not in InvokeEndpointInput of BOTOCORE
    invoke_endpoint.PrefixAwareId is not in InvokeEndpointInput of BOTOCORE
InvokeEndpointInput required = ["EndpointName", "Body", "Accept"]
    InvokeEndpointInput.Accept is required in BOTOCORE but optional in InvokeEndpointInputRequestTypeDef
    InvokeEndpointInput.Accept is required in BOTOCORE but optional in invoke_endpoint
InvokeEndpointInput required = ["EndpointName"]
    InvokeEndpointInput.Body is optional in BOTOCORE but required in InvokeEndpointInputRequestTypeDef
    InvokeEndpointInput.Body is optional in BOTOCORE but required in invoke_endpoint
StatusCode type = "string"
    ModelError.OriginalStatusCode (string) is str in BOTOCORE but int in ModelErrorResponseTypeDef
    ModelError.OriginalStatusCode (string) is str in BOTOCORE but int in ClientErrorResponseTypeDef
FilenameHeader max = 64
    InvokeEndpointAsyncInput.Filename: the docstring in InvokeEndpointAsyncInputRequestTypeDef says '1 to 32 characters', BOTOCORE '1 to 64 characters'
    InvokeEndpointAsyncInput.Filename: the docstring in InvokeEndpointAsyncInlineInputRequestTypeDef says '1 to 32 characters', BOTOCORE '1 to 64 characters'
    InvokeEndpointAsyncInput.Filename: the docstring in overload 1 of invoke_endpoint_async says '1 to 32 characters', BOTOCORE '1 to 64 characters'
    InvokeEndpointAsyncInput.Filename: the docstring in overload 2 of invoke_endpoint_async says '1 to 32 characters', BOTOCORE '1 to 64 characters'
PrefixAwareIdHeader max = null
    InvokeEndpointInput.PrefixAwareId: the docstring in InvokeEndpointInputRequestTypeDef says '1 to 64 characters', BOTOCORE 'At least 1 characters'
    InvokeEndpointInput.PrefixAwareId: the docstring in invoke_endpoint says '1 to 64 characters', BOTOCORE 'At least 1 characters'
    InvokeEndpointWithResponseStreamInput.PrefixAwareId: the docstring in InvokeEndpointWithResponseStreamInputRequestTypeDef says '1 to 64 characters', BOTOCORE 'At least 1 characters'
    InvokeEndpointWithResponseStreamInput.PrefixAwareId: the docstring in invoke_endpoint_with_response_stream says '1 to 64 characters', BOTOCORE 'At least 1 characters'
RequestTTLSecondsHeader min = 0
    InvokeEndpointAsyncInput.RequestTTLSeconds: the docstring in InvokeEndpointAsyncInputRequestTypeDef says '60 to 21600 seconds', BOTOCORE 'At most 21600 seconds'
    InvokeEndpointAsyncInput.RequestTTLSeconds: the docstring in InvokeEndpointAsyncInlineInputRequestTypeDef says '60 to 21600 seconds', BOTOCORE 'At most 21600 seconds'
    InvokeEndpointAsyncInput.RequestTTLSeconds: the docstring in overload 1 of invoke_endpoint_async says '60 to 21600 seconds', BOTOCORE 'At most 21600 seconds'
    InvokeEndpointAsyncInput.RequestTTLSeconds: the docstring in overload 2 of invoke_endpoint_async says '60 to 21600 seconds', BOTOCORE 'At most 21600 seconds'
InputLocationHeader pattern = "s3:.*"
    InvokeEndpointAsyncInput.InputLocation: the docstring in InvokeEndpointAsyncInputRequestTypeDef says pattern '^(https|s3)://([^/]+)/?(.*)$', BOTOCORE 's3:.*'
InvokeEndpointOutput members NewThing = {"shape": "Header"}
    InvokeEndpointOutput.NewThing (string, optional) is in BOTOCORE but not in InvokeEndpointOutputTypeDef
InvokeEndpointOutput members ClosedSessionId = null
    InvokeEndpointOutputTypeDef.ClosedSessionId is not in InvokeEndpointOutput of BOTOCORE
ResponseStream members NewPart = {"shape": "PayloadPart"}
    ResponseStream.NewPart (structure, optional) is in BOTOCORE but not in ResponseStreamTypeDef
NewError = {"type": "structure", "members": {}, "exception": true}
    NewError is in BOTOCORE but not in client.exceptions
ModelNotReadyException exception = false
    client.exceptions.ModelNotReadyException is not in BOTOCORE
ModelError members NewThing = {"shape": "Message"}
    ModelError.NewThing (string, optional) is in BOTOCORE but not in ModelErrorResponseTypeDef
    ModelError.NewThing (string, optional) is in BOTOCORE but not in ClientErrorResponseTypeDef
ModelStreamError members ErrorCode = null
    ModelStreamErrorTypeDef.ErrorCode is not in ModelStreamError of BOTOCORE
    ModelStreamErrorResponseTypeDef.ErrorCode is not in ModelStreamError of BOTOCORE
    ClientErrorResponseTypeDef.ErrorCode is in no error of BOTOCORE
InternalDependencyException error httpStatusCode = 531
    InternalDependencyException has HTTP status 531 in BOTOCORE, which its docstring does not say
ModelStreamError documentation = "<dt>ModelTired</dt>"
    ModelStreamErrorCode is ModelTired in the documentation of BOTOCORE
SessionIdOrNewSessionConstantHeader pattern = "^(NEW)$"
    InvokeEndpointInput.SessionId: the docstring in InvokeEndpointInputRequestTypeDef says pattern '^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$', BOTOCORE '^(NEW)$'
    NewSessionConstant is not what BOTOCORE lets SessionId be: ^(NEW)$
"""
"""What is altered, in JSON (`null` removes it), and below it the differences that must be reported."""


def alter(tree: dict[str, Any], path: str, value: object) -> None:
    """Set what `path` leads to, or remove it if `value` is `None`."""
    *parents, last = path.split()
    for name in parents:
        tree = tree[name]
    if value is None:
        del tree[last]
    else:
        tree[last] = value


def expect(expected: str) -> list[str]:
    return [line.strip().replace("BOTOCORE", BOTOCORE) for line in expected.strip().splitlines()]


def reported(stubs: Stubs, service: Service, altered: Service, *comparisons: str) -> list[str]:
    """What the alteration alone makes different: with a newer botocore there may be true differences."""
    before = differences(stubs, service, *comparisons)
    return [line for line in differences(stubs, altered, *comparisons) if line not in before]


@pytest.mark.parametrize(
    "case", re.split(r"\n(?! )", ALTERED_SHAPES.strip()), ids=lambda case: case.partition(" = ")[0]
)
def test_altered_shape_is_reported(
    case: str, stubs: Stubs, service: Service, description: dict[str, Any]
) -> None:
    (path, value), expected = case.partition("\n")[0].split(" = "), case.partition("\n")[2]
    altered = copy.deepcopy(description)
    alter(altered["shapes"], path, json.loads(value))
    model = ServiceModel(altered, "sagemaker-runtime")
    assert reported(stubs, service, Service(model, service.regions)) == expect(expected)


def test_altered_operations_are_reported(stubs: Stubs, service: Service, description: dict[str, Any]) -> None:
    altered = copy.deepcopy(description)
    operations = altered["operations"]
    operations["InvokeEndpointTwice"] = {**operations["InvokeEndpointAsync"], "name": "InvokeEndpointTwice"}
    operations["InvokeEndpoint"]["errors"][0] = {"shape": "ModelStreamError"}
    del operations["InvokeEndpointWithResponseStream"]
    model = ServiceModel(altered, "sagemaker-runtime")
    assert reported(stubs, service, Service(model, service.regions), "operations", "errors") == expect("""
        invoke_endpoint_twice is in BOTOCORE but not in the methods of SageMakerRuntimeClient
        invoke_endpoint_with_response_stream is in the methods of SageMakerRuntimeClient but not in BOTOCORE
        invoke_endpoint_twice is in BOTOCORE but not in SageMakerRuntimeOperationName
        invoke_endpoint_with_response_stream is in SageMakerRuntimeOperationName but not in BOTOCORE
        ModelStreamError is raised by invoke_endpoint in BOTOCORE but not in its docstring
        InternalFailure is in the docstring of invoke_endpoint but not raised by it in BOTOCORE
        InternalFailure is raised by `invoke_endpoint_async` and `invoke_endpoint_twice` in BOTOCORE, which its docstring does not say
        ModelError is raised by `invoke_endpoint` in BOTOCORE, which its docstring does not say
        ModelStreamError is raised by `invoke_endpoint` in BOTOCORE, which its docstring does not say
        """)


def test_altered_regions_are_reported(stubs: Stubs, service: Service) -> None:
    regions = service.regions - {("aws", "us-east-1")} | {("aws", "xx-new-1"), ("aws-new", "yy-new-1")}
    assert reported(stubs, service, Service(service.model, regions)) == expect("""
        Region xx-new-1 of partition aws is in BOTOCORE but not in RegionName
        Region yy-new-1 of partition aws-new is in BOTOCORE but not in RegionName
        Region us-east-1 of partition aws is in RegionName but not in BOTOCORE
        """)


def test_stale_row_is_reported(stubs: Stubs, service: Service, description: dict[str, Any]) -> None:
    altered = copy.deepcopy(description)
    alter(altered["shapes"], "InvokeEndpointAsyncInput required", ["EndpointName", "InputLocation"])
    model = ServiceModel(altered, "sagemaker-runtime")
    assert stale(stubs, Service(model, service.regions)) == expect("""
        No longer true: InvokeEndpointAsyncInput.InputLocation is optional in BOTOCORE but required in InvokeEndpointAsyncInputRequestTypeDef (Exactly one of InputLocation and Body: an overload and a typed dictionary for each.)
        No longer true: InvokeEndpointAsyncInput.InputLocation is optional in BOTOCORE but required in overload 1 of invoke_endpoint_async (Exactly one of InputLocation and Body: an overload and a typed dictionary for each.)
        No longer true: InvokeEndpointAsyncInput.InputLocation (string, optional) is in BOTOCORE but not in InvokeEndpointAsyncInlineInputRequestTypeDef (Exactly one of InputLocation and Body: an overload and a typed dictionary for each.)
        No longer true: InvokeEndpointAsyncInput.InputLocation (string, optional) is in BOTOCORE but not in overload 2 of invoke_endpoint_async (Exactly one of InputLocation and Body: an overload and a typed dictionary for each.)
        """)
