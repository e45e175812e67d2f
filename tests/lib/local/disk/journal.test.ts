import fs, { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as z from 'zod';
import { openJournal } from '../../../../lib/local/disk/journal.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder.ts';

afterEach(removeTemporaryFolders);

const entrySchema = z.object({ text: z.string() });
type Entry = z.infer<typeof entrySchema>;

async function open(file: string) {
  const entries: Entry[] = [];
  const journal = await openJournal(
    file,
    (value) => entrySchema.parse(value),
    (entry) => entries.push(entry),
  );
  return { journal, entries };
}

const texts = (entries: readonly Entry[]) => entries.map(({ text }) => text);

test('cut at any byte, it opens with the entries that were whole, and goes on from there', async () => {
  const file = path.join(temporaryFolder(), 'journal');
  const written = ['un', 'deux é\n', '日'];
  const { journal } = await open(file);
  const ends = written.map((text) => {
    journal.append([{ text }]);
    return readFileSync(file).length;
  });
  await journal.close();
  const whole = readFileSync(file);
  for (let length = 0; length <= whole.length; length += 1) {
    writeFileSync(file, whole.subarray(0, length));
    const cut = await open(file);
    const expected = written.slice(0, ends.filter((end) => end <= length).length);
    expect([length, texts(cut.entries)]).toEqual([length, expected]);
    expect(cut.journal.length).toBe(expected.length);
    if (length % 7 === 0) cut.journal.append([{ text: 'new' }]);
    await cut.journal.close();
    if (length % 7 !== 0) continue;
    const again = await open(file);
    expect(texts(again.entries)).toEqual([...expected, 'new']);
    await again.journal.close();
  }
});

test('a flipped bit anywhere but in the last entry is refused; in the last, that entry is gone', async () => {
  const file = path.join(temporaryFolder(), 'journal');
  const { journal } = await open(file);
  journal.append([{ text: 'one' }]);
  const end = readFileSync(file).length;
  journal.append([{ text: 'two' }, { text: 'three' }]);
  await journal.close();
  const whole = readFileSync(file);
  for (let at = 0; at < end - 1; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    await expect(open(file)).rejects.toMatchObject({ code: 'input-malformed' });
    expect(readFileSync(file).equals(damaged)).toBe(true);
  }
  const damaged = Buffer.from(whole);
  damaged[whole.length - 4] = 0;
  writeFileSync(file, damaged);
  const opened = await open(file);
  expect(texts(opened.entries)).toEqual(['one', 'two']);
  await opened.journal.close();
});

test('keeps any text, and rewrites itself in one step', async () => {
  const folder = temporaryFolder();
  let count = 0;
  const text = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.array(text), async (first, second) => {
      count += 1;
      const file = path.join(folder, String(count));
      writeFileSync(`${file}.new`, 'left by a process that died');
      const { journal } = await open(file);
      expect(existsSync(`${file}.new`)).toBe(false);
      journal.append([{ text: 'before' }]);
      journal.rewrite(first.map((entry) => ({ text: entry })));
      journal.append(second.map((entry) => ({ text: entry })));
      expect(journal.length).toBe(first.length + second.length);
      await journal.close();
      const again = await open(file);
      expect(texts(again.entries)).toEqual([...first, ...second]);
      await again.journal.close();
    }),
    { numRuns: 20 },
  );
});

test('takes nothing once it is closed; closing again does nothing', async () => {
  const { journal } = await open(path.join(temporaryFolder(), 'journal'));
  await journal.close();
  await journal.close();
  expect(() => journal.append([{ text: 'late' }])).toThrow(/closed/);
});

test('a rewriting that fails half-way leaves the journal as it was, and no file or descriptor behind', async () => {
  const file = path.join(temporaryFolder(), 'journal');
  const { journal } = await open(file);
  journal.append([{ text: 'one' }]);
  const before = readFileSync(file);
  const descriptors = () => readdirSync('/dev/fd').length;
  const atFirst = descriptors();
  for (let count = 0; count < 5; count += 1) {
    expect(() =>
      journal.rewrite(
        (function* () {
          yield { text: 'x'.repeat(2 ** 21) };
          throw new Error('no space left on device');
        })(),
      ),
    ).toThrow('no space');
  }
  expect(descriptors()).toBe(atFirst);
  expect(existsSync(`${file}.new`)).toBe(false);
  expect(readFileSync(file).equals(before)).toBe(true);
  journal.append([{ text: 'two' }]);
  await journal.close();
  const again = await open(file);
  expect(texts(again.entries)).toEqual(['one', 'two']);
  await again.journal.close();
});

test('a rewriting whose last step fails leaves the old journal in use', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'journal');
  const { journal } = await open(file);
  journal.append([{ text: 'one' }]);
  const descriptors = () => readdirSync('/dev/fd').length;
  const before = descriptors();
  const rename = jest.spyOn(fs, 'renameSync').mockImplementationOnce(() => {
    throw new Error('the disk is gone');
  });
  expect(() => journal.rewrite([{ text: 'other' }])).toThrow('the disk is gone');
  rename.mockRestore();
  expect([descriptors(), readdirSync(folder)]).toEqual([before, ['journal']]);
  journal.append([{ text: 'two' }]);
  await journal.close();
  const again = await open(file);
  expect(texts(again.entries)).toEqual(['one', 'two']);
  await again.journal.close();
});

test('a folder that will not be flushed loses nothing: what follows a rewriting is in the new file', async () => {
  const file = path.join(temporaryFolder(), 'journal');
  const { journal } = await open(file);
  journal.append([{ text: 'one' }]);
  const flush = jest.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
    if (fs.fstatSync(descriptor).isDirectory()) throw new Error('no such device');
  });
  journal.rewrite([{ text: 'one' }]);
  journal.append([{ text: 'two' }]);
  await expect(journal.sync()).rejects.toThrow('no such device');
  const meanwhile = readFileSync(file, 'utf8');
  flush.mockRestore();
  await journal.sync();
  await journal.close();
  expect(meanwhile).toContain('two');
  expect(readFileSync(file, 'utf8')).toBe(meanwhile);
});

test('a rewriting in the middle of a flush breaks neither', async () => {
  const { journal } = await open(path.join(temporaryFolder(), 'journal'));
  const descriptors = () => readdirSync('/dev/fd').length;
  const before = descriptors();
  for (let count = 0; count < 50; count += 1) {
    journal.append([{ text: String(count) }]);
    const flushed = [journal.sync(), journal.sync(), journal.sync(), journal.sync(), journal.sync()];
    journal.rewrite([{ text: String(count) }]);
    await Promise.all([...flushed, journal.sync()]);
  }
  expect(descriptors()).toBe(before);
  const last = journal.sync();
  await journal.close();
  await last;
});
