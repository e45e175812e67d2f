import { handler } from '../../handlers/brief-articles.ts';
import { MANIFEST_KEY } from '../../lib/storage/glossaries/manifest.ts';
import { outputKeys } from '../../lib/storage/index.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';

const KEY = 'articles/fr/phare.txt';
const ARTICLE = 'Le vieux phare est rouvert. Les travaux ont duré un an. La mairie a payé la moitié du coût.';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  await handler(queueBatch(uploadEvent('articles/none.txt'))); // the termbases are loaded once an environment
});
afterAll(() => cloud.close());

const outputs = outputKeys(KEY);
const looks = Object.values(outputs).map((key) => `HEAD precis-briefs/${key}`);
const briefs = [outputs.json, outputs.html, outputs.markdown];

/** The requests that one event costs, in an order that does not depend on which of a round came first. */
async function requestsOf(change?: () => Promise<unknown>): Promise<string[]> {
  await change?.();
  cloud.requests.length = 0;
  expect(await handler(queueBatch(uploadEvent(KEY)))).toEqual({ batchItemFailures: [] });
  const rounds = cloud.requests.filter((request) => !request.endsWith(MANIFEST_KEY));
  return [...rounds].sort();
}

const upload = (body: string) => cloud.articles.put(KEY, { body, contentType: 'text/plain' });
const remove = async () => {
  const etag = (await cloud.articles.head(KEY))?.etag ?? '';
  await cloud.articles.remove(KEY, { etag });
};
const article = (method: string) => `${method} precis-articles/${KEY}`;
const each = (method: string, keys: readonly string[]) => keys.map((key) => `${method} precis-briefs/${key}`);

// docs/performance.md says what each request is for.
test('an article costs the requests that keep it safe, and no other', async () => {
  const written = [...looks, article('GET'), ...each('PUT', briefs), article('HEAD')].sort();
  expect(await requestsOf(() => upload(ARTICLE))).toEqual(written);
  expect(await requestsOf()).toEqual([...looks, article('GET')].sort());
  expect(await requestsOf(() => upload(`${ARTICLE} Il domine le port.`))).toEqual(written);
  const emptied = [...looks, article('GET'), ...each('DELETE', [outputs.json, outputs.markdown])];
  const failed = [...each('PUT', [outputs.failure, outputs.html]), article('HEAD')];
  expect(await requestsOf(() => upload(''))).toEqual([...emptied, ...failed].sort());
  expect(await requestsOf(() => upload(ARTICLE))).toEqual(
    [...written, ...each('DELETE', [outputs.failure])].sort(),
  );
  const removed = [...looks, article('GET'), ...each('DELETE', briefs), article('HEAD')].sort();
  expect(await requestsOf(remove)).toEqual(removed);
  expect(await requestsOf()).toEqual([...looks, article('GET'), article('HEAD')].sort());
});

test('requests that need no answer of each other are sent side by side', async () => {
  await upload(ARTICLE);
  let inFlight = 0;
  let most = 0;
  cloud.faults = () => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    setTimeout(() => {
      inFlight -= 1;
    }, 40);
    return { kind: 'delay', milliseconds: 40 };
  };
  expect(await handler(queueBatch(uploadEvent(KEY)))).toEqual({ batchItemFailures: [] });
  cloud.faults = undefined;
  expect(most).toBeGreaterThanOrEqual(4);
});
