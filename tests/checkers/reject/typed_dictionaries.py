"""The five typed dictionaries of the specification: each key missing or misspelt, unknown keys, and wrong types.

tests/model compares the type of every key.
"""

from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointAsyncInputRequestTypeDef,
    InvokeEndpointAsyncOutputTypeDef,
    InvokeEndpointInputRequestTypeDef,
    InvokeEndpointOutputTypeDef,
    ResponseMetadataTypeDef,
)


class Extended(InvokeEndpointInputRequestTypeDef): Trace: str  # error: extended Trace


def async_request(request: InvokeEndpointAsyncInputRequestTypeDef) -> None:
    request = {}  # error: missing-key EndpointName,InputLocation
    request = {"EndpointNaem": "e", "InputLocatino": "s3://b/k"}  # error: misspelt-key EndpointNaem,InputLocatino|extra_items
    request = {"EndpointName": "e", "InputLocation": "s3://b/k", "Content-Type": "text/csv", "accept": "text/csv", "CustomAttribute": "trace-1", "InferenceID": "id-1", "RequestTTL": 60}  # error: unknown-key Content-Type,accept,CustomAttribute,InferenceID,RequestTTL|extra_items
    request = {"EndpointName": "e", "InputLocation": "s3://b/k", "Body": "1,2"}  # error: unknown-key Body|extra_items
    request = {"EndpointName": "e", "InputLocation": 1}  # error: key-type str
    request["RequestTTLSeconds"] = "60"  # error: item-type int


def async_response(response: InvokeEndpointAsyncOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    response = {}  # error: missing-key InferenceId,OutputLocation,ResponseMetadata
    response = {"inferenceId": "i", "OutputLocatoin": "s3://b/k", "Metadata": metadata}  # error: misspelt-key inferenceId,OutputLocatoin,Metadata
    response = {"InferenceId": "i", "OutputLocation": "s3://b/k", "ResponseMetadata": metadata, "Body": b""}  # error: unknown-key Body
    response["OutputLocation"] = None  # error: item-type str
    response["ResponseMetadata"] = "r"  # error: item-type ResponseMetadataTypeDef


def request(request: InvokeEndpointInputRequestTypeDef) -> None:
    request = {}  # error: missing-key EndpointName,Body
    request = {"EndpointName": "e"}  # error: missing-key Body
    request = {"EndpointNaem": "e", "body": "1,2"}  # error: misspelt-key EndpointNaem,body|extra_items
    request = {"EndpointName": "e", "Body": "1,2", "Content-Type": "text/csv", "accept": "text/csv", "CustomAttribute": "trace-1", "InferenceID": "id-1"}  # error: unknown-key Content-Type,accept,CustomAttribute,InferenceID|extra_items
    request = {"EndpointName": "e", "Body": "1,2", "InputLocation": "s3://b/k"}  # error: unknown-key InputLocation|extra_items
    request["Body"] = {"instances": [1]}  # error: item-type bytes
    # It works, but for some checkers the result of merging is a plain `dict`.
    request |= {"Body": "3,4"}  # error: merge dict[str (only pyright, basedpyright, pyrefly, zuban)


def response(response: InvokeEndpointOutputTypeDef, metadata: ResponseMetadataTypeDef) -> None:
    response = {}  # error: missing-key Body,ContentType,InvokedProductionVariant,CustomAttributes,ResponseMetadata
    response = {"body": response["Body"], "Content-Type": "", "Variant": "", "CustomAttribute": "", "Metadata": metadata}  # error: misspelt-key body,Content-Type,Variant,CustomAttribute,Metadata
    response = {**response, "Predictions": 1}  # error: unknown-key Predictions
    response["Body"] = b"1,2"  # error: item-type StreamingBody


def response_metadata(metadata: ResponseMetadataTypeDef) -> None:
    metadata = {}  # error: missing-key RequestId,HostId,HTTPStatusCode,HTTPHeaders,RetryAttempts
    metadata = {"RequestID": "r", "HostID": "", "HttpStatusCode": 200, "HttpHeaders": {}, "Retries": 0}  # error: misspelt-key RequestID,HostID,HttpStatusCode,HttpHeaders,Retries
    metadata = {**metadata, "Date": "2026-01-01"}  # error: unknown-key Date
    metadata["HTTPStatusCode"] = "200"  # error: item-type int
    metadata["HTTPHeaders"] = [("content-type", "text/csv")]  # error: item-type dict
