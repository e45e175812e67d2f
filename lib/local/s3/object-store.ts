/** The objects of the local S3: a journal of changes, a folder of bytes, and the state they add up to. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../clock.ts';
import { type FolderLock, lockFolder } from '../disk/folder-lock.ts';
import { type Journal, openJournal } from '../disk/journal.ts';
import { BlobFolder } from './blob-folder.ts';
import type { Checksum } from './checksums.ts';
import {
  type JournalEntry,
  journalEntrySchema,
  type Notification,
  type ObjectAttributes,
  type ObjectVersion,
  type Segment,
} from './journal-entry.ts';
import { type Condition, checkWrite } from './preconditions.ts';
import { type Bucket, StoreState } from './store-state.ts';

/** The journal is rewritten once it is this many times as long as the state it describes. */
const COMPACTION_FACTOR = 4;
const COMPACTION_MINIMUM = 10_000;

/** A new object whose bytes are on disk already. */
export interface NewVersion extends ObjectAttributes {
  readonly bucket: string;
  readonly key: string;
  readonly etag: string;
  readonly segments: readonly Segment[];
  readonly checksum?: Checksum;
}

/** Who asks, for the notification. */
export interface Origin {
  readonly requestId: string;
  readonly sourceAddress: string;
}

/** What a deletion left behind. */
export interface Deletion {
  readonly versionId?: string;
  readonly deleteMarker: boolean;
}

/** An open store. Every change is checked and made in one turn of the event loop: no two can interleave. */
export class ObjectStore {
  readonly state: StoreState;
  readonly blobs: BlobFolder;
  readonly #journal: Journal<JournalEntry>;
  readonly #lock: FolderLock;
  readonly #clock: Clock;
  #onNotification: () => void = () => {};
  #compactAt = COMPACTION_MINIMUM;
  #closed = false;

  private constructor(
    state: StoreState,
    blobs: BlobFolder,
    journal: Journal<JournalEntry>,
    lock: FolderLock,
    clock: Clock,
  ) {
    this.state = state;
    this.blobs = blobs;
    this.#journal = journal;
    this.#lock = lock;
    this.#clock = clock;
  }

  /**
   * Opens the store in `folder`, creating it if absent.
   * @throws PrecisError `storage-conflict` where another process has it open; `input-malformed` where its
   *   journal is damaged.
   */
  static async open(folder: string, clock: Clock): Promise<ObjectStore> {
    mkdirSync(folder, { recursive: true });
    const lock = lockFolder(folder);
    try {
      let collect = () => {};
      const blobs = new BlobFolder(path.join(folder, 'objects'), () => collect());
      const state = new StoreState(blobs);
      const file = path.join(folder, 'journal');
      const journal = await openJournal(
        file,
        (value) => journalEntrySchema.parse(value),
        (entry) => state.apply(entry),
      );
      await blobs.removeStrays();
      const store = new ObjectStore(state, blobs, journal, lock, clock);
      store.#compact();
      // Files that could not be removed are removed at the next start.
      collect = () => setImmediate(() => blobs.collect(() => store.#sync()).catch(() => {}));
      return store;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Called whenever a notification becomes pending. */
  set onNotification(callback: () => void) {
    this.#onNotification = callback;
  }

  /** Writes changes to the journal, then makes them: all or none. */
  commit(entries: readonly JournalEntry[]): void {
    if (this.#closed) throw new Error('the store is closed');
    this.#journal.append(entries);
    for (const entry of entries) this.state.apply(entry);
    if (entries.some((entry) => 'notification' in entry && entry.notification !== undefined))
      this.#onNotification();
    if (this.#journal.length > this.#compactAt) this.#compact();
  }

  createBucket(name: string): void {
    this.commit([{ type: 'bucket-created', bucket: name, created: this.#clock.now() }]);
  }

  /**
   * Makes a version the newest of its key, if the condition holds.
   * @throws S3Error `PreconditionFailed`, `NoSuchKey`, `NoSuchBucket`
   */
  addVersion(
    draft: NewVersion,
    event: Notification['name'],
    condition: Condition,
    origin: Origin,
    uploadId?: string,
  ): ObjectVersion {
    const bucket = this.state.bucket(draft.bucket);
    checkWrite(condition, this.state.current(bucket, draft.key));
    const { bucket: name, segments, ...rest } = draft;
    const version: ObjectVersion = {
      ...rest,
      segments: [...segments],
      size: segments.reduce((sum, segment) => sum + segment.size, 0),
      versionId: newVersionId(bucket),
      sequence: this.state.sequence + 1,
      lastModified: this.#clock.now(),
      deleteMarker: false,
    };
    const notification = this.#notification(event, bucket, version, origin);
    this.commit([
      {
        type: 'version-added',
        bucket: name,
        version,
        notification,
        ...(uploadId === undefined ? {} : { uploadId }),
      },
    ]);
    return version;
  }

  /** Deletes a key (leaving a delete marker where the bucket is versioned), or one version of it for good. */
  remove(
    bucketName: string,
    key: string,
    versionId: string | undefined,
    condition: Condition,
    origin: Origin,
  ): Deletion {
    const bucket = this.state.bucket(bucketName);
    checkWrite(condition, this.state.current(bucket, key));
    if (versionId === undefined && bucket.versioning !== undefined)
      return this.#addDeleteMarker(bucket, key, origin);
    const wanted = versionId ?? 'null';
    const version = bucket.objects.get(key)?.find((candidate) => candidate.versionId === wanted);
    if (version !== undefined) {
      const removed = { ...version, sequence: this.state.sequence + 1 };
      const notification = this.#notification('ObjectRemoved:Delete', bucket, removed, origin);
      this.commit([{ type: 'version-removed', bucket: bucketName, key, versionId: wanted, notification }]);
    }
    return {
      deleteMarker: version?.deleteMarker ?? false,
      ...(versionId === undefined ? {} : { versionId }),
    };
  }

  /** Ends the store; closing it again does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.blobs.collect(() => this.#journal.sync());
    } finally {
      await this.#journal.close();
      this.#lock.release();
    }
  }

  /** The journal of a closed store was synchronised when it was closed. */
  async #sync(): Promise<void> {
    if (!this.#closed) await this.#journal.sync();
  }

  #addDeleteMarker(bucket: Bucket, key: string, origin: Origin): Deletion {
    const version: ObjectVersion = {
      key,
      versionId: newVersionId(bucket),
      sequence: this.state.sequence + 1,
      lastModified: this.#clock.now(),
      deleteMarker: true,
      size: 0,
      etag: '',
      segments: [],
      headers: {},
      metadata: {},
      tags: {},
    };
    const notification = this.#notification('ObjectRemoved:DeleteMarkerCreated', bucket, version, origin);
    this.commit([{ type: 'version-added', bucket: bucket.name, version, notification }]);
    return { deleteMarker: true, versionId: version.versionId };
  }

  #notification(
    name: Notification['name'],
    bucket: Bucket,
    version: ObjectVersion,
    origin: Origin,
  ): Notification {
    const created = name.startsWith('ObjectCreated');
    return {
      sequence: version.sequence,
      name,
      bucket: bucket.name,
      key: version.key,
      time: this.#clock.now(),
      ...(created ? { size: version.size, etag: version.etag } : {}),
      ...(bucket.versioning === undefined ? {} : { versionId: version.versionId }),
      ...origin,
    };
  }

  /** Makes the journal shorter. Where the disk is too full for that it stays as long as it is, until later. */
  #compact(): void {
    const entries = [...this.state.entries()];
    this.#compactAt = Math.max(COMPACTION_MINIMUM, entries.length * COMPACTION_FACTOR);
    if (this.#journal.length <= entries.length * COMPACTION_FACTOR) return;
    try {
      this.#journal.rewrite(entries);
    } catch {
      this.#compactAt = this.#journal.length * COMPACTION_FACTOR;
    }
  }
}

function newVersionId(bucket: Bucket): string {
  return bucket.versioning === 'Enabled' ? randomBytes(16).toString('hex') : 'null';
}
