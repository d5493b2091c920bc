"""Typed dictionaries of boto3's `sagemaker-runtime` client.

They describe the requests, responses and error responses of the three operations, key by key. Their names are AWS's
own with the suffix `TypeDef`.

*Always present* refers to responses over HTTP; a `botocore.stub.Stubber` returns only what you give it.

When a program runs, these are typed dictionaries of `typing_extensions`: use its `is_typeddict`, not that of
`typing`. pydantic takes each of them, and lets a response omit every key that is not *always present*.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

# Every class is flat: editors do not show the documentation of inherited keys. A class stands below the ones that it
# mentions, because this file is also the module that runs.

from typing import IO, TYPE_CHECKING, Literal, Protocol, TypeAlias

from botocore.response import StreamingBody
from typing_extensions import NotRequired

from .literals import ModelStreamErrorCode, NewSessionConstant

if TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
    from typing import runtime_checkable

    from botocore.eventstream import EventStream
    from typing_extensions import TypedDict
else:
    from ._runtime import EventStream, TypedDict, runtime_checkable

__all__ = (
    "BlobTypeDef",
    "ClientErrorResponseTypeDef",
    "ClientInvokeEndpointResponseTypeDef",
    "ErrorResponseTypeDef",
    "ErrorTypeDef",
    "InternalStreamFailureTypeDef",
    "InvokeEndpointAsyncInlineInputRequestTypeDef",
    "InvokeEndpointAsyncInputRequestTypeDef",
    "InvokeEndpointAsyncInputTypeDef",
    "InvokeEndpointAsyncOutputTypeDef",
    "InvokeEndpointInputRequestTypeDef",
    "InvokeEndpointInputTypeDef",
    "InvokeEndpointOutputResponseTypeDef",
    "InvokeEndpointOutputTypeDef",
    "InvokeEndpointWithResponseStreamInputRequestTypeDef",
    "InvokeEndpointWithResponseStreamInputTypeDef",
    "InvokeEndpointWithResponseStreamOutputTypeDef",
    "ModelErrorResponseTypeDef",
    "ModelStreamErrorResponseTypeDef",
    "ModelStreamErrorTypeDef",
    "PayloadPartTypeDef",
    "ResponseMetadata",
    "ResponseMetadataTypeDef",
    "ResponseStreamTypeDef",
)

# Checkable, because libraries that check arguments when a program runs reject a protocol that is not.
@runtime_checkable
class _SeekableBinaryFile(Protocol):
    """What botocore does with a file: sign it, measure it, send it, and rewind it to retry.

    It covers `gzip.GzipFile`, `zipfile.ZipExtFile`, `mmap.mmap` and objects of your own, which
    are not `IO[bytes]`. Each method is as loose as botocore's use of it.
    """

    def read(self, size: int = ..., /) -> bytes | bytearray | memoryview:
        """Return up to `size` bytes, or all without `size`; a result that equals `b""` ends the file.

        An empty `array.array` does not equal `b""`: botocore would read forever.
        """

    def seek(self, offset: int, whence: Literal[2] = ..., /) -> object:
        """Go to `offset`, counted from the start, or from the end if `whence` is 2."""

    def tell(self) -> int:
        """Return the position, counted from the start."""

BlobTypeDef: TypeAlias = str | bytes | bytearray | IO[bytes] | StreamingBody | _SeekableBinaryFile
"""What `Body` of a request may be.

- `str`, sent as UTF-8; `bytes`; `bytearray`
- a file opened in binary mode, `io.BytesIO`, a gzip or zip member, an `mmap`, or any object with
  a binary `read`, a `seek` and a `tell`

botocore rejects `None`, numbers, `dict`, `list`, `pathlib.Path`, `memoryview`, generators
(`ParamValidationError`); text files, `io.StringIO` and readers without `seek` (`TypeError`); readers
without `tell` (`AttributeError`).

A file is sent from its current position, but a retry sends it from position 0: let the data begin there, or
pass `bytes`.

A `StreamingBody`, the body of another response, passes the type checker but cannot be sent:
signing fails with `io.UnsupportedOperation: seek`. Read it first: `Body=body.read()`.
"""

class InvokeEndpointInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint`, to be passed as `**request`.

    Closed: botocore rejects every key that is not listed here. It also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    A typed dictionary that inherits from this one cannot add keys: give your own a key that holds the request.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB) in the service model, but 25 MB in AWS's Developer Guide, and 4 MB for a serverless
    endpoint; botocore sends any size. A `str` is sent as UTF-8. A file must be open in binary mode and seekable; it
    is sent from its current position, but a retry sends it from position 0.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, no content type is sent. Endpoints with a SageMaker Clarify explainer require it.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent. Endpoints with a SageMaker Clarify explainer require it.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetModel: NotRequired[str]
    r"""Model to use on a multi-model endpoint, given as the path of its archive below the S3 prefix.

    1 to 1024 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Only for multi-model endpoints. While the model is loading, the call raises `ModelNotReadyException`.
    """

    TargetVariant: NotRequired[str]
    """Production variant to call.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    If omitted, SageMaker distributes the requests by the weights of the variants.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on a multi-container endpoint.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Only for endpoints with direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; SageMaker stores it if the endpoint captures data.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    If omitted, no ID is stored. An empty string raises `ParamValidationError`.
    """

    EnableExplanations: NotRequired[str]
    """JMESPath expression that decides which records SageMaker Clarify explains.

    1 to 64 characters. Pattern: `.*`.
    If omitted, the endpoint's setting applies. `` `true` `` explains all records, `` `false` `` none.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component to call.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Only for endpoints that host inference components.
    """

    SessionId: NotRequired[NewSessionConstant | str]
    """`NEW_SESSION` opens a stateful session; the ID of an open one continues it.

    At most 256 characters. Pattern: `^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    If omitted, the request belongs to no session. The ID of a new session is returned as `NewSessionId`.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint for endpoints with the routing strategy `PREFIX_AWARE`.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Requests with the same ID and the same beginning of the prompt go to the same instance. If several applications
    share a prompt prefix, give each its own ID. If omitted, the header is not sent. Since boto3 1.43.68.
    """

class InvokeEndpointAsyncInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` whose input is stored in S3.

    Closed: botocore rejects every key that is not listed here, and the service rejects
    `Body` next to `InputLocation`. To send the input itself, use
    `InvokeEndpointAsyncInlineInputRequestTypeDef`. botocore also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    A typed dictionary that inherits from this one cannot add keys: give your own a key that holds the request.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    InputLocation: str
    """S3 URI of the object that holds the input.

    1 to 1024 characters. Pattern: `^(https|s3)://([^/]+)/?(.*)$`.
    The object may be as large as 1 GB. The endpoint's role must be able to read it. A request that also has `Body` is
    rejected.
    """

    ContentType: NotRequired[str]
    r"""MIME type of the input, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the response returns it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    If omitted, SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is appended to the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    If omitted, nothing is appended. Since boto3 1.42.54.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    If omitted, SageMaker makes a name from the inference ID. Since boto3 1.42.54.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. If omitted, 21600 seconds (6 hours) apply.
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Processing time limit of the model for this request, in seconds.

    1 to 3600 seconds. If omitted, 900 seconds (15 minutes) apply.
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointAsyncInlineInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` that carries its input itself.

    Closed: botocore rejects every key that is not listed here, and the service rejects
    `InputLocation` next to `Body`. For input that is stored in S3, use
    `InvokeEndpointAsyncInputRequestTypeDef`. botocore also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    A typed dictionary that inherits from this one cannot add keys: give your own a key that holds the request.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, inside the request instead of in S3.

    At most 128000 bytes; store larger input in S3 and pass `InputLocation` instead. A `str` is sent as UTF-8. A file
    must be open in binary mode and seekable; it is sent from its current position, but a retry sends it from
    position 0. A request that also has `InputLocation` is rejected. Since boto3 1.43.29.
    """

    ContentType: NotRequired[str]
    r"""MIME type of the input, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the response returns it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    If omitted, SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is appended to the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    If omitted, nothing is appended. Since boto3 1.42.54.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    If omitted, SageMaker makes a name from the inference ID. Since boto3 1.42.54.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. If omitted, 21600 seconds (6 hours) apply.
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Processing time limit of the model for this request, in seconds.

    1 to 3600 seconds. If omitted, 900 seconds (15 minutes) apply.
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointWithResponseStreamInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    Closed: botocore rejects every key that is not listed here. It also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    A typed dictionary that inherits from this one cannot add keys: give your own a key that holds the request.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB) in the service model, but 25 MB in AWS's Developer Guide, and 4 MB for a serverless
    endpoint; botocore sends any size. A `str` is sent as UTF-8. A file must be open in binary mode and seekable; it
    is sent from its current position, but a retry sends it from position 0.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    If omitted, the header is not sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetVariant: NotRequired[str]
    """Production variant to call.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    If omitted, SageMaker distributes the requests by the weights of the variants.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on a multi-container endpoint.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Only for endpoints with direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    If omitted, the header is not sent. An empty string raises `ParamValidationError`.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component that streams the answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Only for endpoints that host inference components.
    """

    SessionId: NotRequired[str]
    """ID of an open stateful session that this request continues.

    At most 256 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    If omitted, the request belongs to no session. Only `invoke_endpoint` can open one.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint for endpoints with the routing strategy `PREFIX_AWARE`.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Requests with the same ID and the same beginning of the prompt go to the same instance. If several applications
    share a prompt prefix, give each its own ID. If omitted, the header is not sent. Since boto3 1.43.68.
    """

class ResponseMetadataTypeDef(TypedDict):
    """What botocore adds to every response. It describes the HTTP exchange.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    RequestId: str
    """ID of the request. Quote it when you contact AWS Support.

    From the header `x-amzn-requestid`. Missing if the answer has no such header, or if its status is 500 or more and
    its body is empty or begins with `<html>`.
    """

    HostId: str
    """ID of the host that answered. Only other services, such as S3, send one.

    Never present in a response of this service: reading it raises `KeyError`. Use `.get("HostId")`.
    """

    HTTPStatusCode: int
    """HTTP status of the answer, for example 200, or 202 for an asynchronous request.

    Always present.
    """

    HTTPHeaders: dict[str, str]
    """Headers of the answer; their names are in lower case.

    Always present.
    """

    RetryAttempts: int
    """How often botocore retried the request; 0 if only one attempt was made.

    Always present. `Config(retries={"total_max_attempts": 3})` sets how many attempts are allowed, the first one
    included.
    """

    RetryQuotaReached: NotRequired[bool]
    """`True` if botocore did not retry because the retry quota of the client was used up.

    Otherwise missing. Each retry uses a part of the quota; successful requests refill it. `legacy` mode has no quota.
    """

    MaxAttemptsReached: NotRequired[bool]
    """`True` if the last allowed attempt was used, even if it succeeded.

    Otherwise missing. In `legacy` mode it is set on errors only.
    """

class InvokeEndpointOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint`.

    A header that the service did not send is a missing key, never `None`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Body: StreamingBody
    """Answer of the model, read from the connection while you read it.

    Always present. At most 6291456 bytes (6 MiB) in the service model, but 25 MB in AWS's Developer Guide, and 4 MB
    from a serverless endpoint. Read it once, with `read()`, `json.load(...)`, `iter_lines()` or `iter_chunks()`; a
    second `read()` returns `b""`.

    Reading it can raise these errors of `botocore.exceptions`:

    - `ResponseStreamingError` if the connection is lost
    - `IncompleteReadError` if you read in pieces and the server closes the connection before it has sent as many
      bytes as `Content-Length` says
    - `ReadTimeoutError` if nothing arrives for longer than `read_timeout`

    `readlines()` can return truncated data without an error. `read()` does not decompress an answer that has a
    `Content-Encoding`. Iterating over the body gives chunks of 1 KiB, not lines. `with response["Body"] as raw` gives
    urllib3's response, not the `StreamingBody`. If you close the body unread, the next call needs a new connection.
    """

    ContentType: str
    r"""MIME type of the answer, as the model's container set it.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the answer has no `Content-Type` header.
    """

    InvokedProductionVariant: str
    r"""Production variant that answered.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it.
    """

    CustomAttributes: str
    r"""Opaque text that the model's container added to the answer.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Empty or missing unless the container sets it, even if the request had some: use
    `.get("CustomAttributes")` where you do not know the container.
    """

    NewSessionId: NotRequired[str]
    r"""ID of the stateful session that this request opened, and when it expires.

    At most 256 characters.
    Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`.
    What precedes the semicolon is the `SessionId` of later requests. Missing unless the request
    said `SessionId="NEW_SESSION"`.
    """

    ClosedSessionId: NotRequired[str]
    """ID of the stateful session that this request closed.

    At most 256 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Missing unless the request closed one.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries.

    Always present.
    """

class InvokeEndpointAsyncOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_async`, which says where the answer will be.

    The request is only queued. A header that the service did not send is a missing key, never
    `None`.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    InferenceId: str
    r"""ID of the request. It is yours, or SageMaker made it.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the JSON of the answer does not contain it.
    """

    OutputLocation: str
    r"""S3 URI at which the answer will appear once the model has finished.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it. The object does not exist yet: poll for it.
    """

    FailureLocation: NotRequired[str]
    r"""S3 URI at which an error report will appear if the model fails.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it, for example because the endpoint has no S3 path for failures.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status (202), headers and retries.

    Always present.
    """

class PayloadPartTypeDef(TypedDict):
    """One part of a streamed answer.

    See [PayloadPart](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_PayloadPart.html).
    """

    Bytes: bytes
    """The next bytes of the answer; may be empty.

    Always present. A part can end anywhere, also inside a line or a UTF-8 character: join or buffer the parts before
    you decode them.
    """

class ModelStreamErrorTypeDef(TypedDict):
    """The model failed while it streamed. botocore raises `EventStreamError` instead of yielding this.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Missing if the service did not send it.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing if the service did not send it.
    """

class InternalStreamFailureTypeDef(TypedDict):
    """SageMaker failed while it streamed. botocore raises `EventStreamError` instead of yielding this.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Missing if the service did not send it.
    """

class ResponseStreamTypeDef(TypedDict):
    """One event of a streamed answer.

    Every event of an answer has `PayloadPart`, so `event["PayloadPart"]["Bytes"]` needs no check. An error that the
    service sends is raised while you iterate, as `botocore.exceptions.EventStreamError`.

    See [ResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_ResponseStream.html).
    """

    PayloadPart: PayloadPartTypeDef
    """The next part of the answer.

    Always present.
    """

    ModelStreamError: NotRequired[ModelStreamErrorTypeDef]
    """Never present. botocore raises `EventStreamError` with this code instead."""

    InternalStreamFailure: NotRequired[InternalStreamFailureTypeDef]
    """Never present. botocore raises `EventStreamError` with this code instead."""

class InvokeEndpointWithResponseStreamOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    A header that the service did not send is a missing key, never `None`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Body: EventStream[ResponseStreamTypeDef]
    """The answer as a stream of events. Iterate over it once; if you stop early, `close()` it.

    Always present. It is not an iterator, file or context manager: `next()`, `read()` and `with` fail.

    Iterating over it can raise these errors. Only the first is a subclass of `ClientError`:

    - `botocore.exceptions.EventStreamError` if the service sends an error
    - `botocore.eventstream.ChecksumMismatch` if data is corrupted
    - `urllib3.exceptions.ProtocolError` if the connection is lost
    - `urllib3.exceptions.ReadTimeoutError` if nothing arrives for longer than `read_timeout`

    Depending on how the answer is sent, a stream that breaks off can also end without an error: rely on the end
    marker of your model. If you stop early, the next call usually needs a new connection.
    """

    ContentType: str
    r"""MIME type of the answer, as the model's container set it.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it.
    """

    InvokedProductionVariant: str
    r"""Production variant that answered.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it.
    """

    CustomAttributes: str
    r"""Opaque text that the model's container added to the answer.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Empty or missing unless the container sets it, even if the request had some: use
    `.get("CustomAttributes")` where you do not know the container.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries.

    Always present.
    """

class ErrorTypeDef(TypedDict):
    """`e.response["Error"]`, which every error of every AWS service has.

    See [Common errors](https://docs.aws.amazon.com/sagemaker/latest/APIReference/CommonErrors.html).
    """

    Code: str
    """Name of the error, for example `ModelError` or `ThrottlingException`.

    Always present. Errors that the service's model does not list have codes of their own. If the answer has no code,
    for example from a load balancer, `Code` is the HTTP status as text, such as `"503"`. botocore also loses the code
    if the status is 500 or more and the body is empty or begins with `<html>`.
    """

    Message: str
    """What went wrong, in words; empty if the service gave none.

    Always present.
    """

class ErrorResponseTypeDef(TypedDict):
    """`e.response` of those errors in `client.exceptions` that have no keys of their own but `Message`.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`.

    At most 2048 characters.
    Missing if the service did not send it, or sent it as `message`, in lower case.
    """

class ModelErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelError`, with what the model's container answered.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries. The status is 424, not that of the container.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`.

    At most 2048 characters.
    Missing if the service did not send it, or sent it as `message`, in lower case.
    """

    OriginalStatusCode: int
    """HTTP status that the model's container answered with; 0 if it did not answer in time.

    The service always sends it. An error that `Stubber` makes has it only if its `modeled_fields` do.
    """

    OriginalMessage: str
    """Text that the model's container answered with.

    At most 2048 characters.
    The service always sends it. An error that `Stubber` makes has it only if its `modeled_fields` do.
    """

    LogStreamArn: str
    """ARN of the CloudWatch log stream that holds the container's log.

    The service always sends it. An error that `Stubber` makes has it only if its `modeled_fields` do.
    """

class ModelStreamErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelStreamError`.

    It is raised only if the stream has not begun. Once it has begun, iteration raises
    `botocore.exceptions.EventStreamError` instead, whose response contains nothing but `Error`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`.

    At most 2048 characters.
    Missing if the service did not send it, or sent it as `message`, in lower case.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing if the service did not send it.
    """

class ClientErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ClientError`, which is any error of the service.

    It has the keys of all errors in `client.exceptions`; those that only some errors have are not required.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """Request ID, HTTP status, headers and retries.

    Missing from an `EventStreamError`, which botocore raises once a stream has begun.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`.

    At most 2048 characters.
    Missing from errors that the service's model does not list. Also missing if the service did not send it, or sent
    it as `message`, in lower case.
    """

    OriginalStatusCode: NotRequired[int]
    """HTTP status that the model's container answered with; 0 if it did not answer in time.

    Missing unless the error is a `ModelError`.
    """

    OriginalMessage: NotRequired[str]
    """Text that the model's container answered with.

    At most 2048 characters.
    Missing unless the error is a `ModelError`.
    """

    LogStreamArn: NotRequired[str]
    """ARN of the CloudWatch log stream that holds the container's log.

    Missing unless the error is a `ModelError`.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing unless the error is a `ModelStreamError`.
    """

# Names that the generated stubs have, or had, for the same dictionaries.
InvokeEndpointInputTypeDef = InvokeEndpointInputRequestTypeDef
InvokeEndpointOutputResponseTypeDef = InvokeEndpointOutputTypeDef
InvokeEndpointAsyncInputTypeDef = InvokeEndpointAsyncInputRequestTypeDef
InvokeEndpointWithResponseStreamInputTypeDef = InvokeEndpointWithResponseStreamInputRequestTypeDef
ResponseMetadata = ResponseMetadataTypeDef
ClientInvokeEndpointResponseTypeDef = InvokeEndpointOutputTypeDef
