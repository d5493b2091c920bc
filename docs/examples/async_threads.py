"""Call the client from asyncio: it blocks, so each call runs in a thread."""

import asyncio

import boto3
from botocore.config import Config

# One client serves all threads; `asyncio.to_thread` starts at most 32.
client = boto3.client("sagemaker-runtime", config=Config(max_pool_connections=32))


def predict(row: str) -> str:
    response = client.invoke_endpoint(
        EndpointName="rows", Body=row, ContentType="text/csv"
    )
    # Here, because reading the body blocks, too. Read it to its end: if it is closed
    # before that, the next call needs a new connection.
    return response["Body"].read().decode()


async def main() -> None:
    rows = ("1.5,16.0", "2.5,8.0", "3.5,0.0")
    print(await asyncio.gather(*(asyncio.to_thread(predict, row) for row in rows)))


asyncio.run(main())
