"""The `sagemaker-runtime` client and its exceptions.

boto3 makes the real classes when the program runs; the classes here describe them. `isinstance` recognizes boto3's
client as a `SageMakerRuntimeClient`. Exceptions are caught as `client.exceptions.…`.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from botocore.exceptions import ClientError as BotocoreClientError
from typing_extensions import Never, deprecated, overload, override

from . import _exceptions
from .literals import NewSessionConstant, SageMakerRuntimeOperationName
from .type_defs import (
    BlobTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointOutputTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
)

if TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
    from botocore.client import BaseClient
else:
    from ._runtime import BaseClient

__all__ = ("BotocoreClientError", "Client", "Exceptions", "SageMakerRuntimeClient")

# Not a subclass of botocore-stubs' `BaseClientExceptions`: its `__getattr__` accepts every name, and
# with it every misspelt exception.
class Exceptions:
    """The error classes of this service, which `client.exceptions` holds.

    boto3 makes them for each `Session`: the classes of one client do not catch the errors of a client that another
    session made; `botocore.exceptions.ClientError` catches the errors of every client. A mock that `create_autospec`
    makes has no classes that can be caught: set its `exceptions` to those of a real client.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    ClientError: type[_exceptions.ClientError]
    """Base class of every error that the service returns; it is `botocore.exceptions.ClientError`.

    It also catches errors that the service's model does not list, such as `ThrottlingException` and
    `AccessDeniedException`: compare `e.response["Error"]["Code"]`. `ReadTimeoutError`, `NoCredentialsError` and most
    other errors of botocore itself are subclasses of `botocore.exceptions.BotoCoreError` instead.

    See [Common errors](https://docs.aws.amazon.com/sagemaker/latest/APIReference/CommonErrors.html).
    """

    InternalDependencyException: type[_exceptions.InternalDependencyException]
    """A service that SageMaker depends on failed (HTTP 530). Raised by `invoke_endpoint`.

    botocore does not retry it.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    InternalFailure: type[_exceptions.InternalFailure]
    """SageMaker itself failed (HTTP 500). Raised by all operations, after retries.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    InternalStreamFailure: type[_exceptions.InternalStreamFailure]
    """SageMaker failed before a stream began. Raised by `invoke_endpoint_with_response_stream`, after retries.

    Once the stream has begun, iteration raises `botocore.exceptions.EventStreamError` instead.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    ModelError: type[_exceptions.ModelError]
    """The model's container answered with 4xx or 5xx, or not in time (HTTP 424).

    Raised by `invoke_endpoint` and `invoke_endpoint_with_response_stream`. SageMaker gives the model 60 seconds for an
    answer of `invoke_endpoint`, and 8 minutes for a stream. `e.response` has:

    - `OriginalStatusCode`, the status of the container's answer; 0 if it did not answer in time
    - `OriginalMessage`, the text of the container's answer
    - `LogStreamArn`, the ARN of the container's log

    botocore does not retry it.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ModelNotReadyException: type[_exceptions.ModelNotReadyException]
    """A serverless variant is starting, or a model is loading (HTTP 429). Try again later.

    Raised by `invoke_endpoint`, for which botocore retries it in `legacy` mode only. The service's model does not list
    it for the other operations, for which botocore retries it in every mode.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ModelStreamError: type[_exceptions.ModelStreamError]
    """The model failed before its stream began; `e.response.get("ErrorCode")` says how.

    Raised by `invoke_endpoint_with_response_stream`; botocore does not retry it. Once the stream has begun, iteration raises
    `botocore.exceptions.EventStreamError` instead, which has no `ErrorCode`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    ServiceUnavailable: type[_exceptions.ServiceUnavailable]
    """The service is unavailable (HTTP 503). Raised by all operations, after retries.

    Without an error code, for example from a load balancer, an answer with this status is a `ClientError` whose code
    is `"503"`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    ValidationError: type[_exceptions.ValidationError]
    """The service rejected the request (HTTP 400), for example an unknown endpoint.

    Raised by all operations; botocore does not retry it. If botocore itself rejects an argument, it sends nothing and
    raises `botocore.exceptions.ParamValidationError` instead.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    def from_code(self, error_code: str) -> type[BotocoreClientError]:
        """Return the class of an error, found by its code.

        See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).

        Args:
            error_code: A code as found in `e.response["Error"]["Code"]`.

        Returns:
            The class, not an instance; `ClientError` for a code that the service's model does not list.
        """

class SageMakerRuntimeClient(BaseClient):
    """The client that `boto3.client("sagemaker-runtime")` returns; `isinstance` recognizes it.

    All arguments of the operations are keyword-only. `None` is never accepted; omit the argument.

    Every operation can raise the errors below. They are in `botocore.exceptions`, and all of them except `ClientError`
    are subclasses of `BotoCoreError`.

    See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

    Raises:
        ClientError: The service returned an error; its subclasses are in `client.exceptions`.
        ParamValidationError: botocore rejected an argument; nothing was sent.
        NoCredentialsError: botocore found no AWS credentials; nothing was sent.
        EndpointConnectionError: No connection could be made; a subclass of `ConnectionError`.
        ConnectTimeoutError: No connection was made within `connect_timeout`; a subclass of `ConnectionError`.
        SSLError: TLS failed, for example because of an untrusted certificate; a subclass of `ConnectionError`.
        ProxyConnectionError: The proxy could not be reached; a subclass of `ConnectionError`.
        ReadTimeoutError: No answer came within `read_timeout`; a subclass of `HTTPClientError`.
        ConnectionClosedError: The server closed the connection without an answer; a subclass of `HTTPClientError`.
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

        SageMaker gives the model 60 seconds. botocore's read timeout is also 60 seconds and is retried, so a slow model
        may run three times. For a slow model, make the client with
        `Config(read_timeout=70, retries={"total_max_attempts": 1})`. For a model that needs longer, use
        `invoke_endpoint_with_response_stream` (8 minutes) or `invoke_endpoint_async` (up to 1 hour).

        `SageMakerRuntimeClient` lists the errors that every operation can raise.

        See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model, as `str`, `bytes` or a seekable binary file. At most 6291456 bytes in the service
                model, but 25 MB in AWS's Developer Guide.
            ContentType (optional): MIME type of `Body`. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            TargetModel (optional): Model on a multi-model endpoint. 1 to 1024 characters.
            TargetVariant (optional): Production variant to call. At most 63 characters.
            TargetContainerHostname (optional): Container on a multi-container endpoint. At most 63 characters.
            InferenceId (optional): Your own ID, stored if the endpoint captures data. 1 to 64 characters.
            EnableExplanations (optional): JMESPath expression that selects the records which SageMaker Clarify explains. 1 to 64 characters.
            InferenceComponentName (optional): Inference component to call. At most 63 characters.
            SessionId (optional): `NEW_SESSION` or the ID of an open session. At most 256 characters.
            PrefixAwareId (optional): Routing hint for endpoints with the routing strategy `PREFIX_AWARE`. 1 to 64 characters.

        Returns:
            The answer; read it once with `response["Body"].read()`.

        Raises:
            InternalDependencyException: A service that SageMaker depends on failed.
            InternalFailure: SageMaker itself failed.
            ModelError: The model's container answered with 4xx or 5xx, or not in time.
            ModelNotReadyException: A serverless variant is starting, or a model is loading.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
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
        """Queue a request whose input is stored in S3, at `InputLocation`.

        Give exactly one of `InputLocation` and `Body`. The answer will be written to S3. botocore retries after a
        timeout, so a request may be queued more than once; a client with
        `Config(retries={"total_max_attempts": 1})` does not retry.

        To call it with `**request`, pass a typed request or a `dict[str, Any]`: type checkers reject a `dict[str, str]`,
        because two parameters are numbers.

        `SageMakerRuntimeClient` lists the errors that every operation can raise.

        See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            InputLocation: S3 URI of the input, an object of up to 1 GB. 1 to 1024 characters.
            ContentType (optional): MIME type of the input. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            InferenceId (optional): Your own ID; the response returns it. 1 to 64 characters.
            S3OutputPathExtension (optional): Path that is appended to the endpoint's S3 output path. 1 to 512 characters.
            Filename (optional): File name of the answer in S3. 1 to 32 characters.
            RequestTTLSeconds (optional): Longest wait in the queue. 60 to 21600 seconds; if omitted, 21600 seconds.
            InvocationTimeoutSeconds (optional): Processing time limit of the model. 1 to 3600 seconds; if omitted, 900 seconds.

        Returns:
            Where the answer will appear (`OutputLocation`); the object does not exist yet.

        Raises:
            InternalFailure: SageMaker itself failed.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
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
        """Queue a request that carries its input itself, as `Body`.

        Give exactly one of `InputLocation` and `Body`. The answer will be written to S3. botocore retries after a
        timeout, so a request may be queued more than once; a client with
        `Config(retries={"total_max_attempts": 1})` does not retry.

        To call it with `**request`, pass a typed request or a `dict[str, Any]`: type checkers reject a `dict[str, str]`,
        because two parameters are numbers.

        `SageMakerRuntimeClient` lists the errors that every operation can raise.

        See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model, as `str`, `bytes` or a seekable binary file. At most 128000 bytes.
            ContentType (optional): MIME type of the input. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            InferenceId (optional): Your own ID; the response returns it. 1 to 64 characters.
            S3OutputPathExtension (optional): Path that is appended to the endpoint's S3 output path. 1 to 512 characters.
            Filename (optional): File name of the answer in S3. 1 to 32 characters.
            RequestTTLSeconds (optional): Longest wait in the queue. 60 to 21600 seconds; if omitted, 21600 seconds.
            InvocationTimeoutSeconds (optional): Processing time limit of the model. 1 to 3600 seconds; if omitted, 900 seconds.

        Returns:
            Where the answer will appear (`OutputLocation`); the object does not exist yet.

        Raises:
            InternalFailure: SageMaker itself failed.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
        """

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

        SageMaker gives the model 8 minutes. botocore's read timeout, 60 seconds by default, applies to the wait for the
        answer and to each gap between two parts. Before the answer begins, a timeout is retried, so a slow model may
        run three times; after that, nothing is retried.

        `SageMakerRuntimeClient` lists the errors that every operation can raise.

        See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).

        Args:
            EndpointName: Endpoint to call. At most 63 characters.
            Body: Input for the model, as `str`, `bytes` or a seekable binary file. At most 6291456 bytes in the service
                model, but 25 MB in AWS's Developer Guide.
            ContentType (optional): MIME type of `Body`. At most 1024 characters.
            Accept (optional): MIME type that the answer should have. At most 1024 characters.
            CustomAttributes (optional): Opaque text for the model's container. At most 1024 characters.
            TargetVariant (optional): Production variant to call. At most 63 characters.
            TargetContainerHostname (optional): Container on a multi-container endpoint. At most 63 characters.
            InferenceId (optional): Your own ID for this request. 1 to 64 characters.
            InferenceComponentName (optional): Inference component to call. At most 63 characters.
            SessionId (optional): ID of an open session; `invoke_endpoint` opens one. At most 256 characters.
            PrefixAwareId (optional): Routing hint for endpoints with the routing strategy `PREFIX_AWARE`. 1 to 64 characters.

        Returns:
            The answer; iterate over `response["Body"]` once.

        Raises:
            InternalFailure: SageMaker itself failed.
            InternalStreamFailure: SageMaker failed before the stream began.
            ModelError: The model's container answered with 4xx or 5xx, or not in time.
            ModelStreamError: The model failed before the stream began.
            ServiceUnavailable: The service is unavailable.
            ValidationError: The service rejected the request, for example an unknown endpoint.
            EventStreamError: The service ended the stream with an error; raised while you iterate.
            ChecksumMismatch: botocore received corrupted data; raised while you iterate.
            ProtocolError: urllib3 lost the connection; raised while you iterate.
            ReadTimeoutError: Nothing arrived for longer than `read_timeout`; raised by urllib3 while you iterate.
        """

    def generate_presigned_url(
        self,
        ClientMethod: SageMakerRuntimeOperationName,
        Params: Mapping[str, object] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make a URL that contains the signature of a request; nothing is sent.

        Use it for `invoke_endpoint_async` with `InputLocation`. Arguments that are sent as headers are signed; the
        caller of the URL must send identical headers, for example `X-Amzn-SageMaker-InputLocation`.

        The URL cannot carry input to a model, because the signature covers an empty body: leave `Body` empty. botocore
        moves the keys of a JSON object in `Body` into the query of the URL, nested values as Python's `repr`, and fails
        for most other bodies.

        See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).

        Args:
            ClientMethod: Method of this client, such as `invoke_endpoint`.
            Params (optional): Arguments of that method; the required ones must be present.
            ExpiresIn (optional): How many seconds the URL is valid. If omitted, 3600 seconds.
            HttpMethod (optional): HTTP method. If omitted, POST, which all three operations use.

        Returns:
            The URL.

        Raises:
            ParamValidationError: An argument in `Params` is missing, unknown or of the wrong type.
            NoCredentialsError: botocore found no AWS credentials.
            UnknownClientMethodError: There is no such operation.
            ValueError: `Body` is CSV (`JSONDecodeError`), an image (`UnicodeDecodeError`) or almost any file.
            TypeError: `Body` is a `bytearray`, a JSON number or a JSON list of numbers.
        """

    @override
    def can_paginate(self, operation_name: str) -> Literal[False]:
        """Return whether an operation can be paginated; none of this service can.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Args:
            operation_name: Method of this client, such as `invoke_endpoint`.

        Returns:
            Always `False`.

        Raises:
            KeyError: There is no such method.
        """

    # This service has no paginator and no waiter: `Never` makes each call an error, and editors show what is deprecated.
    # With `NoReturn`, checkers would not check the lines below the call.
    @deprecated("This service has no paginators: `get_paginator` always raises an exception.")
    @override
    def get_paginator(self, operation_name: Never) -> object:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # ty: ignore[incompatible-method-override]
        """Do not call: this service has no paginators.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Raises:
            OperationNotPageableError: Always, for each of the operations.
            KeyError: For any other name.
        """

    @deprecated("This service has no waiters: `get_waiter` always raises an exception.")
    @override
    def get_waiter(self, waiter_name: Never) -> object:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # ty: ignore[incompatible-method-override]
        """Do not call: this service has no waiters.

        See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).

        Raises:
            ValueError: Always.
        """

Client = SageMakerRuntimeClient
