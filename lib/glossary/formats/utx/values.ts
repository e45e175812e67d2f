import type { PartOfSpeech } from '../../concept.ts';
import type { TermStatus } from '../../schema.ts';

/** Term statuses of UTX. A term that must not be used is `forbidden` there, whatever the reason. */
export const STATUS_NAMES: Readonly<Record<TermStatus, string>> = {
  preferred: 'approved',
  admitted: 'non-standard',
  deprecated: 'forbidden',
  forbidden: 'forbidden',
  obsolete: 'forbidden',
  proposed: 'provisional',
};

/** By name in lower case. */
export const STATUSES: ReadonlyMap<string, TermStatus> = new Map([
  ['approved', 'preferred'],
  ['non-standard', 'admitted'],
  ['forbidden', 'forbidden'],
  ['rejected', 'deprecated'],
  ['obsolete', 'obsolete'],
  ['provisional', 'proposed'],
]);

/** Parts of speech as UTX names them; empty where it has no name. */
export const PART_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  'proper noun': 'properNoun',
  other: '',
};

/** By name in lower case. */
export const PARTS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['noun', 'noun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
  ['propernoun', 'proper noun'],
]);
