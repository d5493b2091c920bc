"""The `sagemaker-runtime` client and its exceptions.

boto3 makes the real client class when the program runs. The classes here describe it: use them in
annotations, not with `isinstance`.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NoReturn

from botocore.client import BaseClient
from botocore.exceptions import ClientError as BotocoreClientError
from typing_extensions import Never, overload, override

from .literals import NewSessionConstant, SageMakerRuntimeOperationName
from .type_defs import (
    BlobTypeDef,
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
)

__all__ = ("BotocoreClientError", "Client", "Exceptions", "SageMakerRuntimeClient")

# Private, because the real classes are made when the program runs: importing one of these and catching it would
# never match. Programs reach them through `client.exceptions`.
#
# botocore-stubs sets `response` in `__init__`, with another type; so the attribute is set there again: jedi, which
# completes in Jupyter, prefers it to a property. Its type differs from the base class's on purpose, so each has ignores.
class _ClientError(BotocoreClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test.

        Args:
            error_response: What `response` will be; botocore reads `Error` and `ResponseMetadata`.
            operation_name: AWS's name of the operation, such as `InvokeEndpoint`.
        """
        self.response: ClientErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

# An error with no members of its own but a message.
class _PlainError(_ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class _InternalDependencyException(_PlainError): ...
class _InternalFailure(_PlainError): ...
class _InternalStreamFailure(_PlainError): ...

class _ModelError(_ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ModelErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class _ModelNotReadyException(_PlainError): ...

class _ModelStreamError(_ClientError):
    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:  # noqa: PYI048 - see above
        """Make an error as botocore does, for example in a test."""
        self.response: ModelStreamErrorResponseTypeDef  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # ty: ignore[incompatible-attribute-override]

class _ServiceUnavailable(_PlainError): ...
class _ValidationError(_PlainError): ...

# Not a subclass of botocore-stubs' `BaseClientExceptions`: its `__getattr__` accepts every name, and
# with it every misspelt exception.
class Exceptions:
    """What `client.exceptions` holds: the error classes of this service.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    ClientError: type[_ClientError]
    """Base of all errors: `botocore.exceptions.ClientError` itself.

    Also catches what the service's model does not list, such as `ThrottlingException` and
    `AccessDeniedException`: look at `e.response["Error"]["Code"]`. Errors of botocore itself, such as
    `ReadTimeoutError` and `NoCredentialsError`, are not subclasses of it: they are in `botocore.exceptions`.

    See [Common errors](https://docs.aws.amazon.com/sagemaker/latest/APIReference/CommonErrors.html).
    """

    InternalDependencyException: type[_InternalDependencyException]
    """A service that SageMaker depends on failed (HTTP 530). Raised by `invoke_endpoint`.

    botocore does not retry it.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    InternalFailure: type[_InternalFailure]
    """SageMaker itself failed (HTTP 500). Raised by all operations, after retries.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    InternalStreamFailure: type[_InternalStreamFailure]
    """SageMaker failed before a stream began. Raised by `invoke_endpoint_with_response_stream`.

    In mid-stream the same failure is a `botocore.exceptions.EventStreamError`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    ModelError: type[_ModelError]
    """The model's container answered with 4xx or 5xx, or not within 60 seconds (HTTP 424).

    Raised by `invoke_endpoint` and `invoke_endpoint_with_response_stream`. The status and the text of the
    container are `e.response["OriginalStatusCode"]`, 0 if it did not answer, and `e.response["OriginalMessage"]`;
    `e.response["LogStreamArn"]` names its log.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ModelNotReadyException: type[_ModelNotReadyException]
    """A serverless variant is starting, or a model is loading (HTTP 429): try again later.

    Raised by `invoke_endpoint`. botocore retries it in the mode `legacy` only.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ModelStreamError: type[_ModelStreamError]
    """The model failed before its stream began: `e.response.get("ErrorCode")` says how.

    Raised by `invoke_endpoint_with_response_stream`. In mid-stream the same failure is a
    `botocore.exceptions.EventStreamError`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    ServiceUnavailable: type[_ServiceUnavailable]
    """The service is unavailable (HTTP 503): try again later. Raised by all operations, after retries.

    An answer with this status and no error code is a `ClientError` whose code is `503`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ValidationError: type[_ValidationError]
    """The service rejected the request (HTTP 400), for example an unknown endpoint.

    Raised by all operations. What botocore itself rejects, before anything is sent, is a
    `botocore.exceptions.ParamValidationError`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    def from_code(self, error_code: str) -> type[BotocoreClientError]:
        """Find the class of an error by its code.

        See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).

        Args:
            error_code: A code as found in `e.response["Error"]["Code"]`.

        Returns:
            The class, not an instance; `ClientError` for a code that the service's model does not list.
        """

if not TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
    import inspect

    from typing_extensions import get_overloads

    def _overloaded(method):  # noqa: PYI048 - see above
        """Show what both overloads say, where typing leaves a dummy without parameters and documentation."""
        first, second = get_overloads(method)
        signatures = [inspect.signature(f) for f in (first, second)]
        method.__signature__ = signatures[0].replace(
            parameters=[
                p if len(set(pair)) == 1 else p.replace(default=...)
                for pair in zip(*(s.parameters.values() for s in signatures), strict=True)
                for p in dict.fromkeys(pair)
            ]
        )
        method.__annotations__ = {**first.__annotations__, **second.__annotations__}
        lines = zip(*((inspect.getdoc(f) or "").splitlines() for f in (first, second)), strict=True)
        method.__doc__ = "\n".join(line for pair in lines for line in dict.fromkeys(pair))
        return method

class SageMakerRuntimeClient(BaseClient):
    """What `boto3.client("sagemaker-runtime")` returns.

    All arguments of the operations are keyword-only. `None` is rejected for each: leave an argument out
    instead.

    See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
    """

    # The comment above `Exceptions` says why it is not a `BaseClientExceptions`.
    @property
    @override
    def exceptions(self) -> Exceptions:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # ty: ignore[incompatible-property-override]
        """The error classes of this service, to be caught: `except client.exceptions.ModelError`.

        See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
        """

    def invoke_endpoint(
        self,
        *,
        EndpointName: str,
        Body: BlobTypeDef,
        ContentType: str = ...,
        Accept: str = ...,
        CustomAttributes: str = ...,
        TargetModel: str = ...,
        TargetVariant: str = ...,
        TargetContainerHostname: str = ...,
        InferenceId: str = ...,
        EnableExplanations: str = ...,
        InferenceComponentName: str = ...,
        SessionId: NewSessionConstant | str = ...,
        PrefixAwareId: str = ...,
    ) -> InvokeEndpointOutputTypeDef:
        """Send input to a model and wait for its answer.

        The model has 60 seconds. botocore waits 60 seconds, too, and retries after a time-out: up to three attempts,
        each of which runs the model. For a slow model, make the client with
        `Config(read_timeout=70, retries={"total_max_attempts": 1})`: it waits for the model and does not retry.

        See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model: `str`, `bytes` or a seekable binary file. At most 6291456 bytes (6 MiB).
            ContentType (optional): MIME type of `Body`. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            TargetModel (optional): Model on a multi-model endpoint. 1 to 1024 characters.
            TargetVariant (optional): Production variant that must answer. At most 63 characters.
            TargetContainerHostname (optional): Container on an endpoint with direct invocation. At most 63 characters.
            InferenceId (optional): Your own ID, stored with captured data. 1 to 64 characters.
            EnableExplanations (optional): JMESPath expression: which records SageMaker Clarify explains. 1 to 64 characters.
            InferenceComponentName (optional): Inference component to call. At most 63 characters.
            SessionId (optional): `NEW_SESSION` or the ID of an open session. At most 256 characters.
            PrefixAwareId (optional): Routing hint for endpoints with the routing strategy `PREFIX_AWARE`. 1 to 64 characters.

        Returns:
            The answer; read it once with `response["Body"].read()`.

        Raises:
            InternalDependencyException: A service that SageMaker depends on failed.
            InternalFailure: SageMaker itself failed.
            ModelError: The model's container answered with 4xx or 5xx, or not within 60 seconds.
            ModelNotReadyException: A serverless variant is starting, or a model is loading.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
            ParamValidationError: botocore rejected an argument; nothing was sent.
            NoCredentialsError: botocore found no AWS credentials; nothing was sent.
            EndpointConnectionError: No connection could be made.
            ConnectTimeoutError: No connection was made within `connect_timeout`.
            ReadTimeoutError: No answer came within `read_timeout`.
        """

    # Input in S3.
    @overload
    def invoke_endpoint_async(
        self,
        *,
        EndpointName: str,
        InputLocation: str,
        ContentType: str = ...,
        Accept: str = ...,
        CustomAttributes: str = ...,
        InferenceId: str = ...,
        S3OutputPathExtension: str = ...,
        Filename: str = ...,
        RequestTTLSeconds: int = ...,
        InvocationTimeoutSeconds: int = ...,
    ) -> InvokeEndpointAsyncOutputTypeDef:
        """With `InputLocation`: queue input that is stored in S3.

        Give exactly one of `InputLocation` and `Body`. The answer will be written to S3. botocore retries after a
        time-out, so that a request may be queued more than once; a client with
        `Config(retries={"total_max_attempts": 1})` does not retry.

        See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            InputLocation: S3 URI of the input. 1 to 1024 characters.
            ContentType (optional): MIME type of the input. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            InferenceId (optional): Your own ID; the response returns it. 1 to 64 characters.
            S3OutputPathExtension (optional): Path that is appended to the endpoint's S3 output path. 1 to 512 characters.
            Filename (optional): File name of the answer in S3. 1 to 32 characters.
            RequestTTLSeconds (optional): Longest wait in the queue. 60 to 21600 seconds; 21600 if missing.
            InvocationTimeoutSeconds (optional): Processing time limit of the model. 1 to 3600 seconds; 900 if missing.

        Returns:
            Where the answer will appear (`OutputLocation`); the object does not exist yet.

        Raises:
            InternalFailure: SageMaker itself failed.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
            ParamValidationError: botocore rejected an argument; nothing was sent.
            NoCredentialsError: botocore found no AWS credentials; nothing was sent.
            EndpointConnectionError: No connection could be made.
            ConnectTimeoutError: No connection was made within `connect_timeout`.
            ReadTimeoutError: No answer came within `read_timeout`.
        """

    # Input in the request itself.
    @overload
    def invoke_endpoint_async(
        self,
        *,
        EndpointName: str,
        Body: BlobTypeDef,
        ContentType: str = ...,
        Accept: str = ...,
        CustomAttributes: str = ...,
        InferenceId: str = ...,
        S3OutputPathExtension: str = ...,
        Filename: str = ...,
        RequestTTLSeconds: int = ...,
        InvocationTimeoutSeconds: int = ...,
    ) -> InvokeEndpointAsyncOutputTypeDef:
        """With `Body`: queue input that is sent in the request itself.

        Give exactly one of `InputLocation` and `Body`. The answer will be written to S3. botocore retries after a
        time-out, so that a request may be queued more than once; a client with
        `Config(retries={"total_max_attempts": 1})` does not retry.

        See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model: `str`, `bytes` or a seekable binary file. At most 128000 bytes.
            ContentType (optional): MIME type of the input. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            InferenceId (optional): Your own ID; the response returns it. 1 to 64 characters.
            S3OutputPathExtension (optional): Path that is appended to the endpoint's S3 output path. 1 to 512 characters.
            Filename (optional): File name of the answer in S3. 1 to 32 characters.
            RequestTTLSeconds (optional): Longest wait in the queue. 60 to 21600 seconds; 21600 if missing.
            InvocationTimeoutSeconds (optional): Processing time limit of the model. 1 to 3600 seconds; 900 if missing.

        Returns:
            Where the answer will appear (`OutputLocation`); the object does not exist yet.

        Raises:
            InternalFailure: SageMaker itself failed.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
            ParamValidationError: botocore rejected an argument; nothing was sent.
            NoCredentialsError: botocore found no AWS credentials; nothing was sent.
            EndpointConnectionError: No connection could be made.
            ConnectTimeoutError: No connection was made within `connect_timeout`.
            ReadTimeoutError: No answer came within `read_timeout`.
        """

    if not TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
        @_overloaded
        def invoke_endpoint_async(self, **arguments): ...

    def invoke_endpoint_with_response_stream(
        self,
        *,
        EndpointName: str,
        Body: BlobTypeDef,
        ContentType: str = ...,
        Accept: str = ...,
        CustomAttributes: str = ...,
        TargetVariant: str = ...,
        TargetContainerHostname: str = ...,
        InferenceId: str = ...,
        InferenceComponentName: str = ...,
        SessionId: str = ...,
        PrefixAwareId: str = ...,
    ) -> InvokeEndpointWithResponseStreamOutputTypeDef:
        """Send input to a model and receive its answer part by part.

        `read_timeout` limits the time until the first part and between two parts: 60 seconds unless the client's
        `Config` says otherwise. A time-out before the first part is retried: up to three attempts, each of which runs
        the model. After that nothing is retried.

        See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model: `str`, `bytes` or a seekable binary file. At most 6291456 bytes (6 MiB).
            ContentType (optional): MIME type of `Body`. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            TargetVariant (optional): Production variant that must answer. At most 63 characters.
            TargetContainerHostname (optional): Container on an endpoint with direct invocation. At most 63 characters.
            InferenceId (optional): Your own ID for this request. 1 to 64 characters.
            InferenceComponentName (optional): Inference component to call. At most 63 characters.
            SessionId (optional): ID of an open session; `invoke_endpoint` opens one. At most 256 characters.
            PrefixAwareId (optional): Routing hint for endpoints with the routing strategy `PREFIX_AWARE`. 1 to 64 characters.

        Returns:
            The answer; iterate over `response["Body"]` once.

        Raises:
            InternalFailure: SageMaker itself failed.
            InternalStreamFailure: SageMaker failed before the stream began.
            ModelError: The model's container answered with 4xx or 5xx, or not within 60 seconds.
            ModelStreamError: The model failed before the stream began.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
            ParamValidationError: botocore rejected an argument; nothing was sent.
            NoCredentialsError: botocore found no AWS credentials; nothing was sent.
            EndpointConnectionError: No connection could be made.
            ConnectTimeoutError: No connection was made within `connect_timeout`.
            ReadTimeoutError: No answer came within `read_timeout`.
            EventStreamError: The service ended the stream with an error; raised while you iterate.
            ProtocolError: urllib3 lost the connection; raised while you iterate.
        """

    def generate_presigned_url(
        self,
        ClientMethod: SageMakerRuntimeOperationName,
        Params: Mapping[str, object] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make a URL that contains the signature of a request; nothing is sent.

        `Body` must be empty, or a `str` or `bytes` with a JSON object, whose keys move into the query of the URL.
        Whoever uses the URL must send the arguments that are headers, such as `ContentType`, again.

        See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).

        Args:
            ClientMethod: Method of this client, such as `invoke_endpoint`.
            Params (optional): Arguments of that method; the required ones must be present.
            ExpiresIn (optional): How long the URL is valid, in seconds. 3600 if missing.
            HttpMethod (optional): HTTP method; the operation's own, POST, if missing.

        Returns:
            The URL.

        Raises:
            ParamValidationError: An argument in `Params` is missing, unknown or of the wrong type.
            JSONDecodeError: `Body` is text but not JSON, such as CSV.
            TypeError: `Body` is JSON but not an object, such as a list.
            UnicodeDecodeError: `Body` is binary, such as an image.
            ValueError: `Body` is a file.
        """

    @override
    def can_paginate(self, operation_name: str) -> Literal[False]:
        """Tell whether an operation has a paginator: none of this service has.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Args:
            operation_name: Method of this client, such as `invoke_endpoint`.

        Returns:
            Always `False`.

        Raises:
            KeyError: There is no such method.
        """

    # This service has no paginator and no waiter: `Never` makes each call an error.
    @override
    def get_paginator(self, operation_name: Never) -> NoReturn:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # ty: ignore[incompatible-method-override]
        """Do not call: this service has no paginators.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Raises:
            OperationNotPageableError: Always, for each of the operations.
            KeyError: For any other name.
        """

    @override
    def get_waiter(self, waiter_name: Never) -> NoReturn:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # ty: ignore[incompatible-method-override]
        """Do not call: this service has no waiters.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Raises:
            ValueError: Always.
        """

Client = SageMakerRuntimeClient
