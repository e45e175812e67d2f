import { PrecisError } from '../../errors.ts';
import { type Concept, MAX_PROSE_LENGTH, MAX_TERM_LENGTH, type Term } from '../concept.ts';
import { canonicalTag } from '../language-tag.ts';
import type { GlossaryProblem } from '../problem.ts';
import type { GlossaryContents, Place } from './format.ts';
import { TermPlaces } from './term-places.ts';

/** Most concepts and terms that are taken from one file. */
export const MAX_CONCEPTS = 2_000_000;
export const MAX_TERMS = 5_000_000;
/** Most problems that are listed one by one; further ones are counted. */
export const MAX_PROBLEMS = 1000;
/** Most language tags that are remembered as they are written. */
const MAX_TAGS = 1000;

/** A concept while it is gathered: it becomes the concept itself, without a copy. */
interface Draft extends Concept {
  readonly terms: Record<string, Term[]>;
}

/** Gathers concepts, terms and problems while a file is read. Order is that of the file. */
export class ConceptCollector {
  readonly #file: string;
  readonly #drafts = new Map<string, Draft>();
  readonly #problems: GlossaryProblem[] = [];
  readonly #places = new TermPlaces();
  readonly #shared = new Map<string, string>();
  readonly #tags = new Map<string, string | undefined>();
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
      draft = { id, domain: [], doNotTranslate: false, terms: {} };
      this.#drafts.set(id, draft);
    }
    return draft;
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  /** True where a concept has a term in a language, however its tag is written. */
  hasTerms(id: string, language: string): boolean {
    const tag = this.#canonical(language);
    return tag !== undefined && this.#drafts.get(id)?.terms[tag] !== undefined;
  }

  /** The same text, held once however many concepts have it. */
  shared(text: string): string {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    this.#shared.set(text, text);
    return text;
  }

  /** A tag in canonical case. Tags are few, so they are remembered, up to a bound. */
  #canonical(language: string): string | undefined {
    if (!this.#tags.has(language)) {
      if (this.#tags.size >= MAX_TAGS) this.#tags.clear();
      this.#tags.set(language, canonicalTag(language));
    }
    return this.#tags.get(language);
  }

  /** Adds a term; reports what keeps it out. */
  term(id: string, language: string, term: Term, place: Place): boolean {
    const tag = this.#canonical(language);
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
    const list = terms[tag];
    if (list === undefined) terms[tag] = [term];
    else list.push(term);
    this.#places.add(term, place);
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
    for (const draft of this.#drafts.values()) {
      if (Object.keys(draft.terms).length === 0) {
        this.problem(
          'error',
          'no-term',
          'the concept has no term that could be taken',
          {},
          { concept: draft.id },
        );
        continue;
      }
      concepts.push(draft);
    }
    if (this.#unlisted > 0) {
      this.#problems.push({
        level: 'note',
        code: 'more-problems',
        message: `${this.#unlisted} further problems are not listed`,
        file: this.#file,
      });
    }
    return { concepts, problems: this.#problems, placeOf: this.#places.lookup() };
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A place without whatever else the object that stands there carries. */
function placeIn({ line, column }: Place): Place {
  return { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
