/** GetObjectTagging, PutObjectTagging and DeleteObjectTagging. */
import { S3Error } from '../errors.ts';
import { emptyResponse, xmlResponse } from '../response.ts';
import { element } from '../xml.ts';
import { childrenOf, childText, readXml } from '../xml-reader.ts';
import { versionHeader } from './object-attributes.ts';
import type { Operation, OperationContext } from './operation.ts';
import { requestedVersion } from './read-object.ts';

function setTags({ request, store }: OperationContext, tags: Record<string, string>): Record<string, string> {
  const { bucket, key, query } = request;
  const version = requestedVersion(store, bucket, key, query.get('versionId'));
  store.commit([{ type: 'tags-set', bucket, key, versionId: version.versionId, tags }]);
  return versionHeader(store.state.bucket(bucket), version);
}

export const getObjectTagging: Operation = async ({ request, store }) => {
  const { bucket, key, query } = request;
  const version = requestedVersion(store, bucket, key, query.get('versionId'));
  const tags = Object.entries(version.tags).map(([name, value]) =>
    element('Tag', [element('Key', name), element('Value', value)]),
  );
  return xmlResponse(
    'Tagging',
    [element('TagSet', tags)],
    versionHeader(store.state.bucket(bucket), version),
  );
};

export const putObjectTagging: Operation = async (context) => {
  const document = readXml(await context.body.text(), 'Tagging');
  const tags = childrenOf(document, 'TagSet').flatMap((set) => childrenOf(set, 'Tag'));
  if (tags.length > 10) throw new S3Error('InvalidTag', 'An object takes at most 10 tags.');
  const record = Object.fromEntries(
    tags.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']),
  );
  return emptyResponse(200, setTags(context, record));
};

export const deleteObjectTagging: Operation = async (context) => emptyResponse(204, setTags(context, {}));
