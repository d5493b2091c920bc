"""Typed dictionaries of boto3's `sagemaker-runtime` client.

Requests, responses and error responses of the three operations, with what is known about
each key. The names are AWS's own with the suffix `TypeDef`.

*Always present* means: in every response over HTTP. `botocore.stub.Stubber` returns what it is given.

When a program runs, these are dictionaries of `typing_extensions`: use its `is_typeddict`, not that of
`typing`. pydantic takes those that contain no `Body`.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

# Every class is flat: editors do not show the documentation of inherited keys. A class stands below the ones that it
# mentions, because this file is also the module that runs.

from typing import IO, TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from botocore.response import StreamingBody
from typing_extensions import NotRequired, TypedDict

from .literals import ModelStreamErrorCode, NewSessionConstant

if TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
    from botocore.eventstream import EventStream
else:
    import botocore.eventstream

    class EventStream:
        """Stands in for botocore's class, which cannot be subscripted when a program runs."""

        def __class_getitem__(cls, event):
            return botocore.eventstream.EventStream  # noqa: PYI010 - see above

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

    def read(self, size: int, /) -> bytes | bytearray | memoryview:
        """Return up to `size` bytes; an empty result that equals `b""` ends the file.

        Not every buffer does: an `array.array` never equals `b""`, and botocore reads forever.
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

A file is sent from its current position, but a retry sends it from position 0: put the data there, or pass
`bytes`.

A `StreamingBody`, the body of another response, passes the type checker but cannot be sent:
signing fails with `io.UnsupportedOperation: seek`. Read it first: `Body=body.read()`.
"""

class InvokeEndpointInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint`, to be passed as `**request`.

    Closed: botocore rejects every key that is not listed here. It also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB); 4 MB on serverless endpoints. A `str` is sent as UTF-8. A file must be open in
    binary mode and seekable; it is sent from its current position, but a retry sends it from position 0.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: no content type is sent. Endpoints with a SageMaker Clarify explainer require it.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent. Endpoints with a SageMaker Clarify explainer require it.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetModel: NotRequired[str]
    r"""Model to use on a multi-model endpoint: its archive's path below the S3 prefix.

    1 to 1024 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Only for multi-model endpoints. While the model is loading, the call raises `ModelNotReadyException`.
    """

    TargetVariant: NotRequired[str]
    """Production variant that must answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Missing: the traffic is distributed by the weights of the variants.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on an endpoint with direct invocation.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Only for endpoints with direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; it is stored with captured data.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Missing: none is stored. An empty string raises `ParamValidationError`.
    """

    EnableExplanations: NotRequired[str]
    """JMESPath expression that decides which records SageMaker Clarify explains.

    1 to 64 characters. Pattern: `.*`.
    Missing: the endpoint's own setting counts. `` `true` `` explains all records, `` `false` `` none.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component to call.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Only for endpoints that host inference components.
    """

    SessionId: NotRequired[NewSessionConstant | str]
    """`NEW_SESSION` opens a stateful session; the ID of an open one continues it.

    At most 256 characters. Pattern: `^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Missing: the request belongs to no session. The ID of a new one is returned as `NewSessionId`.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint for endpoints with the routing strategy `PREFIX_AWARE`.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    It tells apart applications whose prompts begin with the same text: give each its own ID. Missing: none is
    sent. Since boto3 1.43.68.
    """

class InvokeEndpointAsyncInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` whose input is stored in S3.

    Closed: botocore rejects every key that is not listed here, and the service rejects
    `Body` next to `InputLocation`. To send the input itself, use
    `InvokeEndpointAsyncInlineInputRequestTypeDef`. botocore also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

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
    The endpoint's role must be able to read it. Never together with `Body`.
    """

    ContentType: NotRequired[str]
    r"""MIME type of the input, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the response returns it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Missing: SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is appended to the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    Missing: nothing is appended. Since boto3 1.42.54.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    Missing: a name is made from the inference ID. Since boto3 1.42.54.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. Missing: 21600 seconds (6 hours).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Processing time limit of the model for this request, in seconds.

    1 to 3600 seconds. Missing: 900 seconds (15 minutes).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointAsyncInlineInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` that carries its input itself.

    Closed: botocore rejects every key that is not listed here, and the service rejects
    `InputLocation` next to `Body`. For input that is stored in S3, use
    `InvokeEndpointAsyncInputRequestTypeDef`. botocore also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, inside the request instead of in S3.

    At most 128000 bytes. A `str` is sent as UTF-8. A file must be open in binary mode and seekable; it is sent
    from its current position, but a retry sends it from position 0. Never together with `InputLocation`; larger
    input goes through S3. Since boto3 1.43.29.
    """

    ContentType: NotRequired[str]
    r"""MIME type of the input, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the response returns it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Missing: SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is appended to the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    Missing: nothing is appended. Since boto3 1.42.54.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    Missing: a name is made from the inference ID. Since boto3 1.42.54.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. Missing: 21600 seconds (6 hours).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Processing time limit of the model for this request, in seconds.

    1 to 3600 seconds. Missing: 900 seconds (15 minutes).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointWithResponseStreamInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    Closed: botocore rejects every key that is not listed here. It also checks types and minima before it sends
    anything; maxima and patterns are left to the service.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB); 4 MB on serverless endpoints. A `str` is sent as UTF-8. A file must be open in
    binary mode and seekable; it is sent from its current position, but a retry sends it from position 0.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: no content type is sent.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetVariant: NotRequired[str]
    """Production variant that must answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Missing: the traffic is distributed by the weights of the variants.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on an endpoint with direct invocation.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Only for endpoints with direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Missing: none is sent. An empty string raises `ParamValidationError`.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component that streams the answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Only for endpoints that host inference components.
    """

    SessionId: NotRequired[str]
    """ID of an open stateful session that this request continues.

    At most 256 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Missing: the request belongs to no session. A session is opened with `invoke_endpoint`,
    not here.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint for endpoints with the routing strategy `PREFIX_AWARE`.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    It tells apart applications whose prompts begin with the same text: give each its own ID. Missing: none is
    sent. Since boto3 1.43.68.
    """

class ResponseMetadataTypeDef(TypedDict):
    """What botocore adds to every response: the HTTP side of the answer.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    RequestId: str
    """ID of the request, to be quoted to AWS support.

    From the header `x-amzn-requestid`. Missing if the answer has no such header, and from an answer with a status
    from 500 on and no error code, as a load balancer sends it.
    """

    HostId: str
    """ID of the host that answered; S3 sends one.

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
    """How often botocore retried the request; 0 if the first attempt was answered.

    Always present. `Config(retries={"total_max_attempts": 3})` sets how many attempts are allowed, the first one
    included.
    """

    RetryQuotaReached: NotRequired[bool]
    """`True` if botocore did not retry because the retry quota of the client was used up.

    Otherwise missing. Every retry takes from the quota.
    """

    MaxAttemptsReached: NotRequired[bool]
    """`True` if the last attempt that botocore may make was used, even if that one succeeded.

    Otherwise missing. In the retry mode `legacy` it is found in the response of an exception only.
    """

class InvokeEndpointOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint`.

    A header that the service did not send is a missing key, never `None`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Body: StreamingBody
    """Answer of the model, read from the connection while you read it.

    Always present. At most 6291456 bytes (6 MiB); 4 MB on serverless endpoints. Read it once, with `read()`,
    `json.load(...)`, `iter_lines()` or `iter_chunks()`; a second `read()` returns `b""`. A lost connection raises
    `ResponseStreamingError`, silence for longer than `read_timeout` `ReadTimeoutError`. If you read piece by piece
    and the server closes the connection before all bytes that it announced, `IncompleteReadError` is raised
    instead. All three are in `botocore.exceptions`.
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
    """HTTP side of the answer: request ID, status, headers, retries.

    Always present.
    """

class InvokeEndpointAsyncOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_async`: where the answer will be.

    The request is only queued. A header that the service did not send is a missing key, never
    `None`.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    InferenceId: str
    r"""ID of the request: yours, or one that SageMaker made.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the JSON of the answer does not contain it.
    """

    OutputLocation: str
    r"""S3 URI at which the answer will appear once the model has finished.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it. The object does not exist yet: wait for it.
    """

    FailureLocation: NotRequired[str]
    r"""S3 URI at which an error report will appear if the model fails.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Missing if the service did not send it.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status (202), headers, retries.

    Always present.
    """

class PayloadPartTypeDef(TypedDict):
    """One part of a streamed answer.

    See [PayloadPart](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_PayloadPart.html).
    """

    Bytes: bytes
    """Bytes of the answer, as many as happened to arrive; perhaps none.

    Always present. Parts end anywhere, also inside a line or a UTF-8 character: join or buffer
    them before you decode.
    """

class ModelStreamErrorTypeDef(TypedDict):
    """The model failed while it streamed: botocore raises `EventStreamError` and never yields this.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Missing if the service gave none.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing if the service gave none.
    """

class InternalStreamFailureTypeDef(TypedDict):
    """SageMaker failed while it streamed: botocore raises `EventStreamError` and never yields this.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Missing if the service gave none.
    """

class ResponseStreamTypeDef(TypedDict):
    """One event of a streamed answer.

    Every event that botocore yields has `PayloadPart`, so `event["PayloadPart"]["Bytes"]` needs
    no check. An error of the stream is raised while you iterate, as
    `botocore.exceptions.EventStreamError`.

    See [ResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_ResponseStream.html).
    """

    PayloadPart: PayloadPartTypeDef
    """The next part of the answer.

    Always present.
    """

    ModelStreamError: NotRequired[ModelStreamErrorTypeDef]
    """Never present: botocore raises `EventStreamError` with this code instead."""

    InternalStreamFailure: NotRequired[InternalStreamFailureTypeDef]
    """Never present: botocore raises `EventStreamError` with this code instead."""

class InvokeEndpointWithResponseStreamOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    A header that the service did not send is a missing key, never `None`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Body: EventStream[ResponseStreamTypeDef]
    """The answer as a stream of events: iterate over it once, then `close()` it.

    Always present. It is not an iterator, file or context manager: no `next()`, `read()` or `with`. While
    you iterate, an error that the service sends raises `botocore.exceptions.EventStreamError`,
    corrupted data `botocore.eventstream.ChecksumMismatch`, a lost connection
    `urllib3.exceptions.ProtocolError`, silence for longer than `read_timeout`
    `urllib3.exceptions.ReadTimeoutError`. The last three are not subclasses of `ClientError`. A stream that ends
    inside a frame ends without an error.
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
    """HTTP side of the answer: request ID, status, headers, retries.

    Always present.
    """

class ErrorTypeDef(TypedDict):
    """`e.response["Error"]`: the part that every error of every AWS service has.

    See [Common errors](https://docs.aws.amazon.com/sagemaker/latest/APIReference/CommonErrors.html).
    """

    Code: str
    """Name of the error, for example `ModelError` or `ThrottlingException`.

    Always present. Errors that the service's model does not list have codes of their own; an answer without a
    code, as a load balancer sends it, has its HTTP status, for example `503`.
    """

    Message: str
    """What went wrong, in words; empty if the service gave none.

    Always present.
    """

class ErrorResponseTypeDef(TypedDict):
    """`e.response` of the modelled errors that carry nothing but a message.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, retries.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Missing if the service sent none.
    """

class ModelErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelError`: what the model's container answered.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer; its status is 424, not the container's.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Missing if the service sent none.
    """

    OriginalStatusCode: int
    """HTTP status that the model's container answered with; 0 if it took longer than 60 seconds.

    The service always sends it; it is missing from errors that `Stubber` makes.
    """

    OriginalMessage: str
    """Text that the model's container answered with.

    At most 2048 characters.
    The service always sends it; it is missing from errors that `Stubber` makes.
    """

    LogStreamArn: str
    """ARN of the CloudWatch log stream in which the container's log is found.

    The service always sends it; it is missing from errors that `Stubber` makes.
    """

class ModelStreamErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelStreamError`.

    Only an error that answers the request itself. In mid-stream botocore raises
    `botocore.exceptions.EventStreamError`, whose response contains nothing but `Error`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, retries.

    Always present.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Missing if the service sent none.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing if the service gave none.
    """

class ClientErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ClientError`: any error, modelled or not.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Always present.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, retries.

    Missing from an `EventStreamError`, which botocore raises in the middle of a stream.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Missing from errors that the service's model does not list.
    """

    OriginalStatusCode: NotRequired[int]
    """HTTP status that the model's container answered with; 0 if it took longer than 60 seconds.

    Missing unless the error is a `ModelError`.
    """

    OriginalMessage: NotRequired[str]
    """Text that the model's container answered with.

    At most 2048 characters.
    Missing unless the error is a `ModelError`.
    """

    LogStreamArn: NotRequired[str]
    """ARN of the CloudWatch log stream in which the container's log is found.

    Missing unless the error is a `ModelError`.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Missing unless the error is a `ModelStreamError`.
    """

# Names that other releases of packages of this name use for the same dictionaries.
InvokeEndpointInputTypeDef = InvokeEndpointInputRequestTypeDef
InvokeEndpointOutputResponseTypeDef = InvokeEndpointOutputTypeDef
InvokeEndpointAsyncInputTypeDef = InvokeEndpointAsyncInputRequestTypeDef
InvokeEndpointWithResponseStreamInputTypeDef = InvokeEndpointWithResponseStreamInputRequestTypeDef
ResponseMetadata = ResponseMetadataTypeDef
ClientInvokeEndpointResponseTypeDef = InvokeEndpointOutputTypeDef
