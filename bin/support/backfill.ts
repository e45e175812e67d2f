import { createHash } from 'node:crypto';
import { PrecisError } from '../../lib/errors.ts';
import {
  jobDefinition,
  manifestKey,
  manifestLine,
  type NewObject,
  type ObjectStore,
} from '../../lib/storage/index.ts';

/** Articles to brief again, as the lines of a manifest. */
export class Manifest {
  readonly #chunks: Buffer[] = [];
  readonly #digest = createHash('sha256');
  #lines: string[] = [];
  count = 0;
  bytes = 0;

  add(bucket: string, { key, size }: { readonly key: string; readonly size: number }): void {
    this.#lines.push(manifestLine({ bucket, key }));
    this.count += 1;
    this.bytes += size;
    if (this.#lines.length >= 1000) this.#flush();
  }

  #flush(): void {
    const chunk = Buffer.from(this.#lines.join(''));
    this.#digest.update(chunk);
    this.#chunks.push(chunk);
    this.#lines = [];
  }

  /** The manifest as an object, and a name made of what it holds: the same articles, the same name. */
  finish(): { readonly name: string; readonly object: NewObject } {
    this.#flush();
    return {
      name: this.#digest.digest('hex').slice(0, 16),
      object: { body: Buffer.concat(this.#chunks), contentType: 'text/csv; charset=utf-8' },
    };
  }
}

/** What a job on AWS needs: outputs of the stack. */
export interface JobOptions {
  readonly functionArn?: string;
  readonly roleArn?: string;
}

/** A backfill that has been handed over: its manifest, and the job that S3 Batch Operations is to be given. */
export interface Submitted {
  readonly manifest: string;
  readonly job?: object;
}

function required(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new PrecisError(
    'config-invalid',
    `With --aws, name ${option}: it is among the outputs of the stack (npx serverless info --verbose).`,
  );
}

/**
 * Checks that a job can be made, before anything is listed.
 *
 * @throws {PrecisError} `config-invalid` where an output of the stack is missing.
 */
export function jobArns({ functionArn, roleArn }: JobOptions): { functionArn: string; roleArn: string } {
  return {
    functionArn: required(functionArn, '--function-arn'),
    roleArn: required(roleArn, '--role-arn'),
  };
}

/**
 * Hands the articles of a manifest over. The local cloud sends them through its queue as soon as it sees the
 * manifest; on AWS a job of S3 Batch Operations does, whose definition is in the answer.
 */
export async function submitManifest(
  manifest: Manifest,
  briefs: ObjectStore,
  arns: { readonly functionArn: string; readonly roleArn: string } | undefined,
): Promise<Submitted> {
  const { name, object } = manifest.finish();
  const key = manifestKey(name);
  await briefs.put(key, object);
  if (arns === undefined) return { manifest: key };
  const head = await briefs.head(key);
  const account = arns.functionArn.split(':')[4] ?? '';
  const job = jobDefinition({
    name,
    account,
    briefsBucket: briefs.bucket,
    manifestKey: key,
    manifestEtag: head?.etag ?? '',
    ...arns,
  });
  return { manifest: key, job };
}
