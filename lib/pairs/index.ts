export { comparePair, listVersions, type StoredBrief } from './compare.ts';
export {
  type CheckedTerm,
  type Direction,
  type PairReport,
  type PairVersionReport,
  pairReportSchema,
} from './schema.ts';
