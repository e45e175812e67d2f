/** What is wrong with a glossary, or with one line of it. */
export interface GlossaryProblem {
  /** `error`: something was left out; `warning`: taken, but look at it; `note`: worth knowing. */
  readonly level: 'error' | 'warning' | 'note';
  /** Stable name of the kind of problem: `unknown-status`, `no-term`… */
  readonly code: string;
  readonly message: string;
  readonly file: string;
  /** From 1; absent where the problem is not in one place. */
  readonly line?: number;
  /** From 1: the UTF-16 code unit of the line; in a table, the cell of the row. */
  readonly column?: number;
  readonly concept?: string;
  readonly term?: string;
  /** What to do about it, where there is one thing to do. */
  readonly fix?: string;
}
