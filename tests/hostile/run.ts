/** `npm run hostile`: the corpus, what became of each kind of attack, and how long the slowest took. */
import { hostileCorpus } from './corpus.ts';
import { outcomeOf } from './outcome.ts';

interface Row {
  files: number;
  readonly results: Map<string, number>;
  slowest: number;
}

const rows = new Map<string, Row>();
let crashes = 0;
for (const file of hostileCorpus()) {
  const { result, milliseconds } = await outcomeOf(file);
  const kind = file.attack.replace(/^(?:XML|markup) with an? .*/, 'XML with a document type');
  const row = rows.get(kind) ?? { files: 0, results: new Map(), slowest: 0 };
  rows.set(kind, row);
  row.files += 1;
  row.slowest = Math.max(row.slowest, milliseconds);
  row.results.set(result, (row.results.get(result) ?? 0) + 1);
  if (result.startsWith('crash')) {
    crashes += 1;
    console.error(`${file.name}: ${result}`);
  }
}
console.log('attack\tfiles\toutcomes\tslowest, ms');
for (const [kind, { files, results, slowest }] of rows) {
  const outcomes = [...results].map(([result, count]) => `${result} ${count}`).join(', ');
  console.log(`${kind}\t${files}\t${outcomes}\t${Math.round(slowest)}`);
}
process.exitCode = crashes > 0 ? 1 : 0;
