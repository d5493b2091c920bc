"""Every key of the five typed dictionaries that were asked for first, wrong in every way."""

import io

from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    ResponseMetadataTypeDef,
)

METADATA: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
BODY = StreamingBody(io.BytesIO(b""), 0)

# InvokeEndpointAsyncInputRequestTypeDef
case_0: InvokeEndpointAsyncInputRequestTypeDef = {"InputLocation": "s3://b/k"}  # error: missing-key EndpointName
case_1: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e"}  # error: missing-key InputLocation
case_2: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointNaem": "e", "InputLocation": "s3://b/k"}  # error: misspelt-key EndpointNaem|extra_items
case_3: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocatino": "s3://b/k"}  # error: misspelt-key InputLocatino|extra_items
case_4: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "ContentTyep": ""}  # error: surplus-key ContentTyep|extra_items
case_5: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Accetp": ""}  # error: surplus-key Accetp|extra_items
case_6: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "CustomAttributse": ""}  # error: surplus-key CustomAttributse|extra_items
case_7: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InferencedI": ""}  # error: surplus-key InferencedI|extra_items
case_8: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "S3OutputPathExtensino": ""}  # error: surplus-key S3OutputPathExtensino|extra_items
case_9: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Filenaem": ""}  # error: surplus-key Filenaem|extra_items
case_10: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "RequestTTLSeconsd": 60}  # error: surplus-key RequestTTLSeconsd|extra_items
case_11: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InvocationTimeoutSeconsd": 60}  # error: surplus-key InvocationTimeoutSeconsd|extra_items
case_12: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Surplus": 1}  # error: surplus-key Surplus|extra_items
case_13: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": 1, "InputLocation": "s3://b/k"}  # error: key-type str
case_14: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": None, "InputLocation": "s3://b/k"}  # error: key-type str
case_15: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": 1}  # error: key-type str
case_16: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": None}  # error: key-type str
case_17: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "ContentType": 1}  # error: key-type str
case_18: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "ContentType": None}  # error: key-type str
case_19: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Accept": 1}  # error: key-type str
case_20: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Accept": None}  # error: key-type str
case_21: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "CustomAttributes": 1}  # error: key-type str
case_22: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "CustomAttributes": None}  # error: key-type str
case_23: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InferenceId": 1}  # error: key-type str
case_24: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InferenceId": None}  # error: key-type str
case_25: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "S3OutputPathExtension": 1}  # error: key-type str
case_26: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "S3OutputPathExtension": None}  # error: key-type str
case_27: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Filename": 1}  # error: key-type str
case_28: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "Filename": None}  # error: key-type str
case_29: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "RequestTTLSeconds": "1"}  # error: key-type int
case_30: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "RequestTTLSeconds": None}  # error: key-type int
case_31: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InvocationTimeoutSeconds": "1"}  # error: key-type int
case_32: InvokeEndpointAsyncInputRequestTypeDef = {"EndpointName": "e", "InputLocation": "s3://b/k", "InvocationTimeoutSeconds": None}  # error: key-type int

# InvokeEndpointAsyncOutputTypeDef
case_33: InvokeEndpointAsyncOutputTypeDef = {"OutputLocation": "s3://b/k", "ResponseMetadata": METADATA}  # error: missing-key InferenceId
case_34: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "ResponseMetadata": METADATA}  # error: missing-key OutputLocation
case_35: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k"}  # error: missing-key ResponseMetadata
case_36: InvokeEndpointAsyncOutputTypeDef = {"InferencedI": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA}  # error: misspelt-key InferencedI
case_37: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocatino": "s3://b/k", "ResponseMetadata": METADATA}  # error: misspelt-key OutputLocatino
case_38: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_39: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA, "FailureLocatino": ""}  # error: surplus-key FailureLocatino
case_40: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_41: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": 1, "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA}  # error: key-type str
case_42: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": None, "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA}  # error: key-type str
case_43: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": 1, "ResponseMetadata": METADATA}  # error: key-type str
case_44: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": None, "ResponseMetadata": METADATA}  # error: key-type str
case_45: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_46: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef
case_47: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA, "FailureLocation": 1}  # error: key-type str
case_48: InvokeEndpointAsyncOutputTypeDef = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": METADATA, "FailureLocation": None}  # error: key-type str

# InvokeEndpointInputRequestTypeDef
case_49: InvokeEndpointInputRequestTypeDef = {"Body": b""}  # error: missing-key EndpointName
case_50: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e"}  # error: missing-key Body
case_51: InvokeEndpointInputRequestTypeDef = {"EndpointNaem": "e", "Body": b""}  # error: misspelt-key EndpointNaem|extra_items
case_52: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Boyd": b""}  # error: misspelt-key Boyd|extra_items
case_53: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentTyep": ""}  # error: surplus-key ContentTyep|extra_items
case_54: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accetp": ""}  # error: surplus-key Accetp|extra_items
case_55: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributse": ""}  # error: surplus-key CustomAttributse|extra_items
case_56: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetModle": ""}  # error: surplus-key TargetModle|extra_items
case_57: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariatn": ""}  # error: surplus-key TargetVariatn|extra_items
case_58: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostnaem": ""}  # error: surplus-key TargetContainerHostnaem|extra_items
case_59: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferencedI": ""}  # error: surplus-key InferencedI|extra_items
case_60: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "EnableExplanatiosn": ""}  # error: surplus-key EnableExplanatiosn|extra_items
case_61: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentNaem": ""}  # error: surplus-key InferenceComponentNaem|extra_items
case_62: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessiondI": ""}  # error: surplus-key SessiondI|extra_items
case_63: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwaredI": ""}  # error: surplus-key PrefixAwaredI|extra_items
case_64: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Surplus": 1}  # error: surplus-key Surplus|extra_items
case_65: InvokeEndpointInputRequestTypeDef = {"EndpointName": 1, "Body": b""}  # error: key-type str
case_66: InvokeEndpointInputRequestTypeDef = {"EndpointName": None, "Body": b""}  # error: key-type str
case_67: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": 1}  # error: key-type bytes
case_68: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": None}  # error: key-type bytes
case_69: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentType": 1}  # error: key-type str
case_70: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "ContentType": None}  # error: key-type str
case_71: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accept": 1}  # error: key-type str
case_72: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "Accept": None}  # error: key-type str
case_73: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributes": 1}  # error: key-type str
case_74: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "CustomAttributes": None}  # error: key-type str
case_75: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetModel": 1}  # error: key-type str
case_76: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetModel": None}  # error: key-type str
case_77: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariant": 1}  # error: key-type str
case_78: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetVariant": None}  # error: key-type str
case_79: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostname": 1}  # error: key-type str
case_80: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "TargetContainerHostname": None}  # error: key-type str
case_81: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceId": 1}  # error: key-type str
case_82: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceId": None}  # error: key-type str
case_83: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "EnableExplanations": 1}  # error: key-type str
case_84: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "EnableExplanations": None}  # error: key-type str
case_85: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentName": 1}  # error: key-type str
case_86: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "InferenceComponentName": None}  # error: key-type str
case_87: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessionId": 1}  # error: key-type str
case_88: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "SessionId": None}  # error: key-type str
case_89: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwareId": 1}  # error: key-type str
case_90: InvokeEndpointInputRequestTypeDef = {"EndpointName": "e", "Body": b"", "PrefixAwareId": None}  # error: key-type str

# InvokeEndpointOutputTypeDef
case_91: InvokeEndpointOutputTypeDef = {"ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key Body
case_92: InvokeEndpointOutputTypeDef = {"Body": BODY, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key ContentType
case_93: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: missing-key InvokedProductionVariant
case_94: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "ResponseMetadata": METADATA}  # error: missing-key CustomAttributes
case_95: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": ""}  # error: missing-key ResponseMetadata
case_96: InvokeEndpointOutputTypeDef = {"Boyd": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key Boyd
case_97: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentTyep": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key ContentTyep
case_98: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariatn": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: misspelt-key InvokedProductionVariatn
case_99: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributse": "", "ResponseMetadata": METADATA}  # error: misspelt-key CustomAttributse
case_100: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadaat": METADATA}  # error: misspelt-key ResponseMetadaat
case_101: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "NewSessiondI": ""}  # error: surplus-key NewSessiondI
case_102: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "ClosedSessiondI": ""}  # error: surplus-key ClosedSessiondI
case_103: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "Surplus": 1}  # error: surplus-key Surplus
case_104: InvokeEndpointOutputTypeDef = {"Body": "1", "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type StreamingBody
case_105: InvokeEndpointOutputTypeDef = {"Body": None, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type StreamingBody
case_106: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": 1, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_107: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": None, "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_108: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": 1, "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_109: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": None, "CustomAttributes": "", "ResponseMetadata": METADATA}  # error: key-type str
case_110: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": 1, "ResponseMetadata": METADATA}  # error: key-type str
case_111: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": None, "ResponseMetadata": METADATA}  # error: key-type str
case_112: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": "1"}  # error: key-type ResponseMetadataTypeDef
case_113: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": None}  # error: key-type ResponseMetadataTypeDef
case_114: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "NewSessionId": 1}  # error: key-type str
case_115: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "NewSessionId": None}  # error: key-type str
case_116: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "ClosedSessionId": 1}  # error: key-type str
case_117: InvokeEndpointOutputTypeDef = {"Body": BODY, "ContentType": "t", "InvokedProductionVariant": "v", "CustomAttributes": "", "ResponseMetadata": METADATA, "ClosedSessionId": None}  # error: key-type str

# ResponseMetadataTypeDef
case_118: ResponseMetadataTypeDef = {"HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: missing-key RequestId
case_119: ResponseMetadataTypeDef = {"RequestId": "r", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: missing-key HostId
case_120: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPHeaders": {}, "RetryAttempts": 0}  # error: missing-key HTTPStatusCode
case_121: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "RetryAttempts": 0}  # error: missing-key HTTPHeaders
case_122: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}}  # error: missing-key RetryAttempts
case_123: ResponseMetadataTypeDef = {"RequestdI": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: misspelt-key RequestdI
case_124: ResponseMetadataTypeDef = {"RequestId": "r", "HostdI": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: misspelt-key HostdI
case_125: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCoed": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: misspelt-key HTTPStatusCoed
case_126: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeadesr": {}, "RetryAttempts": 0}  # error: misspelt-key HTTPHeadesr
case_127: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempst": 0}  # error: misspelt-key RetryAttempst
case_128: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0, "MaxAttemptsReachde": True}  # error: surplus-key MaxAttemptsReachde
case_129: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0, "Surplus": 1}  # error: surplus-key Surplus
case_130: ResponseMetadataTypeDef = {"RequestId": 1, "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type str
case_131: ResponseMetadataTypeDef = {"RequestId": None, "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type str
case_132: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": 1, "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type str
case_133: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": None, "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type str
case_134: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": "1", "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type int
case_135: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": None, "HTTPHeaders": {}, "RetryAttempts": 0}  # error: key-type int
case_136: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": "1", "RetryAttempts": 0}  # error: key-type dict
case_137: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": None, "RetryAttempts": 0}  # error: key-type dict
case_138: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": "1"}  # error: key-type int
case_139: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": None}  # error: key-type int
case_140: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0, "MaxAttemptsReached": "1"}  # error: key-type bool
case_141: ResponseMetadataTypeDef = {"RequestId": "r", "HostId": "", "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0, "MaxAttemptsReached": None}  # error: key-type bool
