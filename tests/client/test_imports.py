"""The package as modules that a running program imports, and what it reads from their annotations."""

import inspect
import pickle
import pkgutil
import pydoc
import sys
import typing
from collections.abc import Sized
from importlib import import_module
from typing import Any
from unittest.mock import Mock, create_autospec

import boto3
import mypy_boto3_sagemaker_runtime as package
import pytest
import typing_extensions
from botocore.client import BaseClient
from botocore.stub import Stubber
from mypy_boto3_sagemaker_runtime.client import SageMakerRuntimeClient
from typing_extensions import Format, NotRequired, get_annotations, get_overloads, get_type_hints

from client.conformance import REQUESTS, TYPED_DICTS
from paths import PACKAGE

MODULES = [import_module(f"{PACKAGE}.{module.name}") for module in pkgutil.iter_modules(package.__path__)]
CLASSES = [c for m in MODULES for c in vars(m).values() if inspect.isclass(c) and c.__module__ == m.__name__]
MEMBERS = [getattr(value, "fget", value) for class_ in CLASSES for value in vars(class_).values()]
METHODS = {f.__qualname__: f for f in MEMBERS if inspect.isfunction(f) and f.__module__.startswith(PACKAGE)}


def read(signature: inspect.Signature) -> tuple[dict[str, Any], set[str]]:
    """The parameters of a method with their types, and which of them are required."""
    parameters = [p for p in signature.parameters.values() if p.name != "self"]
    assert {p.kind for p in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    return {p.name: p.annotation for p in parameters}, {p.name for p in parameters if p.default is p.empty}


def test_without_botocore_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*sys.modules]:
        if name.partition(".")[0] in (PACKAGE, "botocore"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "botocore", None)
    with pytest.raises(ModuleNotFoundError, match=rf"^{PACKAGE} needs botocore to run: pip install boto3$"):
        # Python imports it before any of its modules.
        import_module(PACKAGE)


@pytest.mark.parametrize("operation", REQUESTS)
def test_method_takes_what_its_typed_dictionary_holds(operation: str) -> None:
    method = getattr(SageMakerRuntimeClient, operation)
    overloads = get_overloads(method) or [method]
    for overload, request in zip(overloads, REQUESTS[operation], strict=True):
        assert read(inspect.signature(overload)) == (get_type_hints(request), request.__required_keys__)
    hints = [get_type_hints(request) for request in REQUESTS[operation]]
    required = frozenset.intersection(*(request.__required_keys__ for request in REQUESTS[operation]))
    assert read(inspect.signature(method)) == ({k: v for d in hints for k, v in d.items()}, required)


@pytest.mark.parametrize("operation", REQUESTS)
def test_method_has_its_docstring_and_signature_at_run_time(operation: str) -> None:
    """What `help`, documentation tools and `create_autospec` see."""
    method = getattr(SageMakerRuntimeClient, operation)
    for overload in get_overloads(method):
        assert set(inspect.getdoc(overload).splitlines()) <= set(inspect.getdoc(method).splitlines())
    # `...` itself is shown as `Ellipsis`.
    assert "Accept: str = ...," in pydoc.plain(pydoc.render_doc(method))
    fake = create_autospec(SageMakerRuntimeClient, instance=True)
    getattr(fake, operation)(EndpointName="churn", Body="1,2", ContentType="text/csv")
    with pytest.raises(TypeError, match="Contenttype"):
        getattr(fake, operation)(EndpointName="churn", Body="1,2", Contenttype="text/csv")


def test_isinstance_recognizes_the_real_client() -> None:
    real, s3 = (boto3.client(service, "eu-central-1") for service in ("sagemaker-runtime", "s3"))
    stubbed = Stubber(boto3.Session().client("sagemaker-runtime", "eu-central-1")).client
    autospec = create_autospec(SageMakerRuntimeClient, instance=True)
    fake, same_name = (type("SageMakerRuntime", (base,), {}) for base in (SageMakerRuntimeClient, BaseClient))
    for right in (real, stubbed, autospec, create_autospec(real), fake.__new__(fake)):
        assert isinstance(right, SageMakerRuntimeClient)
    same_methods = type("SageMakerRuntime", (), dict.fromkeys(REQUESTS, print))()
    for wrong in (
        s3,
        create_autospec(s3),
        Mock(),
        None,
        SageMakerRuntimeClient,
        same_name.__new__(same_name),
        same_methods,
    ):
        assert not isinstance(wrong, SageMakerRuntimeClient)
    assert issubclass(type(real), SageMakerRuntimeClient)
    assert not isinstance(real, fake)


class Keyed:
    def __init_subclass__(cls, key: int) -> None: ...


def test_fake_keeps_its_defaults_and_may_have_other_bases() -> None:
    """Other bases are, for example, a protocol, which has another metaclass, or a class that takes keywords."""

    def own(*, default: int = 1) -> int:
        return default

    bases = ((Sized, {}), (typing.SupportsInt, {}), (typing_extensions.SupportsInt, {}), (Keyed, {"key": 1}))
    for base, options in bases:
        fake = type("Fake", (SageMakerRuntimeClient, base), {"own": own}, **options)
        assert issubclass(fake, SageMakerRuntimeClient)
        assert fake.own() == 1


@pytest.mark.parametrize("type_", [SageMakerRuntimeClient, *TYPED_DICTS.values()])
def test_type_can_be_pickled(type_: type) -> None:
    assert pickle.loads(pickle.dumps(type_)) is type_


@pytest.mark.parametrize("name", TYPED_DICTS)
def test_hints_and_keys_of_every_typed_dictionary(name: str) -> None:
    type_ = TYPED_DICTS[name]
    hints = get_type_hints(type_)
    marked = get_type_hints(type_, include_extras=True)
    optional = {key for key, hint in marked.items() if typing.get_origin(hint) is NotRequired}
    assert hints
    assert type_.__required_keys__ == hints.keys() - optional
    assert type_.__optional_keys__ == optional
    assert get_annotations(type_) == get_annotations(type_, format=Format.FORWARDREF) == marked
    assert get_annotations(type_, format=Format.STRING).keys() == hints.keys()
    # `typing` of Python 3.10 does not support `NotRequired` and leaves it in place.
    assert typing.get_type_hints(type_, include_extras=True) == marked
    assert typing.get_type_hints(type_) == (marked if sys.version_info < (3, 11) else hints)
    # `typing.is_typeddict` recognizes only the class of `typing`, which may also be that of `typing_extensions`.
    assert typing.is_typeddict(type_) == (typing.TypedDict is typing_extensions.TypedDict)


def test_requests_are_closed() -> None:
    closed = {name for name, type_ in TYPED_DICTS.items() if type_.__closed__}
    assert closed == {request.__name__ for requests in REQUESTS.values() for request in requests}


@pytest.mark.parametrize("name", METHODS)
def test_annotations_of_every_method(name: str) -> None:
    """Python 3.14 evaluates annotations only when they are read (PEP 649)."""
    method = METHODS[name]
    hints = get_annotations(method)
    assert hints == get_annotations(method, format=Format.FORWARDREF)
    assert hints.keys() == get_annotations(method, format=Format.STRING).keys() == get_type_hints(method).keys()
    parameters = inspect.signature(method).parameters.values()
    assert {p.name for p in parameters if p.annotation is not p.empty} == hints.keys() - {"return"}
