import type { Category } from './categories.ts';

/**
 * The categories of TBX-Min and TBX-Basic that are written. Neither has one for grammatical number.
 *
 * Sources, read in stored copies on 2026-11-24: the modules Min and Basic, the core structure and the rules of
 * TBX-Basic 1.2.1 (github.com/LTAC-Global/TBX-Basic_dialect: Min.rng, Basic.rng, TBX-Basic_DCA.sch,
 * TBX-Basic_DCT.sch, TBXcoreStructV03_TBX-Basic_integrated.rng); for version 2, TBXcoreStructV02.rng
 * (github.com/byutrg/Convert-TBX-RNG).
 */
const MIN: readonly Category[] = ['subjectField', 'administrativeStatus', 'partOfSpeech'];
const BASIC: readonly Category[] = [...MIN, 'definition', 'source', 'termType', 'grammaticalGender'];

/** A dialect of TBX as it is written. */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** 2: ISO 30042:2008 (`martif`); 3: ISO 30042:2019 (`tbx`). */
  readonly version: 2 | 3;
  /** The `type` of the root element. */
  readonly type: 'TBX-Core' | 'TBX-Min' | 'TBX-Basic';
  /** DCA: a category is an attribute (`<termNote type="…">`); DCT: a category is an element. */
  readonly style: 'dca' | 'dct';
  readonly holds: ReadonlySet<Category>;
}

/** Name space of a category's element in DCT style. */
export function prefixOf(category: Category): 'min' | 'basic' {
  return MIN.includes(category) ? 'min' : 'basic';
}

/** The dialects that are written; the first is what `tbx` means. */
export const DIALECTS: readonly Dialect[] = [
  {
    id: 'tbx',
    title: 'TBX-Basic 3, DCA',
    version: 3,
    type: 'TBX-Basic',
    style: 'dca',
    holds: new Set(BASIC),
  },
  {
    id: 'tbx-basic-dct',
    title: 'TBX-Basic 3, DCT',
    version: 3,
    type: 'TBX-Basic',
    style: 'dct',
    holds: new Set(BASIC),
  },
  { id: 'tbx-min', title: 'TBX-Min 3, DCA', version: 3, type: 'TBX-Min', style: 'dca', holds: new Set(MIN) },
  {
    id: 'tbx-min-dct',
    title: 'TBX-Min 3, DCT',
    version: 3,
    type: 'TBX-Min',
    style: 'dct',
    holds: new Set(MIN),
  },
  { id: 'tbx-core', title: 'TBX-Core 3, DCA', version: 3, type: 'TBX-Core', style: 'dca', holds: new Set() },
  {
    id: 'tbx-core-dct',
    title: 'TBX-Core 3, DCT',
    version: 3,
    type: 'TBX-Core',
    style: 'dct',
    holds: new Set(),
  },
  {
    id: 'tbx-v2',
    title: 'TBX-Basic 2 (martif)',
    version: 2,
    type: 'TBX-Basic',
    style: 'dca',
    holds: new Set(BASIC),
  },
];
