import { readFileSync } from 'node:fs';
import { WEIGHTS } from '../../../lib/summary/weights.ts';

test('docs/summaries.md gives every weight as it is', () => {
  const page = readFileSync('docs/summaries.md', 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)` +\| ([−\d.]+) +\|/gmu)].map(
    ([, name = '', value = '']) => [name, Number(value.replace('−', '-'))],
  );
  expect(Object.fromEntries(documented)).toEqual({ ...WEIGHTS });
});
