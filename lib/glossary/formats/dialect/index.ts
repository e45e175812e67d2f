export { isDialectHeader } from './columns.ts';
export { readDialect } from './read.ts';
export { dialectRows } from './write.ts';
