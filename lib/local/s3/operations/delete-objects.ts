/** DeleteObject and DeleteObjects. */
import { S3Error } from '../errors.ts';
import { writeCondition } from '../preconditions.ts';
import { emptyResponse, xmlResponse } from '../response.ts';
import { element, optional } from '../xml.ts';
import { childrenOf, childText, readXml } from '../xml-reader.ts';
import type { Operation } from './operation.ts';

const MAX_OBJECTS = 1000;

export const deleteObject: Operation = async ({ request, store, origin }) => {
  const { bucket, key, query, headers } = request;
  const deletion = store.remove(bucket, key, query.get('versionId'), writeCondition(headers), origin);
  return emptyResponse(204, {
    ...(deletion.versionId === undefined ? {} : { 'x-amz-version-id': deletion.versionId }),
    ...(deletion.deleteMarker ? { 'x-amz-delete-marker': 'true' } : {}),
  });
};

export const deleteObjects: Operation = async ({ request, body, store, origin }) => {
  const document = readXml(await body.text(), 'Delete');
  const quiet = childText(document, 'Quiet') === 'true';
  const objects = childrenOf(document, 'Object');
  if (objects.length === 0 || objects.length > MAX_OBJECTS) throw new S3Error('MalformedXML');
  store.state.bucket(request.bucket);
  const results = objects.map((object) => {
    const key = childText(object, 'Key') ?? '';
    const versionId = childText(object, 'VersionId');
    const etag = childText(object, 'ETag');
    try {
      const condition = etag === undefined ? {} : { ifMatch: etag };
      const deletion = store.remove(request.bucket, key, versionId, condition, origin);
      if (quiet) return undefined;
      return element('Deleted', [
        element('Key', key),
        optional('VersionId', versionId),
        deletion.deleteMarker ? element('DeleteMarker', true) : undefined,
        deletion.deleteMarker ? optional('DeleteMarkerVersionId', deletion.versionId) : undefined,
      ]);
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      return element('Error', [
        element('Key', key),
        element('Code', error.code),
        element('Message', error.message),
      ]);
    }
  });
  return xmlResponse('DeleteResult', results);
};
