"""The package as modules that a running program imports, and what it reads from their annotations."""

import inspect
import pkgutil
import sys
import typing
from importlib import import_module
from types import FunctionType

import mypy_boto3_sagemaker_runtime as package
import pytest
from mypy_boto3_sagemaker_runtime import client as client_module
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from typing_extensions import Format, NotRequired, get_annotations, get_overloads, get_type_hints

from harness.conformance import REQUESTS, TYPED_DICTS
from harness.endpoint import OPERATIONS
from harness.paths import PACKAGE

MODULES = [import_module(f"{PACKAGE}.{module.name}") for module in pkgutil.iter_modules(package.__path__)]
CLASSES = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, type) and value.__module__ == module.__name__
}
METHODS = {
    f"{name}.{method}": function
    for name, class_ in CLASSES.items()
    for method, value in vars(class_).items()
    if isinstance(function := value.fget if isinstance(value, property) else value, FunctionType)
    and function.__module__ == class_.__module__
}


def signatures(operation: str) -> list[inspect.Signature]:
    """The method's overloads, or its only signature."""
    # An overloaded method is a dummy when a program runs; its overloads are found by qualified name.
    dummy = FunctionType((lambda: None).__code__, {})
    dummy.__module__ = client_module.__name__
    dummy.__qualname__ = f"SageMakerRuntimeClient.{operation}"
    return [
        inspect.signature(f) for f in get_overloads(dummy) or [getattr(SageMakerRuntimeClient, operation)]
    ]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_method_takes_what_its_typed_dictionary_holds(operation: str) -> None:
    found = signatures(operation)
    assert len(found) == len(REQUESTS[operation])
    for signature, request in zip(found, REQUESTS[operation], strict=True):
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        assert {p.kind for p in parameters} == {inspect.Parameter.KEYWORD_ONLY}
        assert {p.name: p.annotation for p in parameters} == get_type_hints(request)
        assert {p.name for p in parameters if p.default is p.empty} == request.__required_keys__


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_hints_and_keys_of_every_typed_dictionary(name: str) -> None:
    type_ = TYPED_DICTS[name]
    hints = get_type_hints(type_)
    marked = typing.get_type_hints(type_, include_extras=True)
    optional = {key for key, hint in marked.items() if typing.get_origin(hint) is NotRequired}
    assert hints
    assert type_.__required_keys__ == hints.keys() - optional
    assert type_.__optional_keys__ == optional
    # Python 3.10 does not know `NotRequired` and leaves it in place.
    assert typing.get_type_hints(type_) == (marked if sys.version_info < (3, 11) else hints)


def test_requests_are_closed() -> None:
    closed = {name for name, type_ in TYPED_DICTS.items() if type_.__closed__}
    assert closed == {request.__name__ for requests in REQUESTS.values() for request in requests}


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_annotations_of_every_typed_dictionary(name: str) -> None:
    type_ = TYPED_DICTS[name]
    hints = get_type_hints(type_, include_extras=True)
    assert get_annotations(type_) == get_annotations(type_, format=Format.FORWARDREF) == hints
    assert get_annotations(type_, format=Format.STRING).keys() == hints.keys()


@pytest.mark.parametrize("name", METHODS)
def test_annotations_of_every_method(name: str) -> None:
    """Python 3.14 evaluates them only now (PEP 649)."""
    method = METHODS[name]
    hints = get_annotations(method)
    assert hints == get_annotations(method, format=Format.FORWARDREF)
    assert (
        hints.keys() == get_annotations(method, format=Format.STRING).keys() == get_type_hints(method).keys()
    )
    parameters = inspect.signature(method).parameters.values()
    assert {p.name for p in parameters if p.annotation is not p.empty} == hints.keys() - {"return"}
