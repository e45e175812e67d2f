import type { Resources } from './template.ts';

/** Something that must be true of the stack. */
export interface Rule {
  readonly name: string;
  /** What is wrong; nothing where the rule is kept. */
  readonly check: (resources: Resources) => readonly string[];
  /** Changes of the template that the rule must report, each by what it does. */
  readonly mutations: Readonly<Record<string, (resources: Resources) => void>>;
}

/** The names for which something does not hold, as complaints. */
export function failing<T>(
  items: Iterable<readonly [string, T]>,
  holds: (item: T, name: string) => boolean,
  complaint = 'does not keep the rule',
): string[] {
  return [...items].filter(([name, item]) => !holds(item, name)).map(([name]) => `${name} ${complaint}`);
}

/** A complaint where something that must be there is not. */
export const required = (there: boolean, complaint: string): string[] => (there ? [] : [complaint]);
