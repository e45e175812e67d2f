import type { Term } from '../concept.ts';
import { bareText, dice } from './bags.ts';
import type { TermLikeness } from './term-likeness.ts';

/** How alike two admitted terms must be for one to be taken as the other's counterpart. */
const COUNTERPART = 0.4;

/**
 * The order in which the terms of a target language translate one source term, best first, as indices of
 * `targets`:
 *
 * 1. terms with its pair key;
 * 2. like for like: an acronym for an acronym, a short form for a short form;
 * 3. for an admitted term, its counterpart by the words that both are made of (*film* for *film*, *rural area*
 *    for *zone rurale*), else a term of as many words: the synonyms of two languages mostly stand for each
 *    other. Every other term gets what comes first by status;
 * 4. by status, then in the order of the glossary: the order of `targets`.
 */
export function targetOrder(source: Term, targets: readonly Term[], likeness: TermLikeness): number[] {
  const keys = targets.map((target) => [
    source.pair !== undefined && target.pair === source.pair ? 0 : 1,
    isShort(source) === isShort(target) ? 0 : 1,
    (target.type === 'acronym') === (source.type === 'acronym') ? 0 : 1,
    ...(source.type === 'acronym'
      ? [-dice(letters(source), letters(target))]
      : synonymKeys(source, target, targets.length > 1 ? likeness : () => 0)),
  ]);
  return targets.map((_, index) => index).sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []) || a - b);
}

function isShort({ type }: Term): boolean {
  return type === 'acronym' || type === 'short';
}

/** An admitted term looks for its like; a preferred one takes the preferred, and so does one that should not have been used. */
function synonymKeys(source: Term, target: Term, likeness: TermLikeness): number[] {
  if (source.status !== 'admitted') return [];
  const alike = likeness(source, target);
  return [alike >= COUNTERPART ? -alike : 0, wordCount(source) === wordCount(target) ? 0 : 1];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function wordCount({ text }: Term): number {
  return text.split(/[\s'’]+/).filter((word) => word.length > 3).length;
}

function letters({ text }: Term): string[] {
  return [...bareText(text).replaceAll(' ', '')];
}
