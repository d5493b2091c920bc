"""Typed dictionaries of boto3's `sagemaker-runtime` client.

Requests, responses and error responses of the three operations, with what is known about
each key. The names are AWS's own with the suffix `TypeDef`.

Every class is flat: editors do not show the documentation of inherited keys. A class stands
below the ones that it mentions, because this file is also the module that runs.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

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

# Checkable, because libraries that check arguments when a program runs refuse a protocol that is not.
@runtime_checkable
class _SeekableBinaryFile(Protocol):
    """What botocore does with a file: sign it, measure it, send it, and rewind it to retry.

    It covers `gzip.GzipFile`, `zipfile.ZipExtFile`, `mmap.mmap` and objects of your own, which
    are no `IO[bytes]`. Each method is as loose as botocore's use of it.
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

Not accepted: `None`, numbers, `dict`, `list`, `pathlib.Path`, `memoryview`, generators
(`ParamValidationError`); text files, `io.StringIO` and readers without `seek` (`TypeError`); readers
without `tell` (`AttributeError`).

A `StreamingBody`, the body of another response, passes the type checker but cannot be sent:
signing fails with `io.UnsupportedOperation: seek`. Read it first: `Body=body.read()`. Only a client
with `Config(signature_version=botocore.UNSIGNED)` sends it.
"""

class InvokeEndpointInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint`, to be passed as `**request`.

    Closed: botocore refuses every key that is not listed here.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB). A `str` is sent as UTF-8. Files must be open in binary
    mode and seekable. What the model cannot read usually raises `ModelError`.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: no content type is sent and the model's container decides.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: the container chooses. One that it does not offer usually raises `ModelError`.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetModel: NotRequired[str]
    r"""Model to use on a multi-model endpoint: its archive's path below the S3 prefix.

    1 to 1024 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: only right on endpoints with one model. While the model is still loading:
    `ModelNotReadyException`.
    """

    TargetVariant: NotRequired[str]
    """Production variant that must answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Absent: variants are chosen by their weights.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on an endpoint with direct invocation.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Absent: only right on endpoints without direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; it is stored with captured data.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: no ID is stored. An empty string raises `ParamValidationError`.
    """

    EnableExplanations: NotRequired[str]
    """JMESPath expression that decides which records SageMaker Clarify explains.

    1 to 64 characters. Pattern: `.*`.
    Absent: the endpoint's own setting counts. Use `` `true` `` or `` `false` `` for all or none.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component to call, on an endpoint that hosts some.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Absent: only right on endpoints without inference components.
    """

    SessionId: NotRequired[NewSessionConstant | str]
    """`NEW_SESSION` opens a stateful session; the ID of an open one continues it.

    At most 256 characters. Pattern: `^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Absent: the request belongs to no session. The new ID comes back as `NewSessionId`.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint: requests with the same prompt prefix and the same ID go to one instance.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: only the prefix counts. Without the routing strategy `PREFIX_AWARE` it has no
    effect.
    """

class InvokeEndpointAsyncInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` whose input lies in S3.

    Closed: botocore refuses every key that is not listed here, and the service refuses
    `Body` next to `InputLocation`. To send the input itself, take
    `InvokeEndpointAsyncInlineInputRequestTypeDef`.

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
    Absent: no content type is sent and the model's container decides.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: the container chooses.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the answer repeats it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is put behind the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    Absent: the answer lies directly below the output path.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    Absent: a name is made from the inference ID.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. Absent: 21600 seconds (6 hours).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Longest time that the model may work on the request, in seconds.

    1 to 3600 seconds. Absent: 900 seconds (15 minutes).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointAsyncInlineInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_async` that carries its input itself.

    Closed: botocore refuses every key that is not listed here, and the service refuses
    `InputLocation` next to `Body`. For input that lies in S3, take
    `InvokeEndpointAsyncInputRequestTypeDef`.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, inside the request instead of in S3.

    At most 128000 bytes. A `str` is sent as UTF-8. Files must be open in binary mode and
    seekable. Never together with `InputLocation`; larger input goes through S3.
    """

    ContentType: NotRequired[str]
    r"""MIME type of the input, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: no content type is sent and the model's container decides.
    """

    Accept: NotRequired[str]
    r"""MIME type that the stored answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: the container chooses.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request; the answer repeats it.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: SageMaker makes one. An empty string raises `ParamValidationError`.
    """

    S3OutputPathExtension: NotRequired[str]
    """Path that is put behind the endpoint's S3 output path for this one answer.

    1 to 512 characters. Pattern: `^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$`.
    Absent: the answer lies directly below the output path.
    """

    Filename: NotRequired[str]
    r"""File name of the answer in S3.

    1 to 32 characters. Pattern: `^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$`.
    Absent: a name is made from the inference ID.
    """

    RequestTTLSeconds: NotRequired[int]
    """Longest time that the request may wait in the queue, in seconds.

    60 to 21600 seconds. Absent: 21600 seconds (6 hours).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

    InvocationTimeoutSeconds: NotRequired[int]
    """Longest time that the model may work on the request, in seconds.

    1 to 3600 seconds. Absent: 900 seconds (15 minutes).
    A smaller number raises `ParamValidationError` before anything is sent.
    """

class InvokeEndpointWithResponseStreamInputRequestTypeDef(TypedDict, closed=True):
    """Request of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    Closed: botocore refuses every key that is not listed here.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    EndpointName: str
    """Name of the endpoint to call, in the account and region of the client.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    A name that does not exist raises `ValidationError`.
    """

    Body: BlobTypeDef
    """Input for the model, sent as it is; `ContentType` says how it is encoded.

    At most 6291456 bytes (6 MiB). A `str` is sent as UTF-8. Files must be open in binary
    mode and seekable. What the model cannot read usually raises `ModelError`.
    """

    ContentType: NotRequired[str]
    r"""MIME type of `Body`, for example `application/json`.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: no content type is sent and the model's container decides.
    """

    Accept: NotRequired[str]
    r"""MIME type that the answer should have.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: the container chooses. One that it does not offer usually raises `ModelError`.
    """

    CustomAttributes: NotRequired[str]
    r"""Opaque text handed to the model's container, such as a trace ID.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent: none is sent. A line break makes botocore raise `HTTPClientError`.
    """

    TargetVariant: NotRequired[str]
    """Production variant that must answer.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Absent: variants are chosen by their weights.
    """

    TargetContainerHostname: NotRequired[str]
    """Host name of the container to call on an endpoint with direct invocation.

    At most 63 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    Absent: only right on endpoints without direct invocation.
    """

    InferenceId: NotRequired[str]
    r"""Your own ID for this request.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: none is sent. An empty string raises `ParamValidationError`.
    """

    InferenceComponentName: NotRequired[str]
    r"""Inference component that streams the answer, on an endpoint that hosts some.

    At most 63 characters. Pattern: `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    Absent: only right on endpoints without inference components.
    """

    SessionId: NotRequired[str]
    """ID of an open stateful session that this request continues.

    At most 256 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Absent: the request belongs to no session. A session is opened with `invoke_endpoint`,
    not here.
    """

    PrefixAwareId: NotRequired[str]
    r"""Routing hint: requests with the same prompt prefix and the same ID go to one instance.

    1 to 64 characters. Pattern: `\A\S[\p{Print}]*\z`.
    Absent: only the prefix counts. Without the routing strategy `PREFIX_AWARE` it has no
    effect.
    """

class ResponseMetadataTypeDef(TypedDict):
    """What botocore adds to every response: the HTTP side of the answer.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    RequestId: str
    """ID of the request, to be quoted to AWS support.

    A UUID, from the header `x-amzn-requestid`. Absent only if an answer came without that
    header, for example from a proxy or a local test server.
    """

    HostId: str
    """ID of the host that answered; S3 sends one.

    SageMaker does not: in a real response of this service the key is absent, and reading it
    raises `KeyError`. Use `.get("HostId")`.
    """

    HTTPStatusCode: int
    """HTTP status of the answer, for example 200, or 202 for an asynchronous request.

    Never absent.
    """

    HTTPHeaders: dict[str, str]
    """Headers of the answer; their names are in lower case.

    Never absent. Headers that the model's container sets are stripped by SageMaker, except those of
    the API.
    """

    RetryAttempts: int
    """How often botocore repeated the request; 0 if the first attempt was answered.

    Never absent. How many repetitions are allowed is set with `Config(retries=...)`.
    """

    RetryQuotaReached: NotRequired[bool]
    """`True` if botocore did not retry because the retry quota of the client was used up.

    Otherwise missing. Each retry takes from the quota, each success gives something back.
    """

    MaxAttemptsReached: NotRequired[bool]
    """`True` if the last attempt that botocore may make was used, even if that one succeeded.

    Otherwise absent. In the retry mode `legacy` it is found in the response of an exception only.
    """

class InvokeEndpointOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint`.

    A header that the service did not send is an absent key, never `None`.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Body: StreamingBody
    """Answer of the model, read from the connection while you read it.

    Never absent. At most 6291456 bytes (6 MiB). Read it once, with `read()`, `json.load(...)`,
    `iter_lines()` or `iter_chunks()`; a second `read()` returns `b""`. A connection that breaks
    raises `ResponseStreamingError`, or `IncompleteReadError` if you read piece by piece; silence
    raises `ReadTimeoutError`; all three are in `botocore.exceptions`.
    """

    ContentType: str
    r"""MIME type of the answer, as the model's container set it.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent if the answer has no `Content-Type` header.
    """

    InvokedProductionVariant: str
    r"""Production variant that answered.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent if the service did not send it, as on endpoints that host inference components.
    """

    CustomAttributes: str
    r"""Opaque text that the model's container added to the answer.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent unless the container sets it, even if the request had some: use
    `.get("CustomAttributes")` where you do not know the container.
    """

    NewSessionId: NotRequired[str]
    r"""ID of the stateful session that this request opened, and when it expires.

    At most 256 characters.
    Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`.
    What stands before the semicolon is the `SessionId` of later requests. Absent unless the request
    said `SessionId="NEW_SESSION"`.
    """

    ClosedSessionId: NotRequired[str]
    """ID of the stateful session that this request closed.

    At most 256 characters. Pattern: `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    Absent unless the model closed the session.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, repetitions.

    Never absent.
    """

class InvokeEndpointAsyncOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_async`: where the answer will be.

    The request is only queued. A header that the service did not send is an absent key, never
    `None`.

    See [InvokeEndpointAsync](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html).
    """

    InferenceId: str
    r"""ID of the request: yours, or one that SageMaker made.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent only if the answer's JSON does not hold it.
    """

    OutputLocation: str
    r"""S3 URI at which the answer will appear once the model has finished.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent if the service did not send it. The object does not exist yet: wait for it.
    """

    FailureLocation: NotRequired[str]
    r"""S3 URI at which an error report will appear if the model fails.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent unless the endpoint's configuration names a failure path.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status (202), headers, repetitions.

    Never absent.
    """

class PayloadPartTypeDef(TypedDict):
    """One piece of a streamed answer.

    See [PayloadPart](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_PayloadPart.html).
    """

    Bytes: bytes
    """Bytes of the answer, as many as happened to arrive; perhaps none.

    Never absent. Pieces end anywhere, also inside a line or a UTF-8 character: join or buffer
    them before you decode.
    """

class ModelStreamErrorTypeDef(TypedDict):
    """The model failed while it streamed: botocore raises this, it never yields it.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Absent if the service gave no message.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Absent if the service gave no code.
    """

class InternalStreamFailureTypeDef(TypedDict):
    """SageMaker failed while it streamed: botocore raises this, it never yields it.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Message: NotRequired[str]
    """What went wrong, in words.

    At most 2048 characters.
    Absent if the service gave no message.
    """

class ResponseStreamTypeDef(TypedDict):
    """One event of a streamed answer.

    Every event that botocore yields has `PayloadPart`, so `event["PayloadPart"]["Bytes"]` needs
    no check. An error of the stream is raised while you iterate, as
    `botocore.exceptions.EventStreamError`.

    See [ResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_ResponseStream.html).
    """

    PayloadPart: PayloadPartTypeDef
    """The next piece of the answer.

    Never absent.
    """

    ModelStreamError: NotRequired[ModelStreamErrorTypeDef]
    """Always absent: botocore raises `EventStreamError` with this code instead."""

    InternalStreamFailure: NotRequired[InternalStreamFailureTypeDef]
    """Always absent: botocore raises `EventStreamError` with this code instead."""

class InvokeEndpointWithResponseStreamOutputTypeDef(TypedDict):
    """Response of `SageMakerRuntimeClient.invoke_endpoint_with_response_stream`.

    A header that the service did not send is an absent key, never `None`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Body: EventStream[ResponseStreamTypeDef]
    """The answer as a stream of events: iterate over it once, then `close()` it.

    Never absent. It is no iterator, file or context manager: no `next()`, `read()` or `with`. While
    you iterate, an error that the service sends raises `botocore.exceptions.EventStreamError`,
    damaged data `botocore.eventstream.ChecksumMismatch`, a lost connection
    `urllib3.exceptions.ProtocolError`, silence `urllib3.exceptions.ReadTimeoutError`. The last three
    are no `ClientError`.
    """

    ContentType: str
    r"""MIME type of the answer, as the model's container set it.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent if the service did not send it.
    """

    InvokedProductionVariant: str
    r"""Production variant that answered.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent if the service did not send it, as on endpoints that host inference components.
    """

    CustomAttributes: str
    r"""Opaque text that the model's container added to the answer.

    At most 1024 characters. Pattern: `\p{ASCII}*`.
    Absent unless the container sets it, even if the request had some: use
    `.get("CustomAttributes")` where you do not know the container.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, repetitions.

    Never absent.
    """

class ErrorTypeDef(TypedDict):
    """`e.response["Error"]`: the part that every error of every AWS service has.

    See [Common errors](https://docs.aws.amazon.com/sagemaker/latest/APIReference/CommonErrors.html).
    """

    Code: str
    """Name of the error, for example `ModelError` or `ThrottlingException`.

    Never absent. Errors that the service's model does not list have codes of their own.
    """

    Message: str
    """What went wrong, in words; empty if the service gave none.

    Never absent.
    """

class ErrorResponseTypeDef(TypedDict):
    """`e.response` of the modelled errors that carry nothing but a message.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Never absent.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, repetitions.

    Never absent from an error that answers a request.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Absent if the service sent no message.
    """

class ModelErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelError`: what the model's container answered.

    See [InvokeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Never absent.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer; its status is 424, not the container's.

    Never absent.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Absent if the service sent no message.
    """

    OriginalStatusCode: int
    """HTTP status that the model's container answered with, from 400 to 599.

    The service always sends it; absent only from errors made by a test or a proxy.
    """

    OriginalMessage: str
    """Text that the model's container answered with.

    At most 2048 characters.
    The service always sends it; absent only from errors made by a test or a proxy.
    """

    LogStreamArn: str
    """ARN of the CloudWatch log stream in which the container's log is found.

    The service always sends it; absent only from errors made by a test or a proxy.
    """

class ModelStreamErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ModelStreamError`.

    Only an error that answers the request itself. In mid-stream botocore raises
    `botocore.exceptions.EventStreamError`, whose response holds nothing but `Error`.

    See [InvokeEndpointWithResponseStream](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Never absent.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, repetitions.

    Never absent from an error that answers a request.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Absent if the service sent no message.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Absent if the service gave no code.
    """

class ClientErrorResponseTypeDef(TypedDict):
    """`e.response` of `client.exceptions.ClientError`: any error, modelled or not.

    See [Error handling](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html).
    """

    Error: ErrorTypeDef
    """Code and message of the error.

    Never absent.
    """

    ResponseMetadata: ResponseMetadataTypeDef
    """HTTP side of the answer: request ID, status, headers, repetitions.

    Absent from an `EventStreamError`, which botocore raises in the middle of a stream.
    """

    Message: NotRequired[str]
    """The same text as `Error.Message`, if the answer spelled the key this way.

    At most 2048 characters.
    Absent from errors that the service's model does not list.
    """

    OriginalStatusCode: NotRequired[int]
    """HTTP status that the model's container answered with, from 400 to 599.

    Absent unless the error is a `ModelError`.
    """

    OriginalMessage: NotRequired[str]
    """Text that the model's container answered with.

    At most 2048 characters.
    Absent unless the error is a `ModelError`.
    """

    LogStreamArn: NotRequired[str]
    """ARN of the CloudWatch log stream in which the container's log is found.

    Absent unless the error is a `ModelError`.
    """

    ErrorCode: NotRequired[ModelStreamErrorCode]
    """`ModelInvocationTimeExceeded` (too slow) or `StreamBroken` (connection lost).

    Absent unless the error is a `ModelStreamError`.
    """

# Names that other releases of packages of this name use for the same dictionaries.
InvokeEndpointInputTypeDef = InvokeEndpointInputRequestTypeDef
InvokeEndpointOutputResponseTypeDef = InvokeEndpointOutputTypeDef
InvokeEndpointAsyncInputTypeDef = InvokeEndpointAsyncInputRequestTypeDef
InvokeEndpointWithResponseStreamInputTypeDef = InvokeEndpointWithResponseStreamInputRequestTypeDef
ResponseMetadata = ResponseMetadataTypeDef
ClientInvokeEndpointResponseTypeDef = InvokeEndpointOutputTypeDef
