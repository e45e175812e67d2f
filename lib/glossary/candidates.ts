import type { FindInput } from './find.ts';
import type { Candidate } from './schema.ts';
import type { Termbase } from './termbase.ts';

export function findCandidates(_input: FindInput, _termbases: readonly Termbase[]): Candidate[] {
  return [];
}
