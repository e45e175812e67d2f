import { readGlossaryFile } from '../../../lib/storage/glossary-file.ts';
import { print } from '../../support/output.ts';
import { type ReadingOptions, readingOptions } from './reading-options.ts';

/** How often each value occurs, most frequent first, then in the order of the alphabet. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
}

/** Counts concepts, and terms by language, status, type and domain; with `json` as one object. */
export async function countFile(
  file: string,
  options: ReadingOptions & { readonly json?: boolean },
): Promise<void> {
  const { concepts } = await readGlossaryFile(file, readingOptions(options));
  const terms = concepts.flatMap((concept) => Object.values(concept.terms).flat());
  const counts = {
    languages: tally(
      concepts.flatMap((concept) =>
        Object.entries(concept.terms).flatMap(([language, list]) => list.map(() => language)),
      ),
    ),
    statuses: tally(terms.map(({ status }) => status)),
    types: tally(terms.map(({ type }) => type)),
    domains: tally(concepts.flatMap(({ domain }) => domain)),
  };
  if (options.json === true) {
    const sections = Object.entries(counts).map(([name, list]) => [name, Object.fromEntries(list)]);
    const summary = { file, concepts: concepts.length, terms: terms.length };
    await print(`${JSON.stringify({ ...summary, ...Object.fromEntries(sections) })}\n`);
    return;
  }
  const lines = Object.entries(counts).map(
    ([name, list]) => `  ${name.padEnd(10)} ${list.map(([value, count]) => `${value} ${count}`).join(', ')}`,
  );
  await print(`${file}: ${concepts.length} concepts, ${terms.length} terms\n${lines.join('\n')}\n`);
}
