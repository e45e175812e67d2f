import { createHash } from 'node:crypto';
import {
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { briefArticle } from '../../../lib/brief/index.ts';
import { isPermanent } from '../../../lib/errors.ts';
import type { Termbase } from '../../../lib/glossary/index.ts';
import { briefOutputs } from '../../../lib/storage/brief-outputs.ts';
import { failurePage } from '../../../lib/storage/failure-page.ts';
import { failureRecordSchema, type ObjectStore, outputKeys } from '../../../lib/storage/index.ts';
import type { ArticleHistory } from './uploader.ts';

/** What came of a run. All lists empty is what there should be; each names the outputs that are wrong. */
export interface Verdict {
  /** Outputs that are not there. */
  readonly lost: string[];
  /** Outputs that were written twice for one version of the article, or stand beside what they exclude. */
  readonly doubled: string[];
  /** Outputs of a version that is not the last, at the end or after a newer one had been written. */
  readonly stale: string[];
  /** Outputs that were judged. */
  readonly articles: number;
}

/** The outputs that an article must have; a failure record is judged by its code. */
async function expectedOutputs(
  { key, contents }: ArticleHistory,
  bucket: string,
  termbases: readonly Termbase[],
): Promise<Map<string, string>> {
  const keys = outputKeys(key);
  const content = contents.at(-1);
  if (content === undefined) return new Map();
  try {
    const { json, html, markdown } = briefOutputs(await briefOf(content, key, bucket, termbases), keys);
    return new Map([
      [keys.json, String(json.body)],
      [keys.html, String(html.body)],
      [keys.markdown, String(markdown.body)],
    ]);
  } catch (error) {
    if (!isPermanent(error)) throw error;
    return new Map([
      [keys.failure, error.code],
      [keys.html, String(failurePage(error, key).body)],
    ]);
  }
}

function briefOf(content: string, key: string, bucket: string, termbases: readonly Termbase[]) {
  return briefArticle(
    { bytes: Buffer.from(content), bucket, name: key, contentType: 'text/plain' },
    termbases,
  );
}

async function storedOutputs(briefs: ObjectStore): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  for await (const { key } of briefs.list('')) {
    const object = await briefs.open(key);
    if (object) stored.set(key, Buffer.from(await object.read(1e9)).toString('utf8'));
  }
  return stored;
}

/** The ETags of all versions of every output, oldest first. */
async function writtenVersions(client: S3Client, bucket: string): Promise<Map<string, string[]>> {
  const versions = new Map<string, string[]>();
  let marker: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (marker !== undefined) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, ...marker }),
    );
    for (const { Key = '', ETag = '' } of page.Versions ?? []) {
      versions.set(Key, [ETag, ...(versions.get(Key) ?? [])]);
    }
    const { NextKeyMarker, NextVersionIdMarker } = page;
    marker =
      NextKeyMarker === undefined
        ? undefined
        : {
            KeyMarker: NextKeyMarker,
            ...(NextVersionIdMarker === undefined ? {} : { VersionIdMarker: NextVersionIdMarker }),
          };
  }
  return versions;
}

/** Whether versions of a brief followed those of its article: no going back, none twice. */
async function judgeOrder(
  history: ArticleHistory,
  etags: readonly string[],
  bucket: string,
  termbases: readonly Termbase[],
  verdict: Verdict,
): Promise<void> {
  const place = new Map<string, number>();
  for (const [index, content] of history.contents.entries()) {
    const brief = await briefOf(content ?? '', history.key, bucket, termbases);
    const json = String(briefOutputs(brief, outputKeys(history.key)).json.body);
    place.set(`"${createHash('md5').update(json).digest('hex')}"`, index);
  }
  let newest = -1;
  for (const etag of etags) {
    const index = place.get(etag) ?? -1;
    if (index === newest) verdict.doubled.push(`${history.key}: version ${index} again`);
    if (index < newest) verdict.stale.push(`${history.key}: version ${index} after ${newest}`);
    newest = Math.max(newest, index);
  }
}

/** Judges everything that is in the briefs bucket, and how it came there. */
export async function judge(
  histories: readonly ArticleHistory[],
  client: S3Client,
  briefs: ObjectStore,
  articlesBucket: string,
  termbases: readonly Termbase[],
): Promise<Verdict> {
  const verdict: Verdict = { lost: [], doubled: [], stale: [], articles: histories.length };
  const stored = await storedOutputs(briefs);
  const versions = await writtenVersions(client, briefs.bucket);
  for (const history of histories) {
    const keys = outputKeys(history.key);
    const expected = await expectedOutputs(history, articlesBucket, termbases);
    for (const key of Object.values(keys)) {
      const wanted = expected.get(key);
      const found = stored.get(key);
      stored.delete(key);
      if (found === wanted) continue;
      if (found === undefined) verdict.lost.push(key);
      else if (wanted === undefined) (expected.size > 0 ? verdict.doubled : verdict.stale).push(key);
      else if (key !== keys.failure || failureRecordSchema.parse(JSON.parse(found)).code !== wanted)
        verdict.stale.push(key);
    }
    if (history.strict)
      await judgeOrder(history, versions.get(keys.json) ?? [], articlesBucket, termbases, verdict);
  }
  verdict.doubled.push(...stored.keys()); // whatever is left belongs to no article
  return verdict;
}
