/**
 * Notifications in the shapes that AWS sends them.
 * Source: Amazon S3 User Guide, "Event message structure" and "EventBridge event message structure".
 */
import { createHash } from 'node:crypto';
import type { Notification } from './journal-entry.ts';
import { encodeForm } from './percent.ts';

/** Orders the events of one key: compared as text, longer than S3's shortest, rising across restarts. */
function sequencer({ sequence }: Notification): string {
  return sequence.toString(16).toUpperCase().padStart(18, '0');
}

/** The S3 notification message of a change: the key is form-encoded. */
export function s3Event(notification: Notification, region: string): object {
  const { name, bucket, key, time, size, etag, versionId, requestId, sourceAddress } = notification;
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: new Date(time).toISOString(),
        eventName: name,
        userIdentity: { principalId: 'AWS:local' },
        requestParameters: { sourceIPAddress: sourceAddress },
        responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeForm(key),
            ...(size === undefined ? {} : { size }),
            ...(etag === undefined ? {} : { eTag: etag }),
            ...(versionId === undefined ? {} : { versionId }),
            sequencer: sequencer(notification),
          },
        },
      },
    ],
  };
}

const REASONS: Readonly<Record<Notification['name'], string>> = {
  'ObjectCreated:Put': 'PutObject',
  'ObjectCreated:Copy': 'CopyObject',
  'ObjectCreated:CompleteMultipartUpload': 'CompleteMultipartUpload',
  'ObjectRemoved:Delete': 'DeleteObject',
  'ObjectRemoved:DeleteMarkerCreated': 'DeleteObject',
};

/** The EventBridge event of a change: the key is as it is. */
export function eventBridgeEvent(notification: Notification, region: string): object {
  const { name, bucket, key, time, size, etag, versionId, requestId, sourceAddress } = notification;
  const created = name.startsWith('ObjectCreated');
  const digest = createHash('sha256').update(`${bucket}/${notification.sequence}`).digest('hex');
  return {
    version: '0',
    id: [
      digest.slice(0, 8),
      digest.slice(8, 12),
      digest.slice(12, 16),
      digest.slice(16, 20),
      digest.slice(20, 32),
    ].join('-'),
    'detail-type': created ? 'Object Created' : 'Object Deleted',
    source: 'aws.s3',
    account: '000000000000',
    time: new Date(time).toISOString().replace(/\.\d{3}/, ''),
    region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: {
        key,
        ...(size === undefined ? {} : { size }),
        ...(etag === undefined ? {} : { etag }),
        ...(versionId === undefined ? {} : { 'version-id': versionId }),
        sequencer: sequencer(notification),
      },
      'request-id': requestId,
      requester: 'local',
      'source-ip-address': sourceAddress,
      reason: REASONS[name],
      ...(created
        ? {}
        : { 'deletion-type': name.endsWith('Created') ? 'Delete Marker Created' : 'Permanently Deleted' }),
    },
  };
}
