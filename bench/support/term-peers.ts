import * as z from 'zod';
import { loadPeer } from './peers.ts';

/** Builds a matcher of fixed strings, which gives the number of its hits in a text. */
export type MakeMatcher = (forms: readonly string[]) => (text: string) => number;

/** A package that finds many strings in a text at once. */
export interface TermPeer {
  readonly name: string;
  /** @throws where the package is not installed. */
  readonly load: () => Promise<MakeMatcher>;
}

const ahocorasickSchema = z.object({
  default:
    z.custom<
      new (
        forms: readonly string[],
      ) => { search(text: string): ReadonlyArray<readonly [number, readonly string[]]> }
    >(),
});
const monyoneSchema = z.object({
  AhoCorasick:
    z.custom<new (forms: readonly string[]) => { matchInText(text: string): readonly unknown[] }>(),
});

async function loaded<T>(name: string, schema: z.ZodType<T>, file?: string): Promise<T> {
  const peer = await loadPeer(name, schema, file);
  if ('absent' in peer) throw new Error(peer.absent);
  return peer.loaded;
}

const monyone = (name: string, file: string): TermPeer => ({
  name,
  load: async () => {
    const { AhoCorasick } = await loaded('@monyone/aho-corasick', monyoneSchema, file);
    return (forms) => {
      const matcher = new AhoCorasick(forms);
      return (text) => matcher.matchInText(text).length;
    };
  },
});

/** Aho–Corasick automata: hits of the very strings, also inside words; no case, accents or inflection. */
export const TERM_PEERS: readonly TermPeer[] = [
  {
    name: 'ahocorasick',
    load: async () => {
      const { default: AhoCorasick } = await loaded('ahocorasick', ahocorasickSchema);
      return (forms) => {
        const matcher = new AhoCorasick(forms);
        return (text) => matcher.search(text).reduce((sum, [, found]) => sum + found.length, 0);
      };
    },
  },
  monyone('@monyone/aho-corasick', 'dist/index.mjs'),
  monyone('@monyone/aho-corasick/fast', 'dist/fast.mjs'),
];
