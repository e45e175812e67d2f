import type { CorpusLanguage } from '../corpus/index.ts';
import type { Table } from '../support/table.ts';

/** What the user of the benchmarks may decide. */
export interface SuiteOptions {
  /** Fewer and smaller inputs: a minute in all. */
  readonly quick: boolean;
  readonly language: CorpusLanguage;
  /** Files of texts, for the suites that take them. */
  readonly files: readonly string[];
  /** The catalog beside an archive of this many briefs alone; of several sizes where it is not said. */
  readonly briefs?: number | undefined;
}

/** One set of measurements. */
export type Suite = (options: SuiteOptions) => Promise<Table[]>;
