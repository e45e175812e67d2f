import type { Concept } from '../concept.ts';
import type { GlossaryProblem } from '../problem.ts';

/** Most entries left out that are listed one by one; further ones are counted. */
const MAX_LISTED = 1000;

/** Gathers what a format has no place for while it is written. */
export class Losses {
  readonly #file: string;
  readonly #counts = new Map<string, number>();
  readonly #problems: GlossaryProblem[] = [];
  readonly #warnings: GlossaryProblem[] = [];
  #unlisted = 0;

  /** @param file name of the file that is written, for messages. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Counts something that is not kept, by what it is: `definitions`, `synonyms`… */
  lost(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** Reports what concerns the file as a whole. */
  warn(code: string, message: string): void {
    this.#warnings.push({ level: 'warning', code, message, file: this.#file });
  }

  /** Reports a term that is not written at all. */
  leftOut(concept: Concept, term: string, code: string, message: string, fix?: string): void {
    if (this.#problems.length >= MAX_LISTED) {
      this.#unlisted += 1;
      return;
    }
    this.#problems.push({
      level: 'error',
      code,
      message: `"${term.slice(0, 60)}" is left out: ${message}`,
      file: this.#file,
      concept: concept.id,
      term,
      ...(fix === undefined ? {} : { fix }),
    });
  }

  /** Everything reported: entries left out, then the file as a whole, then what was not kept. */
  finish(): GlossaryProblem[] {
    const counted = [...this.#counts].map(
      ([what, count]): GlossaryProblem => ({
        level: 'warning',
        code: 'not-held',
        message: `the format has no place for ${what}: ${count} not kept`,
        file: this.#file,
      }),
    );
    const more: GlossaryProblem[] =
      this.#unlisted === 0
        ? []
        : [
            {
              level: 'error',
              code: 'more-problems',
              message: `${this.#unlisted} further entries are left out and not listed`,
              file: this.#file,
            },
          ];
    return [...this.#problems, ...more, ...this.#warnings, ...counted];
  }
}
