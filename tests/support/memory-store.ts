import { createHash } from 'node:crypto';
import type {
  Expected,
  ListedObject,
  NewObject,
  ObjectHead,
  ObjectStore,
} from '../../lib/storage/object-store.ts';

interface Stored {
  readonly head: ObjectHead;
  readonly body: Buffer;
}

/** A bucket in memory with the conditional semantics of S3. ETags are digests of the body, as S3's often are. */
export class MemoryStore implements ObjectStore {
  readonly bucket: string;
  readonly objects = new Map<string, Stored>();

  constructor(bucket: string) {
    this.bucket = bucket;
  }

  /** Writes at once, whatever is there: what an uploader does. */
  upload(key: string, body: string | Uint8Array, metadata: Record<string, string> = {}): void {
    const bytes = Buffer.from(body);
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    this.objects.set(key, { body: bytes, head: { etag, size: bytes.length, metadata } });
  }

  text(key: string): string | undefined {
    return this.objects.get(key)?.body.toString('utf8');
  }

  readonly head = async (key: string) => this.objects.get(key)?.head;

  readonly open = async (key: string) => {
    const stored = this.objects.get(key);
    return stored && { ...stored.head, read: async () => stored.body, discard: () => {} };
  };

  readonly put = async (key: string, object: NewObject, expected?: Expected) => {
    const current = this.objects.get(key);
    if (expected === 'absent' && current !== undefined) return 'conflict' as const;
    if (typeof expected === 'object' && current?.head.etag !== expected.etag) return 'conflict' as const;
    this.upload(key, object.body, { ...object.metadata });
    const stored = this.objects.get(key);
    const { contentType, contentLanguage } = object;
    const head = { contentType, ...(contentLanguage === undefined ? {} : { contentLanguage }) };
    if (stored !== undefined) this.objects.set(key, { ...stored, head: { ...stored.head, ...head } });
    return 'written' as const;
  };

  readonly remove = async (key: string, expected: { readonly etag: string }) => {
    if (this.objects.get(key)?.head.etag !== expected.etag) return 'conflict' as const;
    this.objects.delete(key);
    return 'written' as const;
  };

  async *list(prefix: string): AsyncGenerator<ListedObject> {
    for (const [key, { head }] of [...this.objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (key.startsWith(prefix)) yield { key, size: head.size };
    }
  }
}
