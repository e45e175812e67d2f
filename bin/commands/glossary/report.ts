import type { GlossaryProblem } from '../../../lib/glossary/index.ts';
import { coloursFor } from '../../support/output.ts';
import type { Session } from '../../support/session.ts';

/** How many problems there are of each level. */
export type Counts = Readonly<Record<GlossaryProblem['level'], number>>;

export function countLevels(problems: readonly GlossaryProblem[]): Counts {
  const count = (wanted: GlossaryProblem['level']) => problems.filter(({ level }) => level === wanted).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** In the order of the file; what has no place comes last. */
function byPlace(a: GlossaryProblem, b: GlossaryProblem): number {
  const line = (problem: GlossaryProblem) => problem.line ?? Number.POSITIVE_INFINITY;
  if (line(a) !== line(b)) return line(a) - line(b);
  return (a.column ?? 0) - (b.column ?? 0);
}

/** Problems for people: place, level, what is wrong, what to do. Ends with a line break where there are any. */
export function describeProblems(problems: readonly GlossaryProblem[], session: Session): string {
  const colours = coloursFor(process.stdout);
  const paint = { error: colours.red, warning: colours.yellow, note: colours.cyan } as const;
  const { levels } = session.messages.glossary;
  const places = problems.map(({ line, column }) =>
    [line, column].filter((part) => part !== undefined).join(':'),
  );
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  const levelWidth = Math.max(...Object.values(levels).map((level) => level.length));
  return [...problems]
    .sort(byPlace)
    .map(({ line, column, level, message, code, concept, fix }) => {
      const place = [line, column].filter((part) => part !== undefined).join(':');
      const about = colours.dim(`[${concept === undefined ? '' : `${concept}, `}${code}]`);
      const head = `  ${place.padEnd(placeWidth)}  ${paint[level](levels[level].padEnd(levelWidth))}  ${session.translate(message)} ${about}`;
      if (fix === undefined) return `${head}\n`;
      return `${head}\n${' '.repeat(placeWidth + levelWidth + 6)}${colours.dim(`→ ${session.translate(fix)}`)}\n`;
    })
    .join('');
}
