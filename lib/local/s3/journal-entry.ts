/** The entries of the store's journal: every change of its state, one by one. */
import * as z from 'zod';
import { checksumAlgorithmSchema, checksumSchema } from './checksums.ts';

const textRecord = z.record(z.string(), z.string());

/** A stretch of an object's bytes: one file of the blob folder, whole. */
export const segmentSchema = z.object({ file: z.string(), size: z.number().int().nonnegative() });
export type Segment = z.infer<typeof segmentSchema>;

/** What an object carries besides its bytes. */
const attributesSchema = z.object({
  /** `content-type`, `cache-control`, … as they are answered. */
  headers: textRecord,
  /** User metadata, names without `x-amz-meta-`. */
  metadata: textRecord,
  tags: textRecord,
});
export type ObjectAttributes = z.infer<typeof attributesSchema>;

/** One version of an object, or a delete marker. */
export const objectVersionSchema = attributesSchema.extend({
  key: z.string(),
  /** `null` (the word) where the bucket was not versioned. */
  versionId: z.string(),
  /** Rises with every change of the store: gives the order of versions and of notifications. */
  sequence: z.number().int().positive(),
  /** Milliseconds since the epoch. */
  lastModified: z.number(),
  deleteMarker: z.boolean(),
  size: z.number().int().nonnegative(),
  /** Without quotes. */
  etag: z.string(),
  checksum: checksumSchema.optional(),
  /** One for each part of a multipart upload, otherwise one. */
  segments: z.array(segmentSchema),
});
export type ObjectVersion = z.infer<typeof objectVersionSchema>;

/** One uploaded part. */
export const uploadPartSchema = z.object({
  number: z.number().int(),
  etag: z.string(),
  size: z.number().int().nonnegative(),
  lastModified: z.number(),
  checksum: z.object({ algorithm: checksumAlgorithmSchema, value: z.string() }),
  segment: segmentSchema,
});
export type UploadPart = z.infer<typeof uploadPartSchema>;

/** A multipart upload under way. */
export const uploadSchema = attributesSchema.extend({
  uploadId: z.string(),
  bucket: z.string(),
  key: z.string(),
  initiated: z.number(),
  checksumAlgorithm: checksumAlgorithmSchema,
  checksumType: z.enum(['FULL_OBJECT', 'COMPOSITE']),
});
export type Upload = z.infer<typeof uploadSchema>;

/** What a notification tells; its shapes on the wire are made in notification-events.ts. */
export const notificationSchema = z.object({
  sequence: z.number().int().positive(),
  name: z.enum([
    'ObjectCreated:Put',
    'ObjectCreated:Copy',
    'ObjectCreated:CompleteMultipartUpload',
    'ObjectRemoved:Delete',
    'ObjectRemoved:DeleteMarkerCreated',
  ]),
  bucket: z.string(),
  key: z.string(),
  time: z.number(),
  size: z.number().optional(),
  etag: z.string().optional(),
  versionId: z.string().optional(),
  requestId: z.string(),
  sourceAddress: z.string(),
});
export type Notification = z.infer<typeof notificationSchema>;

/** A bucket's versioning; absent until it is first set. */
export const versioningSchema = z.enum(['Enabled', 'Suspended']);
export type Versioning = z.infer<typeof versioningSchema>;

/** One change. A change and the notification of it are one entry: there is never one without the other. */
export const journalEntrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('format'), version: z.literal(1), sequence: z.number().int().nonnegative() }),
  z.object({ type: z.literal('bucket-created'), bucket: z.string(), created: z.number() }),
  z.object({ type: z.literal('bucket-deleted'), bucket: z.string() }),
  z.object({ type: z.literal('versioning-set'), bucket: z.string(), status: versioningSchema }),
  z.object({
    type: z.literal('configuration-set'),
    bucket: z.string(),
    name: z.string(),
    document: z.string().nullable(),
  }),
  z.object({
    type: z.literal('version-added'),
    bucket: z.string(),
    version: objectVersionSchema,
    /** The multipart upload that this version completes. */
    uploadId: z.string().optional(),
    notification: notificationSchema.optional(),
  }),
  z.object({
    type: z.literal('version-removed'),
    bucket: z.string(),
    key: z.string(),
    versionId: z.string(),
    notification: notificationSchema.optional(),
  }),
  z.object({
    type: z.literal('tags-set'),
    bucket: z.string(),
    key: z.string(),
    versionId: z.string(),
    tags: textRecord,
  }),
  z.object({ type: z.literal('upload-created'), upload: uploadSchema }),
  z.object({ type: z.literal('part-added'), uploadId: z.string(), part: uploadPartSchema }),
  z.object({ type: z.literal('upload-removed'), uploadId: z.string() }),
  z.object({ type: z.literal('notification-pending'), notification: notificationSchema }),
  z.object({ type: z.literal('notification-settled'), sequence: z.number() }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
