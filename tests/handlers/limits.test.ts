import fc from 'fast-check';
import { answerEvent } from '../../handlers/answer-event.ts';
import { articleLimits } from '../../handlers/article-limits.ts';
import { limitWork } from '../../handlers/limit-work.ts';
import { queueBatch } from '../support/test-cloud.ts';

const MB = 1024 * 1024;

function uploaded(key: string, size?: unknown): object {
  const object = { key, ...(size === undefined ? {} : { size }) };
  return { Records: [{ eventSource: 'aws:s3', s3: { bucket: { name: 'precis-articles' }, object } }] };
}

/** Answers a batch of uploads of these sizes; which were started, and how many at most were in work at once. */
async function answer(sizes: readonly unknown[], memory: number) {
  const started: string[] = [];
  let running = 0;
  let most = 0;
  const response = await answerEvent(
    queueBatch(...sizes.map((size, index) => uploaded(`articles/${index}.txt`, size))),
    async ({ key }) => {
      started.push(key);
      running += 1;
      most = Math.max(most, running);
      // The later ones are done first, so that an answer in the order of completion would show.
      await new Promise((resolve) => setTimeout(resolve, sizes.length - started.length));
      running -= 1;
      if (key.endsWith('1.txt') || key.endsWith('3.txt')) throw new Error('comes again');
      return { result: 'briefed' };
    },
    articleLimits({ memory: memory * MB, maxArticleBytes: 10 * MB }),
  );
  return { response, started, most };
}

test.each<[string, unknown[], number, number]>([
  ['small articles, four at a time', [5e3, 5e3, 5e3, 5e3, 5e3, 5e3], 1024, 4],
  ['the largest articles, one at a time', [10 * MB, 10 * MB, 10 * MB, 10 * MB], 1024, 1],
  ['the largest articles in more memory, two at a time', [10 * MB, 10 * MB, 10 * MB, 10 * MB], 2048, 2],
  ['an article that no memory suffices for, still one', [10 * MB, 10 * MB, 10 * MB, 10 * MB], 128, 1],
  ['articles above the limit, as the largest', [900 * MB, 900 * MB, 900 * MB, 900 * MB], 2048, 2],
  ['articles without size, as one megabyte', [undefined, undefined, undefined, undefined], 128, 1],
  [
    'articles without size in more memory, four at a time',
    [undefined, undefined, undefined, undefined],
    512,
    4,
  ],
  ['sizes that are none, as unknown', ['large', -1, 1.5, null], 512, 4],
])('%s', async (_what, sizes, memory, expected) => {
  const { response, started, most } = await answer(sizes, memory);
  expect(most).toBe(expected);
  expect(started).toEqual(sizes.map((_, index) => `articles/${index}.txt`));
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }, { itemIdentifier: 'm4' }] });
});

test('whatever comes, all is done in order, within the limits, and what fails gives its place back', async () => {
  const items = fc.array(fc.record({ weight: fc.nat(20), turns: fc.nat(9), fails: fc.boolean() }), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 6 }), fc.nat(30), async (work, count, budget) => {
      const running = new Set<{ readonly weight: number }>();
      const started: number[] = [];
      const limited = limitWork<{ readonly weight: number }>({
        count,
        bytes: { budget, weigh: ({ weight }) => weight },
      });
      const results = await Promise.allSettled(
        work.map((item, index) =>
          limited(item, async () => {
            started.push(index);
            running.add(item);
            const weight = [...running].reduce((sum, other) => sum + other.weight, 0);
            expect(running.size === 1 || (running.size <= count && weight <= budget)).toBe(true);
            for (let turn = 0; turn < item.turns; turn += 1) await Promise.resolve();
            running.delete(item);
            if (item.fails) throw new Error('failed');
            return index;
          }),
        ),
      );
      expect(started).toEqual(work.map((_, index) => index));
      expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual(
        work.map(({ fails }, index) => (fails ? 'failed' : index)),
      );
    }),
    { numRuns: 100 },
  );
});
