"""The types of the errors that the client raises.

boto3 makes the real classes when the program runs, so catching a class that is imported from here never matches. Programs
reach the real classes through `client.exceptions`.
"""

from collections.abc import Mapping

from botocore.exceptions import ClientError as BotocoreClientError

from .type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
)

# The classes have no docstrings: pyright would show them a second time, behind the texts of `Exceptions`.
#
# botocore-stubs sets `response` in `__init__`, with another type. So it is set there again, because jedi, which
# completes in Jupyter, prefers it to a property. Its type differs from the base class's on purpose, so each has ignores.
class ClientError(BotocoreClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test.

        Args:
            error_response: What `response` will be; botocore reads `Error` and `ResponseMetadata`.
            operation_name: AWS's name of the operation, such as `InvokeEndpoint`.
        """
        self.response: ClientErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

# An error with no members of its own but a message.
class PlainError(ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class InternalDependencyException(PlainError): ...
class InternalFailure(PlainError): ...
class InternalStreamFailure(PlainError): ...

class ModelError(ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ModelErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class ModelNotReadyException(PlainError): ...

class ModelStreamError(ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ModelStreamErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class ServiceUnavailable(PlainError): ...
class ValidationError(PlainError): ...
