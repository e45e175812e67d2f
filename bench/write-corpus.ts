/**
 * Writes generated articles as JSON Lines: `npx tsx bench/write-corpus.ts --bytes 100000000 > corpus.jsonl`.
 * Lines are `{id, language, title, text}`, as `precis brief --input jsonl` reads them.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { generateCorpus } from './corpus/index.ts';

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '20240718' },
    middle: { type: 'string', default: '5000' },
    languages: { type: 'string', default: 'fr,en' },
  },
});
const options = z
  .object({
    bytes: z.coerce.number().positive(),
    seed: z.coerce.number().int(),
    middle: z.coerce.number().positive(),
    languages: z.string().transform((list) => z.array(z.enum(['fr', 'en'])).parse(list.split(','))),
  })
  .parse(values);

for (const article of generateCorpus(options)) {
  if (!process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, 'drain');
}
