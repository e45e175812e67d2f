import * as z from 'zod';
import { loadPeer } from './peers.ts';

const textRankSchema = z.object({
  default: z.object({
    SorensenDiceSimilarity: z.custom<new () => unknown>(),
    DefaultTextParser: z.custom<new () => unknown>(),
    NullLogger: z.custom<new () => unknown>(),
    AbsoluteSummarizerConfig: z.custom<new (...options: unknown[]) => unknown>(),
    Summarizer: z.custom<{
      new (config: unknown, logger: unknown): { summarize(text: string, language: string): unknown };
      readonly SORT_OCCURENCE: unknown;
    }>(),
  }),
});
const nodeSummarizerSchema = z.object({
  default: z.object({
    SummarizerManager:
      z.custom<new (text: string, sentences: number) => { getSummaryByFrequency(): unknown }>(),
  }),
});

/** Makes a summary of a text. */
export type SummaryPeer = (text: string) => unknown;

/** The packages that summarise, by name, and why one is not there. */
export interface SummaryPeers {
  readonly peers: ReadonlyMap<string, SummaryPeer>;
  readonly absent: readonly string[];
}

/** @param sentences how many sentences a summary has; `language` is a primary BCP 47 subtag. */
export async function loadSummaryPeers(sentences: number, language: string): Promise<SummaryPeers> {
  const peers = new Map<string, SummaryPeer>();
  const absent: string[] = [];
  const rank = await loadPeer('ts-textrank', textRankSchema);
  if ('absent' in rank) absent.push(rank.absent);
  else {
    const { default: peer } = rank.loaded;
    peers.set('ts-textrank: a summary by graph ranking', (text) => {
      const config = new peer.AbsoluteSummarizerConfig(
        sentences,
        new peer.SorensenDiceSimilarity(),
        new peer.DefaultTextParser(),
        0.85,
        peer.Summarizer.SORT_OCCURENCE,
      );
      return new peer.Summarizer(config, new peer.NullLogger()).summarize(text, language);
    });
  }
  const frequency = await loadPeer('node-summarizer', nodeSummarizerSchema);
  if ('absent' in frequency) absent.push(frequency.absent);
  else {
    const { SummarizerManager } = frequency.loaded.default;
    peers.set('node-summarizer: a summary by frequency', (text) =>
      new SummarizerManager(text, sentences).getSummaryByFrequency(),
    );
  }
  return { peers, absent };
}
