import fc from 'fast-check';
import { mapOrdered } from '../../lib/map-ordered.ts';

async function* from<T>(items: readonly T[], onTaken: (count: number) => void = () => undefined) {
  for (const [index, item] of items.entries()) {
    onTaken(index + 1);
    yield item;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

test('gives every result once, in order, whatever each takes, and holds no more than its window', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ delay: fc.nat(20), size: fc.nat(9) }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 20 }),
      async (items, most, bytes) => {
        let open = 0;
        let mostOpen = 0;
        const source = from(items.map((item, index) => ({ ...item, index })));
        const work = async ({ delay, index }: { delay: number; index: number }) => {
          open += 1;
          mostOpen = Math.max(mostOpen, open);
          await turns(delay);
          open -= 1;
          return index;
        };
        const results = await collect(
          mapOrdered(source, work, { items: most, bytes, sizeOf: (i) => i.size }),
        );
        expect(results).toEqual(items.map((_, index) => index));
        expect(mostOpen).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test('reads the source no further than the window while nobody takes the results', async () => {
  let taken = 0;
  const source = from([...Array(100).keys()], (count) => {
    taken = count;
  });
  const results = mapOrdered(source, async (item) => item, { items: 4, bytes: 1e9, sizeOf: () => 1 });
  await results.next();
  await turns(1000);
  expect(taken).toBeLessThanOrEqual(5);
  await results.return();
});

test('gives a result while the source pauses', async () => {
  async function* pausing() {
    yield 'first';
    await new Promise(() => undefined);
  }
  const results = mapOrdered(pausing(), async (item) => item, { items: 4, bytes: 10, sizeOf: () => 1 });
  expect(await results.next()).toEqual({ value: 'first', done: false });
});

test('a failure of the work ends the run in its turn', async () => {
  const results = mapOrdered(
    from([1, 2, 3]),
    async (item) => {
      if (item === 2) throw new Error('broken');
      return item;
    },
    { items: 3, bytes: 10, sizeOf: () => 1 },
  );
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('broken');
});
