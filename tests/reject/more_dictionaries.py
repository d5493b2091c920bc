"""Every key of the other typed dictionaries, wrong in every way."""

from botocore.eventstream import EventStream
from mypy_boto3_sagemaker_runtime.type_defs import (
    ClientErrorResponseTypeDef,
    ErrorResponseTypeDef,
    ErrorTypeDef,
    InternalStreamFailureTypeDef,
    InvokeEndpointAsyncInlineInputRequestTypeDef,
    InvokeEndpointWithResponseStreamInputRequestTypeDef,
    InvokeEndpointWithResponseStreamOutputTypeDef,
    ModelErrorResponseTypeDef,
    ModelStreamErrorResponseTypeDef,
    ModelStreamErrorTypeDef,
    PayloadPartTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
)

METADATA: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
ERROR: ErrorTypeDef = {"Code": "c", "Message": "m"}


def get_stream() -> EventStream[ResponseStreamTypeDef]:
    raise NotImplementedError


STREAM = get_stream()

# InvokeEndpointAsyncInlineInputRequestTypeDef
case_0: InvokeEndpointAsyncInlineInputRequestTypeDef = {"Body": "{}"}  # error: missing-key EndpointName
case_1: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e"}  # error: missing-key Body
case_2: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointNaem": "e", "Body": "{}"}  # error: misspelt-key EndpointNaem|extra_items
case_3: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Boyd": "{}"}  # error: misspelt-key Boyd|extra_items
case_4: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "ContentTyep": ""}  # error: surplus-key ContentTyep|extra_items
case_5: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Accetp": ""}  # error: surplus-key Accetp|extra_items
case_6: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "CustomAttributse": ""}  # error: surplus-key CustomAttributse|extra_items
case_7: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InferencedI": ""}  # error: surplus-key InferencedI|extra_items
case_8: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "S3OutputPathExtensino": ""}  # error: surplus-key S3OutputPathExtensino|extra_items
case_9: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Filenaem": ""}  # error: surplus-key Filenaem|extra_items
case_10: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "RequestTTLSeconsd": 60}  # error: surplus-key RequestTTLSeconsd|extra_items
case_11: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InvocationTimeoutSeconsd": 60}  # error: surplus-key InvocationTimeoutSeconsd|extra_items
case_12: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Surplus": 1}  # error: surplus-key Surplus|extra_items
case_13: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": 1, "Body": "{}"}  # error: key-type str
case_14: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": None, "Body": "{}"}  # error: key-type str
case_15: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": 1}  # error: key-type bytes
case_16: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": None}  # error: key-type bytes
case_17: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "ContentType": 1}  # error: key-type str
case_18: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "ContentType": None}  # error: key-type str
case_19: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Accept": 1}  # error: key-type str
case_20: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Accept": None}  # error: key-type str
case_21: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "CustomAttributes": 1}  # error: key-type str
case_22: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "CustomAttributes": None}  # error: key-type str
case_23: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InferenceId": 1}  # error: key-type str
case_24: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InferenceId": None}  # error: key-type str
case_25: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "S3OutputPathExtension": 1}  # error: key-type str
case_26: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "S3OutputPathExtension": None}  # error: key-type str
case_27: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Filename": 1}  # error: key-type str
case_28: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "Filename": None}  # error: key-type str
case_29: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "RequestTTLSeconds": "1"}  # error: key-type int
case_30: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "RequestTTLSeconds": None}  # error: key-type int
case_31: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InvocationTimeoutSeconds": "1"}  # error: key-type int
case_32: InvokeEndpointAsyncInlineInputRequestTypeDef = {"EndpointName": "e", "Body": "{}", "InvocationTimeoutSeconds": None}  # error: key-type int

# InvokeEndpointWithResponseStreamInputRequestTypeDef
case_33: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"Body": b""}  # error: missing-key EndpointName
case_34: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e"}  # error: missing-key Body
case_35: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointNaem": "e", "Body": b""}  # error: misspelt-key EndpointNaem|extra_items
case_36: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Boyd": b""}  # error: misspelt-key Boyd|extra_items
case_37: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentTyep": ""}  # error: surplus-key ContentTyep|extra_items
case_38: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accetp": ""}  # error: surplus-key Accetp|extra_items
case_39: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributse": ""}  # error: surplus-key CustomAttributse|extra_items
case_40: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariatn": ""}  # error: surplus-key TargetVariatn|extra_items
case_41: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostnaem": ""}  # error: surplus-key TargetContainerHostnaem|extra_items
case_42: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferencedI": ""}  # error: surplus-key InferencedI|extra_items
case_43: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentNaem": ""}  # error: surplus-key InferenceComponentNaem|extra_items
case_44: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessiondI": ""}  # error: surplus-key SessiondI|extra_items
case_45: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwaredI": ""}  # error: surplus-key PrefixAwaredI|extra_items
case_46: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Surplus": 1}  # error: surplus-key Surplus|extra_items
case_47: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": 1, "Body": b""}  # error: key-type str
case_48: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": None, "Body": b""}  # error: key-type str
case_49: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": 1}  # error: key-type bytes
case_50: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": None}  # error: key-type bytes
case_51: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentType": 1}  # error: key-type str
case_52: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentType": None}  # error: key-type str
case_53: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accept": 1}  # error: key-type str
case_54: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accept": None}  # error: key-type str
case_55: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributes": 1}  # error: key-type str
case_56: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributes": None}  # error: key-type str
case_57: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariant": 1}  # error: key-type str
case_58: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariant": None}  # error: key-type str
case_59: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostname": 1}  # error: key-type str
case_60: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostname": None}  # error: key-type str
case_61: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceId": 1}  # error: key-type str
case_62: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceId": None}  # error: key-type str
case_63: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentName": 1}  # error: key-type str
case_64: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentName": None}  # error: key-type str
case_65: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessionId": 1}  # error: key-type str
case_66: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessionId": None}  # error: key-type str
case_67: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwareId": 1}  # error: key-type str
case_68: InvokeEndpointWithResponseStreamInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwareId": None}  # error: key-type str

# InvokeEndpointWithResponseStreamOutputTypeDef
case_69: InvokeEndpointWithResponseStreamOutputTypeDef = {"ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key Body
case_70: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key ContentType
case_71: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key InvokedProductionVariant
case_72: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "ResponseMetadata": METADATA}  # error: missing-key CustomAttributes
case_73: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": ""}  # error: missing-key ResponseMetadata
case_74: InvokeEndpointWithResponseStreamOutputTypeDef = {"Boyd": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key Boyd
case_75: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentTyep": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key ContentTyep
case_76: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariatn": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key InvokedProductionVariatn
case_77: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributse": "", "ResponseMetadata": METADATA}  # error: misspelt-key CustomAttributse
case_78: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_79: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_80: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": "1", "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type EventStream
case_81: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": None, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type EventStream
case_82: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": 1, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_83: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": None, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_84: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": 1, "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_85: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": None, "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_86: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": 1, "ResponseMetadata": METADATA}  # error: key-type str
case_87: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": None, "ResponseMetadata": METADATA}  # error: key-type str
case_88: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_89: InvokeEndpointWithResponseStreamOutputTypeDef = {"Body": STREAM, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef

# ResponseStreamTypeDef
case_90: ResponseStreamTypeDef = {}  # error: missing-key PayloadPart
case_91: ResponseStreamTypeDef = {"PayloadPatr": {"Bytes": b""}}  # error: misspelt-key PayloadPatr
case_92: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "ModelStreamErrro": {}}  # error: surplus-key ModelStreamErrro
case_93: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "InternalStreamFailuer": {}}  # error: surplus-key InternalStreamFailuer
case_94: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "Surplus": 1}  # error: surplus-key Surplus
case_95: ResponseStreamTypeDef = {"PayloadPart": "1"}  # error: key-type PayloadPartTypeDef
case_96: ResponseStreamTypeDef = {"PayloadPart": None}  # error: key-type PayloadPartTypeDef
case_97: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "ModelStreamError": "1"}  # error: key-type ModelStreamErrorTypeDef
case_98: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "ModelStreamError": None}  # error: key-type ModelStreamErrorTypeDef
case_99: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "InternalStreamFailure": "1"}  # error: key-type InternalStreamFailureTypeDef
case_100: ResponseStreamTypeDef = {"PayloadPart": {"Bytes": b""}, "InternalStreamFailure": None}  # error: key-type InternalStreamFailureTypeDef

# PayloadPartTypeDef
case_101: PayloadPartTypeDef = {}  # error: missing-key Bytes
case_102: PayloadPartTypeDef = {"Bytse": b""}  # error: misspelt-key Bytse
case_103: PayloadPartTypeDef = {"Bytes": b"", "Surplus": 1}  # error: surplus-key Surplus
case_104: PayloadPartTypeDef = {"Bytes": 1}  # error: key-type bytes
case_105: PayloadPartTypeDef = {"Bytes": None}  # error: key-type bytes

# ModelStreamErrorTypeDef
case_106: ModelStreamErrorTypeDef = {"Messaeg": ""}  # error: surplus-key Messaeg
case_107: ModelStreamErrorTypeDef = {"ErrorCoed": "StreamBroken"}  # error: surplus-key ErrorCoed
case_108: ModelStreamErrorTypeDef = {"Surplus": 1}  # error: surplus-key Surplus
case_109: ModelStreamErrorTypeDef = {"Message": 1}  # error: key-type str
case_110: ModelStreamErrorTypeDef = {"Message": None}  # error: key-type str
case_111: ModelStreamErrorTypeDef = {"ErrorCode": 1}  # error: key-type ModelInvocationTimeExceeded
case_112: ModelStreamErrorTypeDef = {"ErrorCode": None}  # error: key-type ModelInvocationTimeExceeded

# InternalStreamFailureTypeDef
case_113: InternalStreamFailureTypeDef = {"Messaeg": ""}  # error: surplus-key Messaeg
case_114: InternalStreamFailureTypeDef = {"Surplus": 1}  # error: surplus-key Surplus
case_115: InternalStreamFailureTypeDef = {"Message": 1}  # error: key-type str
case_116: InternalStreamFailureTypeDef = {"Message": None}  # error: key-type str

# ErrorTypeDef
case_117: ErrorTypeDef = {"Message": "m"}  # error: missing-key Code
case_118: ErrorTypeDef = {"Code": "c"}  # error: missing-key Message
case_119: ErrorTypeDef = {"Coed": "c", "Message": "m"}  # error: misspelt-key Coed
case_120: ErrorTypeDef = {"Code": "c", "Messaeg": "m"}  # error: misspelt-key Messaeg
case_121: ErrorTypeDef = {"Code": "c", "Message": "m", "Surplus": 1}  # error: surplus-key Surplus
case_122: ErrorTypeDef = {"Code": 1, "Message": "m"}  # error: key-type str
case_123: ErrorTypeDef = {"Code": None, "Message": "m"}  # error: key-type str
case_124: ErrorTypeDef = {"Code": "c", "Message": 1}  # error: key-type str
case_125: ErrorTypeDef = {"Code": "c", "Message": None}  # error: key-type str

# ErrorResponseTypeDef
case_126: ErrorResponseTypeDef = {"ResponseMetadata": METADATA}  # error: missing-key Error
case_127: ErrorResponseTypeDef = {"Error": ERROR}  # error: missing-key ResponseMetadata
case_128: ErrorResponseTypeDef = {"Errro": ERROR, "ResponseMetadata": METADATA}  # error: misspelt-key Errro
case_129: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_130: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Messaeg": ""}  # error: surplus-key Messaeg
case_131: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_132: ErrorResponseTypeDef = {"Error": "1", "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_133: ErrorResponseTypeDef = {"Error": None, "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_134: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_135: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef
case_136: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": 1}  # error: key-type str
case_137: ErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": None}  # error: key-type str

# ModelErrorResponseTypeDef
case_138: ModelErrorResponseTypeDef = {"ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: missing-key Error
case_139: ModelErrorResponseTypeDef = {"Error": ERROR, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: missing-key ResponseMetadata
case_140: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: missing-key OriginalStatusCode
case_141: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "LogStreamArn": "arn:"}  # error: missing-key OriginalMessage
case_142: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m"}  # error: missing-key LogStreamArn
case_143: ModelErrorResponseTypeDef = {"Errro": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: misspelt-key Errro
case_144: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadaat": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: misspelt-key ResponseMetadaat
case_145: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCoed": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: misspelt-key OriginalStatusCoed
case_146: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessaeg": "m", "LogStreamArn": "arn:"}  # error: misspelt-key OriginalMessaeg
case_147: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamAnr": "arn:"}  # error: misspelt-key LogStreamAnr
case_148: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:", "Messaeg": ""}  # error: surplus-key Messaeg
case_149: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:", "Surplus": 1}  # error: surplus-key Surplus
case_150: ModelErrorResponseTypeDef = {"Error": "1", "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type ErrorTypeDef
case_151: ModelErrorResponseTypeDef = {"Error": None, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type ErrorTypeDef
case_152: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": "1", "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type ResponseMetadataTypeDef
case_153: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": None, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type ResponseMetadataTypeDef
case_154: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": "1", "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type int
case_155: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": None, "OriginalMessage": "m", "LogStreamArn": "arn:"}  # error: key-type int
case_156: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": 1, "LogStreamArn": "arn:"}  # error: key-type str
case_157: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": None, "LogStreamArn": "arn:"}  # error: key-type str
case_158: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": 1}  # error: key-type str
case_159: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": None}  # error: key-type str
case_160: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:", "Message": 1}  # error: key-type str
case_161: ModelErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": 400, "OriginalMessage": "m", "LogStreamArn": "arn:", "Message": None}  # error: key-type str

# ModelStreamErrorResponseTypeDef
case_162: ModelStreamErrorResponseTypeDef = {"ResponseMetadata": METADATA}  # error: missing-key Error
case_163: ModelStreamErrorResponseTypeDef = {"Error": ERROR}  # error: missing-key ResponseMetadata
case_164: ModelStreamErrorResponseTypeDef = {"Errro": ERROR, "ResponseMetadata": METADATA}  # error: misspelt-key Errro
case_165: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_166: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Messaeg": ""}  # error: surplus-key Messaeg
case_167: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCoed": "StreamBroken"}  # error: surplus-key ErrorCoed
case_168: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_169: ModelStreamErrorResponseTypeDef = {"Error": "1", "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_170: ModelStreamErrorResponseTypeDef = {"Error": None, "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_171: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_172: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef
case_173: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": 1}  # error: key-type str
case_174: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": None}  # error: key-type str
case_175: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCode": 1}  # error: key-type ModelInvocationTimeExceeded
case_176: ModelStreamErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCode": None}  # error: key-type ModelInvocationTimeExceeded

# ClientErrorResponseTypeDef
case_177: ClientErrorResponseTypeDef = {"ResponseMetadata": METADATA}  # error: missing-key Error
case_178: ClientErrorResponseTypeDef = {"Error": ERROR}  # error: missing-key ResponseMetadata
case_179: ClientErrorResponseTypeDef = {"Errro": ERROR, "ResponseMetadata": METADATA}  # error: misspelt-key Errro
case_180: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_181: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Messaeg": ""}  # error: surplus-key Messaeg
case_182: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCoed": 60}  # error: surplus-key OriginalStatusCoed
case_183: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalMessaeg": ""}  # error: surplus-key OriginalMessaeg
case_184: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "LogStreamAnr": ""}  # error: surplus-key LogStreamAnr
case_185: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCoed": "StreamBroken"}  # error: surplus-key ErrorCoed
case_186: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_187: ClientErrorResponseTypeDef = {"Error": "1", "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_188: ClientErrorResponseTypeDef = {"Error": None, "ResponseMetadata": METADATA}  # error: key-type ErrorTypeDef
case_189: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_190: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef
case_191: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": 1}  # error: key-type str
case_192: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "Message": None}  # error: key-type str
case_193: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": "1"}  # error: key-type int
case_194: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalStatusCode": None}  # error: key-type int
case_195: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalMessage": 1}  # error: key-type str
case_196: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "OriginalMessage": None}  # error: key-type str
case_197: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "LogStreamArn": 1}  # error: key-type str
case_198: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "LogStreamArn": None}  # error: key-type str
case_199: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCode": 1}  # error: key-type ModelInvocationTimeExceeded
case_200: ClientErrorResponseTypeDef = {"Error": ERROR, "ResponseMetadata": METADATA, "ErrorCode": None}  # error: key-type ModelInvocationTimeExceeded
