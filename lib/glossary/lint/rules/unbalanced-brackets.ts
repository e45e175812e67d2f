import { termRule } from '../rule.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['»', '«'],
  ['”', '“'],
]);
/** German and others open with what elsewhere closes. */
const OTHER_OPENINGS: ReadonlyMap<string, string> = new Map([['“', '„']]);
const OPENINGS = new Set([...PAIRS.values(), ...OTHER_OPENINGS.values()]);

/** The first bracket or quotation mark without a partner. */
function unpaired(text: string): string | undefined {
  const open: string[] = [];
  for (const sign of text) {
    const other = OTHER_OPENINGS.get(sign);
    const opening = other !== undefined && open.at(-1) === other ? other : PAIRS.get(sign);
    if (opening !== undefined && open.at(-1) === opening) open.pop();
    else if (opening !== undefined && !OPENINGS.has(sign)) return sign;
    else if (OPENINGS.has(sign)) {
      if (other !== undefined && open.at(-1) === other) open.pop();
      else open.push(sign);
    }
  }
  return open[0];
}

/** A bracket or quotation mark that does not close or was never opened. */
export const unbalancedBrackets = termRule('unbalanced-brackets', ({ term }) => {
  const sign = unpaired(term.text) ?? unpaired(term.qualifier ?? '');
  if (sign === undefined) return undefined;
  return {
    level: 'warning',
    message: `"${term.text}" has a ${sign} without its partner`,
    fix: 'add the missing one, or remove this one',
  };
});
