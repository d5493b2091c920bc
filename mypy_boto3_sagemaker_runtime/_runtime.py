"""What only a running program needs: the stubs import it where `TYPE_CHECKING` is false, so no type checker reads it."""

import inspect
import tempfile
import types

import typing_extensions

try:
    from botocore import client, eventstream
except ModuleNotFoundError:
    raise ModuleNotFoundError(f"{__package__} needs botocore to run: pip install boto3") from None

_HEADERS = {"ContentType", "CustomAttributes", "InvokedProductionVariant"}
MAY_BE_MISSING = {  # Required keys that are not always present; test_presence.py compares them with the docstrings.
    "ClientErrorResponseTypeDef": {"ResponseMetadata"},
    "InvokeEndpointAsyncOutputTypeDef": {"InferenceId", "OutputLocation"},
    **dict.fromkeys(["InvokeEndpointOutputTypeDef", "InvokeEndpointWithResponseStreamOutputTypeDef"], _HEADERS),
    "ModelErrorResponseTypeDef": {"LogStreamArn", "OriginalMessage", "OriginalStatusCode"},
    "ResponseMetadataTypeDef": {"HostId", "RequestId"},
}
_OVERLOADED = typing_extensions.overload(lambda: None)  # What `typing` leaves of every method with overloads.
_OMITTED = type("Omitted", (), {"__repr__": lambda self: "..."})()  # `help` shows `...` itself as `Ellipsis`.


def _join_overloads(cls, name):
    def method(self, **arguments): ...

    method.__module__, method.__name__, method.__qualname__ = cls.__module__, name, f"{cls.__qualname__}.{name}"
    first, second = typing_extensions.get_overloads(method)
    rows = map(dict.fromkeys, zip(*(inspect.signature(f).parameters.values() for f in (first, second)), strict=True))
    parameters = [p.replace(default=_OMITTED) if len(row) > 1 or p.default is ... else p for row in rows for p in row]
    method.__signature__ = inspect.signature(first).replace(parameters=parameters)
    method.__annotations__ = {**first.__annotations__, **second.__annotations__}
    lines = zip(*((inspect.getdoc(f) or "").splitlines() for f in (first, second)), strict=True)
    method.__doc__ = "\n".join(line for pair in lines for line in dict.fromkeys(pair))
    return method


class _ClientType(type(typing_extensions.Protocol)):  # type: ignore[misc]  # A fake may implement a protocol, too.
    def __init__(cls, name, bases, namespace, **options):
        for key, value in namespace.items():
            if value is _OVERLOADED:
                setattr(cls, key, _join_overloads(cls, key))
            elif getattr(value, "__kwdefaults__", None) and value.__module__.startswith(__package__):
                value.__kwdefaults__ = dict.fromkeys(value.__kwdefaults__, _OMITTED)

    def __subclasscheck__(cls, subclass):
        real = ("botocore.client", "SageMakerRuntime") in ((c.__module__, c.__name__) for c in type.mro(subclass))
        # Not for a subclass of ours, such as a fake: the real client is not an instance of it.
        return (real and BaseClient in cls.__bases__) or super().__subclasscheck__(subclass)

    def __get_pydantic_core_schema__(cls, source, handler):
        return {"type": "is-instance", "cls": cls}


class BaseClient(client.BaseClient, metaclass=_ClientType): ...


class EventStream:
    def __class_getitem__(cls, event):
        return eventstream.EventStream  # It cannot be subscripted itself.


def runtime_checkable(protocol):
    protocol.register(tempfile._TemporaryFileWrapper)  # Python 3.12 and newer do not find its methods by themselves.
    return typing_extensions.runtime_checkable(protocol)


class _TypedDictType(type):
    def __new__(cls, name, bases, body, **options):
        # Before 2.12, pydantic does not recognize that requests are closed.
        body["__pydantic_config__"] = {"arbitrary_types_allowed": True, "extra": "forbid" if options else "ignore"}
        body["__get_pydantic_core_schema__"] = classmethod(_pydantic_schema)
        return types.new_class(name, (typing_extensions.TypedDict,), options, lambda ns: ns.update(body))


def _pydantic_schema(cls, source, handler):
    fields = handler.resolve_ref_schema(schema := handler(source))["fields"]
    for key in MAY_BE_MISSING.get(cls.__name__, ()):
        fields[key]["required"] = False
    body = fields["Body"]["schema"] if "Body" in fields else {}
    for choice in body.get("choices", [body]):
        if "cls" in choice:
            # Otherwise pydantic dumps a file as an iterator of its own. In JSON, a response then raises an error.
            choice["serialization"] = {"type": "format", "formatting_string": "Body", "when_used": "json"}
    return schema


TypedDict = type.__new__(_TypedDictType, "TypedDict", (), {})
