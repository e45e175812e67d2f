/**
 * Notifications in the shape that AWS sends them.
 * Source: Amazon S3 User Guide, "Event message structure".
 */
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
