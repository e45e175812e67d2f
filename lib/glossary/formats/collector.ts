import { PrecisError } from '../../errors.ts';
import { type Concept, MAX_PROSE_LENGTH, MAX_TERM_LENGTH, type Term } from '../concept.ts';
import { canonicalTag } from '../language-tag.ts';
import type { GlossaryProblem } from '../problem.ts';
import type { GlossaryContents, Place } from './format.ts';

/** Most concepts and terms that are taken from one file. */
export const MAX_CONCEPTS = 2_000_000;
export const MAX_TERMS = 5_000_000;
/** Most problems that are listed one by one; further ones are counted. */
export const MAX_PROBLEMS = 1000;

interface Draft {
  readonly id: string;
  readonly domain: string[];
  definition?: string;
  note?: string;
  source?: string;
  doNotTranslate: boolean;
  readonly terms: Map<string, Term[]>;
}

/** Gathers concepts, terms and problems while a file is read. Order is that of the file. */
export class ConceptCollector {
  readonly #file: string;
  readonly #drafts = new Map<string, Draft>();
  readonly #problems: GlossaryProblem[] = [];
  readonly #places = new Map<Term, Place>();
  #terms = 0;
  #unlisted = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The draft of a concept, made where it is new. */
  concept(id: string): Draft {
    let draft = this.#drafts.get(id);
    if (draft === undefined) {
      if (this.#drafts.size >= MAX_CONCEPTS) {
        throw new PrecisError(
          'glossary-too-large',
          `The glossary has more than ${MAX_CONCEPTS} concepts. Split it into several files.`,
        );
      }
      draft = { id, domain: [], doNotTranslate: false, terms: new Map() };
      this.#drafts.set(id, draft);
    }
    return draft;
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  /** Adds a term; reports what keeps it out. */
  term(id: string, language: string, term: Term, place: Place): boolean {
    const tag = canonicalTag(language);
    if (tag === undefined) {
      this.problem(
        'error',
        'unknown-language',
        `"${shorten(language)}" is no language tag; the term is left out`,
        place,
        { concept: id, fix: 'write a BCP 47 tag such as fr or pt-BR' },
      );
      return false;
    }
    if (term.text.length === 0) {
      this.problem('error', 'no-term', 'the term is empty and left out', place, { concept: id });
      return false;
    }
    if (term.text.length > MAX_TERM_LENGTH) {
      this.problem(
        'error',
        'term-too-long',
        `the term has more than ${MAX_TERM_LENGTH} characters and is left out`,
        place,
        { concept: id },
      );
      return false;
    }
    if (this.#terms >= MAX_TERMS) {
      throw new PrecisError(
        'glossary-too-large',
        `The glossary has more than ${MAX_TERMS} terms. Split it into several files.`,
      );
    }
    const { terms } = this.concept(id);
    const list = terms.get(tag) ?? [];
    list.push(term);
    terms.set(tag, list);
    this.#places.set(term, placeIn(place));
    this.#terms += 1;
    return true;
  }

  /** A definition or note, cut to the longest that is kept. */
  prose(text: string, place: Place, concept: string): string {
    if (text.length <= MAX_PROSE_LENGTH) return text;
    this.problem('warning', 'text-cut', `a text of more than ${MAX_PROSE_LENGTH} characters is cut`, place, {
      concept,
    });
    return text.slice(0, MAX_PROSE_LENGTH);
  }

  problem(
    level: GlossaryProblem['level'],
    code: string,
    message: string,
    place: Place,
    more: Pick<GlossaryProblem, 'concept' | 'term' | 'fix'> = {},
  ): void {
    if (this.#problems.length >= MAX_PROBLEMS) {
      this.#unlisted += 1;
      return;
    }
    this.#problems.push({ level, code, message, file: this.#file, ...placeIn(place), ...more });
  }

  /** The concepts that have terms, in the order of the file, and everything that was reported. */
  finish(): GlossaryContents {
    const concepts: Concept[] = [];
    for (const { terms, ...draft } of this.#drafts.values()) {
      if (terms.size === 0) {
        this.problem(
          'error',
          'no-term',
          'the concept has no term that could be taken',
          {},
          { concept: draft.id },
        );
        continue;
      }
      concepts.push({ ...draft, terms: Object.fromEntries(terms) });
    }
    if (this.#unlisted > 0) {
      this.#problems.push({
        level: 'note',
        code: 'more-problems',
        message: `${this.#unlisted} further problems are not listed`,
        file: this.#file,
      });
    }
    return { concepts, problems: this.#problems, placeOf: (term) => this.#places.get(term) };
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A place without whatever else the object that stands there carries. */
function placeIn({ line, column }: Place): Place {
  return { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
