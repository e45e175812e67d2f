import type { Brief } from '../brief/index.ts';
import type { BriefTerm, TermStatus } from '../glossary/schema.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import { ENGINE } from '../version.ts';
import { countForm, foldForSearch } from './find-form.ts';
import type { CheckedTerm, Direction, PairReport, PairVersionReport } from './schema.ts';

/** A brief that is one version of an article, with the key under which it is stored. */
export interface StoredBrief {
  readonly key: string;
  readonly brief: Brief;
}

const APPROVED: ReadonlySet<TermStatus> = new Set(['preferred', 'admitted']);

const isSameLanguage = (a: string, b: string) => primarySubtag(a) === primarySubtag(b);

/** French first, English second, then by tag. */
function readingOrder(a: StoredBrief, b: StoredBrief): number {
  const place = ({ brief }: StoredBrief) => ['fr', 'en'].indexOf(primarySubtag(brief.language.tag)) + 1 || 3;
  const [one, other] = [a.brief.language.tag, b.brief.language.tag];
  return place(a) - place(b) || (one < other ? -1 : one > other ? 1 : 0) || (a.key < b.key ? -1 : 1);
}

function checkTerm(
  term: BriefTerm,
  to: string,
  otherText: string,
  otherTerm: BriefTerm | undefined,
): CheckedTerm | undefined {
  const expected = term.translations.filter(
    ({ language, status }) => isSameLanguage(language, to) && APPROVED.has(status),
  );
  const [first] = term.occurrences;
  if (expected.length === 0 || first === undefined) return undefined;
  const { start, end, surface } = first;
  const base = {
    concept: term.concept,
    term: term.source.term,
    status: term.source.status,
    count: term.occurrences.length,
    first: { start, end, surface },
    expected: [...new Set(expected.map((translation) => translation.term))],
  };
  if (otherTerm !== undefined) {
    const finding = APPROVED.has(otherTerm.source.status) ? 'approved' : 'discouraged';
    return { ...base, finding, found: { term: otherTerm.source.term, count: otherTerm.occurrences.length } };
  }
  // A term that is only written and never looked for, or in a language that no termbase reads.
  const forms = new Set(expected.flatMap((translation) => [translation.term, translation.form]));
  for (const form of forms) {
    const count = countForm(otherText, form);
    if (count > 0) return { ...base, finding: 'approved', found: { term: form, count } };
  }
  return { ...base, finding: 'missing' };
}

/** The terms of one version whose approved translation is looked for in another. */
function compareDirection(from: Brief, to: Brief): Direction {
  const target = to.language.tag;
  const text = foldForSearch(to.text);
  const inOther = new Map(to.terms.map((term) => [term.concept, term]));
  return {
    from: from.language.tag,
    to: target,
    checked: from.termbase.some((termbase) => isSameLanguage(termbase.target, target)),
    inflected: to.termbase.some((termbase) => isSameLanguage(termbase.source, target)),
    terms: from.terms.flatMap((term) => checkTerm(term, target, text, inOther.get(term.concept)) ?? []),
  };
}

function versionOf({ key, brief }: StoredBrief): PairVersionReport {
  const { source, language, title, published, summary } = brief;
  return {
    brief: key,
    ...(source.key === undefined ? {} : { key: source.key }),
    language: language.tag,
    sha256: source.sha256,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    summary: summary.sentences.map(({ text }) => text),
  };
}

/**
 * The versions of one article, uncompared: what there is to show where there is only one, or all are in one
 * language. Undefined where there is none.
 */
export function listVersions(name: string, briefs: readonly StoredBrief[]): PairReport | undefined {
  if (briefs.length === 0) return undefined;
  const versions = [...briefs].sort(readingOrder).map(versionOf);
  return { schemaVersion: 1, name, engine: ENGINE, versions, directions: [] };
}

/**
 * Compares the versions of one article: each term of each version that has an approved translation into the
 * language of another version is looked for there, in any inflected form, by the concepts that the other
 * brief's own analysis found. Pure and deterministic: whatever the order of the briefs, the report is the same.
 *
 * @returns undefined for fewer than two versions.
 */
export function comparePair(name: string, briefs: readonly StoredBrief[]): PairReport | undefined {
  if (briefs.length < 2) return undefined;
  const ordered = [...briefs].sort(readingOrder);
  const directions = ordered.flatMap((from) =>
    ordered.flatMap((to) =>
      isSameLanguage(from.brief.language.tag, to.brief.language.tag)
        ? []
        : [compareDirection(from.brief, to.brief)],
    ),
  );
  if (directions.length === 0) return undefined;
  return { schemaVersion: 1, name, engine: ENGINE, versions: ordered.map(versionOf), directions };
}
