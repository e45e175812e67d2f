import type { TermStatus } from './schema.ts';

/** What a termbase keeps of a term. */
export interface PayloadTerm {
  readonly text: string;
  readonly plural: string;
  readonly status: TermStatus;
}

/** What a termbase keeps of a concept: read only when one of its terms occurs in an article. */
export interface ConceptPayload {
  readonly id: string;
  readonly domain: readonly string[];
  readonly definition?: string;
  readonly doNotTranslate: boolean;
  /** Where the concept stands in the glossary: ties between concepts go to the first. */
  readonly order: number;
  /** `targets`: the terms of `target` that translate it, best first. */
  readonly source: ReadonlyArray<PayloadTerm & { readonly targets: readonly number[] }>;
  readonly target: ReadonlyArray<PayloadTerm & { readonly singular: string }>;
}
