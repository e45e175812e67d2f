import type { Block } from '../article/article.ts';
import type { WordRules } from '../languages/word-rules.ts';
import { classAt, LETTER, UPPER } from '../text/characters.ts';
import { foldWord, splitWords } from '../text/index.ts';
import type { CompiledCues } from './cues.ts';

/** Who speaks in a block of a conversation. */
export type Role = 'interviewer' | 'moderator' | 'speaker';

/** What one block is in a conversation. */
export interface Turn {
  readonly role: Role;
  /** Offset in the text at which the speaker's words begin: after the label that names the speaker. */
  readonly start: number;
}

interface Labelled {
  readonly block: number;
  /** Folded words of the label. */
  readonly words: readonly string[];
  /** Offset at which the label ends. */
  readonly end: number;
  readonly key: string;
  /** Whether the turn ends in a question. */
  readonly asks: boolean;
}

/** UTF-16 code units and words up to which what stands before a colon may name a speaker. */
const LONGEST_LABEL = 60;
const LABEL_WORDS = 8;
const COLON = 0x3a;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
/** Labels, and times that one of an unknown name recurs, from which an article is a conversation. */
const RECURRING = 2;

/** A label and the mark after it: `Question :`, `Q –`, `Mme DUPONT (OTAN):`. Blocks start without white space. */
const LABEL = /^([\p{Lu}][^\n:!?«»"“”„]{0,59}?)(?:\s?:(?:\s|$)|\s[–—]\s)/u;

/**
 * Finds the turns of a conversation by the labels at the start of blocks: labels that a language knows for
 * those who ask or moderate, or names that come again and again. A turn goes on until the next label or heading.
 * Whoever is not the one who speaks most, and ends in a question, is an interviewer. Empty for an article
 * that is no conversation.
 */
export function readTurns(
  text: string,
  blocks: readonly Block[],
  cues: CompiledCues,
  rules: WordRules,
): ReadonlyMap<number, Turn> {
  const labelled = blocks.flatMap((block, index) => readLabel(text, block, index, rules) ?? []);
  if (labelled.length < RECURRING) return new Map();
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = labelled.map(({ words }) => knownRole(words, cues));
  const [main, times] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  if (times < RECURRING && known.every((role) => role === undefined)) return new Map();

  const turns = new Map<number, Turn>();
  labelled.forEach(({ block, end, key, asks }, i) => {
    const role = known[i] ?? (asks && key !== main ? 'interviewer' : 'speaker');
    turns.set(block, { role, start: end });
    const next = labelled[i + 1]?.block ?? blocks.length;
    for (let follows = block + 1; follows < next && blocks[follows]?.kind !== 'heading'; follows += 1)
      turns.set(follows, { role, start: blocks[follows]?.start ?? end });
  });
  return turns;
}

function readLabel(text: string, block: Block, index: number, rules: WordRules): Labelled | undefined {
  if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'table' || block.kind === 'code')
    return undefined;
  if (!mayBeLabelled(text, block)) return undefined;
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL + 4));
  const [marked, label] = LABEL.exec(opening) ?? [];
  if (marked === undefined || label === undefined) return undefined;
  const words = splitWords(label, { start: 0, end: label.length }, rules).map(({ start, end }) =>
    foldWord(label.slice(start, end)),
  );
  if (words.length === 0 || words.length > LABEL_WORDS) return undefined;
  const asks = /\?[\s»”")]*$/u.test(text.slice(Math.max(block.start, block.end - 8), block.end));
  return { block: index, words, end: block.start + marked.length, key: words.join(' '), asks };
}

/** Whether a block begins with a capital and has a colon or a dash where a label would end: most have not. */
function mayBeLabelled(text: string, { start, end }: Block): boolean {
  const first = classAt(text, start);
  if (first !== UPPER && first !== LETTER) return false;
  const limit = Math.min(end, start + LONGEST_LABEL + 4);
  for (let at = start + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === EN_DASH || code === EM_DASH) return true;
  }
  return false;
}

/** The role that the language knows a label for: the whole label, or what stands before more about the person. */
function knownRole(words: readonly string[], cues: CompiledCues): Role | undefined {
  const unnumbered = words.map((word) => word.replace(/(?<!\d)\d+$/u, ''));
  const asks = cues.questionLabels.lengthAt(unnumbered, 0);
  const moderates = cues.moderatorLabels.lengthAt(unnumbered, 0);
  if (asks === 0 && moderates === 0) return undefined;
  return asks > moderates ? 'interviewer' : 'moderator';
}
