/** What the store knows, in memory: the sum of its journal's entries. */
import { S3Error } from './errors.ts';
import type {
  JournalEntry,
  Notification,
  ObjectVersion,
  Segment,
  Upload,
  UploadPart,
  Versioning,
} from './journal-entry.ts';
import { SortedKeys } from './sorted-keys.ts';

/** A bucket and its objects. */
export interface Bucket {
  readonly name: string;
  readonly created: number;
  versioning: Versioning | undefined;
  /** XML documents by the name of their sub-resource (`lifecycle`, …). */
  readonly configurations: Map<string, string>;
  /** All versions of each key, newest first; never empty. */
  readonly objects: Map<string, ObjectVersion[]>;
  readonly keys: SortedKeys;
}

/** A multipart upload and its parts by number. */
export interface OpenUpload {
  readonly upload: Upload;
  readonly parts: Map<number, UploadPart>;
}

/** Counts the references to the files of the blob folder. */
export interface SegmentReferences {
  retain(segment: Segment): void;
  release(segment: Segment): void;
}

/** The state of a store. Changed by `apply` alone, the same way when live and when replayed. */
export class StoreState {
  readonly buckets = new Map<string, Bucket>();
  readonly uploads = new Map<string, OpenUpload>();
  /** Notifications that no listener has accepted yet, by sequence. */
  readonly pending = new Map<number, Notification>();
  readonly #references: SegmentReferences;
  #sequence = 0;

  constructor(references: SegmentReferences) {
    this.#references = references;
  }

  /** The highest sequence given so far. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The bucket of that name. @throws S3Error `NoSuchBucket` */
  bucket(name: string): Bucket {
    const bucket = this.buckets.get(name);
    if (bucket === undefined) throw new S3Error('NoSuchBucket', undefined, { details: { BucketName: name } });
    return bucket;
  }

  /** The current version of a key, or undefined if there is none or it is a delete marker. */
  current(bucket: Bucket, key: string): ObjectVersion | undefined {
    const newest = bucket.objects.get(key)?.[0];
    return newest === undefined || newest.deleteMarker ? undefined : newest;
  }

  apply(entry: JournalEntry): void {
    switch (entry.type) {
      case 'format':
        this.#raise(entry.sequence);
        return;
      case 'bucket-created':
        this.#createBucket(entry.bucket, entry.created);
        return;
      case 'bucket-deleted':
        this.buckets.delete(entry.bucket);
        return;
      case 'versioning-set':
        this.bucket(entry.bucket).versioning = entry.status;
        return;
      case 'configuration-set':
        if (entry.document === null) this.bucket(entry.bucket).configurations.delete(entry.name);
        else this.bucket(entry.bucket).configurations.set(entry.name, entry.document);
        return;
      case 'version-added':
        this.#addVersion(this.bucket(entry.bucket), entry.version);
        if (entry.uploadId !== undefined) this.#removeUpload(entry.uploadId);
        this.#notify(entry.notification);
        return;
      case 'version-removed':
        this.#removeVersion(this.bucket(entry.bucket), entry.key, entry.versionId);
        this.#notify(entry.notification);
        return;
      case 'tags-set':
        this.#setTags(entry.bucket, entry.key, entry.versionId, entry.tags);
        return;
      case 'upload-created':
        this.uploads.set(entry.upload.uploadId, { upload: entry.upload, parts: new Map() });
        return;
      case 'part-added':
        this.#addPart(entry.uploadId, entry.part);
        return;
      case 'upload-removed':
        this.#removeUpload(entry.uploadId);
        return;
      case 'notification-pending':
        this.#notify(entry.notification);
        return;
      case 'notification-settled':
        this.pending.delete(entry.sequence);
        return;
    }
  }

  /** The shortest journal that leads to this state. */
  *entries(): Generator<JournalEntry> {
    yield { type: 'format', version: 1, sequence: this.#sequence };
    for (const bucket of this.buckets.values()) {
      yield { type: 'bucket-created', bucket: bucket.name, created: bucket.created };
      if (bucket.versioning) yield { type: 'versioning-set', bucket: bucket.name, status: bucket.versioning };
      for (const [name, document] of bucket.configurations) {
        yield { type: 'configuration-set', bucket: bucket.name, name, document };
      }
      for (const versions of bucket.objects.values()) {
        for (const version of versions.toReversed())
          yield { type: 'version-added', bucket: bucket.name, version };
      }
    }
    for (const { upload, parts } of this.uploads.values()) {
      yield { type: 'upload-created', upload };
      for (const part of parts.values()) yield { type: 'part-added', uploadId: upload.uploadId, part };
    }
    for (const notification of this.pending.values()) yield { type: 'notification-pending', notification };
  }

  #raise(sequence: number): void {
    this.#sequence = Math.max(this.#sequence, sequence);
  }

  #notify(notification: Notification | undefined): void {
    if (notification === undefined) return;
    this.#raise(notification.sequence);
    this.pending.set(notification.sequence, notification);
  }

  #createBucket(name: string, created: number): void {
    const objects = new Map<string, ObjectVersion[]>();
    const configurations = new Map<string, string>();
    this.buckets.set(name, {
      name,
      created,
      versioning: undefined,
      configurations,
      objects,
      keys: new SortedKeys(),
    });
  }

  /** A version replaces the one with the same id (`null`), and becomes the newest. */
  #addVersion(bucket: Bucket, version: ObjectVersion): void {
    this.#raise(version.sequence);
    for (const segment of version.segments) this.#references.retain(segment);
    const others = this.#without(bucket.objects.get(version.key) ?? [], version.versionId);
    bucket.objects.set(version.key, [version, ...others]);
    bucket.keys.add(version.key);
  }

  #removeVersion(bucket: Bucket, key: string, versionId: string): void {
    const others = this.#without(bucket.objects.get(key) ?? [], versionId);
    if (others.length > 0) {
      bucket.objects.set(key, others);
      return;
    }
    bucket.objects.delete(key);
    bucket.keys.delete(key);
  }

  #without(versions: readonly ObjectVersion[], versionId: string): ObjectVersion[] {
    for (const version of versions) {
      if (version.versionId !== versionId) continue;
      for (const segment of version.segments) this.#references.release(segment);
    }
    return versions.filter((version) => version.versionId !== versionId);
  }

  #setTags(bucketName: string, key: string, versionId: string, tags: Record<string, string>): void {
    const { objects } = this.bucket(bucketName);
    const versions = objects.get(key) ?? [];
    objects.set(
      key,
      versions.map((version) => (version.versionId === versionId ? { ...version, tags } : version)),
    );
  }

  #addPart(uploadId: string, part: UploadPart): void {
    const open = this.uploads.get(uploadId);
    if (open === undefined) return;
    const before = open.parts.get(part.number);
    this.#references.retain(part.segment);
    if (before !== undefined) this.#references.release(before.segment);
    open.parts.set(part.number, part);
  }

  #removeUpload(uploadId: string): void {
    const open = this.uploads.get(uploadId);
    if (open === undefined) return;
    for (const part of open.parts.values()) this.#references.release(part.segment);
    this.uploads.delete(uploadId);
  }
}
