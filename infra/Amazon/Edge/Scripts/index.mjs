// The job in Lambda: joins refresh.mjs to the gateway and the bucket. Its settings are in the environment.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import plan from './plan.json' with { type: 'json' };
import { refresh } from './refresh.mjs';

const timeoutMilliseconds = 10_000;
const s3 = new S3Client({});
const ssm = new SSMClient({});

export async function handler() {
    const { GATEWAY, SECRET_HEADER, SECRET_PARAMETER, BUCKET } = process.env;
    const secret = await ssm.send(new GetParameterCommand({ Name: SECRET_PARAMETER, WithDecryption: true }));
    const ask = async (path) => {
        const answer = await fetch(`https://${GATEWAY}${path}`, {
            headers: { [SECRET_HEADER]: secret.Parameter.Value },
            signal: AbortSignal.timeout(timeoutMilliseconds),
        });
        return { status: answer.status, text: await answer.text() };
    };
    const store = (key, text) => s3.send(new PutObjectCommand({
        Bucket: BUCKET, Key: key, Body: text, ContentType: 'application/json', CacheControl: 'public, max-age=60',
    }));
    const written = await refresh(plan, ask, store);
    console.log(JSON.stringify({ written: written.length }));
}
