import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { JournalEntry, Segment } from '../../../../lib/local/s3/journal-entry.ts';
import { ObjectStore } from '../../../../lib/local/s3/object-store.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder.ts';

afterEach(removeTemporaryFolders);

const ORIGIN = { requestId: 'request', sourceAddress: '127.0.0.1' };
const ATTRIBUTES = { headers: { 'content-type': 'text/plain' }, metadata: { language: 'fr' }, tags: {} };
const KEYS = ['a', 'é/日', '../a'];

/** Everything a store knows, as values that can be compared; buckets, keys and uploads in order. */
function known({ state }: ObjectStore) {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sequence: state.sequence,
    buckets: sorted(state.buckets).map(([name, bucket]) => ({
      name,
      created: bucket.created,
      versioning: bucket.versioning,
      configurations: sorted(bucket.configurations),
      objects: sorted(bucket.objects),
      keys: [...bucket.keys.values()],
    })),
    uploads: sorted(state.uploads).map(([, { upload, parts }]) => ({
      upload,
      parts: [...parts.values()].sort((one, other) => one.number - other.number),
    })),
    pending: [...state.pending.values()],
  };
}

const open = (folder: string) => ObjectStore.open(folder, manualClock());

async function stateOf(folder: string) {
  const store = await open(folder);
  const state = known(store);
  await store.close();
  return state;
}

async function stored(store: ObjectStore, text: string): Promise<Segment> {
  const writer = await store.blobs.create();
  await writer.write(Buffer.from(text));
  return writer.finish();
}

const read = async (store: ObjectStore, segments: readonly Segment[]) => {
  const pieces: Buffer[] = [];
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  for await (const piece of store.blobs.read(segments, 0, size)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

type Change = (store: ObjectStore, choice: number) => Promise<void>;

/** One upload under way, if there is any. */
function anyUpload(store: ObjectStore, choice: number) {
  const uploads = [...store.state.uploads.values()];
  return uploads[choice % uploads.length];
}

const keyOf = (choice: number) => KEYS[choice % KEYS.length] ?? '';
const bucketOf = (choice: number) => (choice % 2 === 0 ? 'plain' : 'versioned');

const CHANGES: readonly Change[] = [
  async (store, choice) => {
    const segments = [await stored(store, `body ${choice}`)];
    const draft = { ...ATTRIBUTES, bucket: bucketOf(choice), key: keyOf(choice), etag: 'e', segments };
    store.addVersion(draft, 'ObjectCreated:Put', {}, ORIGIN);
  },
  async (store, choice) => {
    store.remove(bucketOf(choice), keyOf(choice), undefined, {}, ORIGIN);
  },
  async (store, choice) => {
    const versions = store.state.buckets.get(bucketOf(choice))?.objects.get(keyOf(choice)) ?? [];
    const version = versions[choice % versions.length];
    if (version) store.remove(bucketOf(choice), keyOf(choice), version.versionId, {}, ORIGIN);
  },
  async (store, choice) => {
    const version = store.state.buckets.get(bucketOf(choice))?.objects.get(keyOf(choice))?.[0];
    if (version === undefined) return;
    const { key, versionId } = version;
    const tags = { choice: String(choice) };
    store.commit([{ type: 'tags-set', bucket: bucketOf(choice), key, versionId, tags }]);
  },
  async (store, choice) => {
    const status = choice % 3 === 0 ? 'Enabled' : 'Suspended';
    store.commit([{ type: 'versioning-set', bucket: 'versioned', status }]);
  },
  async (store, choice) => {
    const document = choice % 3 === 0 ? null : `<Rule>${choice}</Rule>`;
    store.commit([{ type: 'configuration-set', bucket: bucketOf(choice), name: 'lifecycle', document }]);
  },
  async (store, choice) => {
    const uploadId = `upload-${store.state.sequence}-${choice}-${store.state.uploads.size}`;
    const place = { bucket: bucketOf(choice), key: keyOf(choice), initiated: choice };
    const sums = { checksumAlgorithm: 'CRC32', checksumType: 'COMPOSITE' } as const;
    store.commit([{ type: 'upload-created', upload: { ...ATTRIBUTES, ...place, ...sums, uploadId } }]);
  },
  async (store, choice) => {
    const open = anyUpload(store, choice);
    if (open === undefined) return;
    const segment = await stored(store, `part ${choice}`);
    const checksum = { algorithm: 'CRC32', value: 'AAAAAA==' } as const;
    const part = {
      number: 1 + (choice % 3),
      etag: 'p',
      size: segment.size,
      lastModified: 1,
      checksum,
      segment,
    };
    store.commit([{ type: 'part-added', uploadId: open.upload.uploadId, part }]);
  },
  async (store, choice) => {
    const open = anyUpload(store, choice);
    if (open === undefined) return;
    const { uploadId, bucket, key } = open.upload;
    if (choice % 4 === 0) {
      store.commit([{ type: 'upload-removed', uploadId }]);
      return;
    }
    const segments = [...open.parts.values()].map(({ segment }) => segment);
    const draft = { ...ATTRIBUTES, bucket, key, etag: 'whole', segments };
    store.addVersion(draft, 'ObjectCreated:CompleteMultipartUpload', {}, ORIGIN, uploadId);
  },
  async (store, choice) => {
    const sequences = [...store.state.pending.keys()];
    const sequence = sequences[choice % sequences.length];
    if (sequence !== undefined) store.commit([{ type: 'notification-settled', sequence }]);
  },
];

/** Changes that leave nothing but a longer journal: four times as long as its state is what is compacted. */
const padding = (count: number): JournalEntry[] =>
  Array.from({ length: count }, () => ({ type: 'versioning-set', bucket: 'versioned', status: 'Enabled' }));

async function startedStore(folder: string): Promise<ObjectStore> {
  const store = await open(folder);
  for (const name of ['plain', 'versioned']) store.createBucket(name);
  store.commit([{ type: 'versioning-set', bucket: 'versioned', status: 'Enabled' }]);
  return store;
}

const lines = (folder: string) => readFileSync(path.join(folder, 'journal'), 'utf8').split('\n').length;

test('whatever was done, a store opened again knows the same, before and after its journal is made short', async () => {
  const step = fc.tuple(fc.constantFrom(...CHANGES), fc.nat(11));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
      const folder = temporaryFolder();
      const store = await startedStore(folder);
      for (const [change, choice] of steps) await change(store, choice);
      const { versioning = 'Enabled' } = store.state.bucket('versioned');
      const expected = known(store);
      await store.close();
      expect(await stateOf(folder)).toEqual(expected);

      const long = await open(folder);
      long.commit(padding(4 * [...long.state.entries()].length + 1));
      long.commit([{ type: 'versioning-set', bucket: 'versioned', status: versioning }]);
      expect(known(long)).toEqual(expected);
      await long.close();
      const before = lines(folder);
      expect(await stateOf(folder)).toEqual(expected);
      expect(lines(folder)).toBeLessThan(before / 3);
      expect(await stateOf(folder)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

describe('a process that dies while the journal is made short', () => {
  /** A folder whose journal is due, the folder after it, and what both must know. */
  async function prepared() {
    const long = temporaryFolder();
    const store = await startedStore(long);
    for (let choice = 0; choice < 12; choice += 1) for (const change of CHANGES) await change(store, choice);
    store.commit([{ type: 'versioning-set', bucket: 'versioned', status: 'Enabled' }]);
    store.commit(padding(4 * [...store.state.entries()].length + 1));
    const expected = known(store);
    await store.close();
    const short = temporaryFolder();
    cpSync(long, short, { recursive: true });
    await (await open(short)).close();
    expect(lines(short)).toBeLessThan(lines(long) / 3);
    return { long, short, expected };
  }

  test('leaves the same state, however much of the new journal was written', async () => {
    const { long, short, expected } = await prepared();
    const finished = readFileSync(path.join(short, 'journal'));
    for (let part = 0; part <= 8; part += 1) {
      const folder = temporaryFolder();
      cpSync(long, folder, { recursive: true });
      writeFileSync(
        path.join(folder, 'journal.new'),
        finished.subarray(0, Math.floor((finished.length * part) / 8)),
      );
      expect(await stateOf(folder)).toEqual(expected);
      expect(readdirSync(folder).sort()).toEqual(['journal', 'objects']);
      expect(readFileSync(path.join(folder, 'journal')).equals(finished)).toBe(true);
    }
  });

  test('leaves every byte of every version, before and after the new journal has its name', async () => {
    const { long, short, expected } = await prepared();
    const beforeItsName = temporaryFolder();
    cpSync(long, beforeItsName, { recursive: true });
    const afterItsName = temporaryFolder();
    cpSync(long, afterItsName, { recursive: true });
    cpSync(path.join(short, 'journal'), path.join(afterItsName, 'journal'));
    for (const folder of [beforeItsName, afterItsName]) {
      const store = await open(folder);
      expect(known(store)).toEqual(expected);
      let versions = 0;
      for (const bucket of store.state.buckets.values()) {
        for (const version of [...bucket.objects.values()].flat()) {
          const text = await read(store, version.segments);
          expect(text).toMatch(/^(?:(?:body|part) \d+)*$/);
          expect(text).toHaveLength(version.size);
          versions += 1;
        }
      }
      expect(versions).toBeGreaterThan(5);
      await store.close();
    }
  });

  test('and one that goes on writes into the new journal, not the old', async () => {
    const { short, expected } = await prepared();
    const store = await open(short);
    // Long enough to be made short while the store is open.
    for (let round = 0; round < 6; round += 1) {
      store.commit(padding(2_500));
      await CHANGES[0]?.(store, round);
    }
    const after = known(store);
    expect(lines(short)).toBeLessThan(10_000);
    await store.close();
    expect(await stateOf(short)).toEqual(after);
    expect(after.sequence).toBe(expected.sequence + 6);
  });
});
