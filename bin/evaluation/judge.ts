import type { z } from 'zod';
import { articleFromText } from '../../lib/article/index.ts';
import { analyseArticle } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import type { JudgedSentences, JudgedSummary, JudgedTerms } from '../../lib/evaluation/index.ts';
import { matchTerms, type Termbase } from '../../lib/glossary/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { type Span, segmentBlocks, segmentText } from '../../lib/text/index.ts';
import type { sentenceLine, summaryLine, termLine } from './read-data.ts';

/** What the user asks of summaries. */
export interface SummaryLimits {
  readonly sentences?: number;
  readonly maxWords?: number;
}

interface Named {
  readonly text: string;
  readonly language?: string | undefined;
  readonly lang?: string | undefined;
}

/** The language of a line: its own, else `fallback`, else recognised. */
function languageOf({ text, language, lang }: Named, fallback: string | undefined): string {
  return language ?? lang ?? fallback ?? articleFromText(text).language.tag;
}

function spansOf(pairs: readonly (readonly [number, number, ...unknown[]])[], text: string): Span[] {
  let end = 0;
  return pairs.map(([start, stop]) => {
    if (start < end || stop < start || stop > text.length)
      throw new PrecisError(
        'input-malformed',
        `the span [${start}, ${stop}] does not follow the one before, or reaches beyond the text of ${text.length} UTF-16 code units.`,
      );
    end = stop;
    return { start, end: stop };
  });
}

/** What Précis takes of an article, what its first sentences are, and what a person wrote. */
export function judgeSummary(
  line: z.infer<typeof summaryLine>,
  limits: SummaryLimits,
  fallback: string | undefined,
): JudgedSummary {
  const tag = line.language ?? line.lang ?? fallback;
  const article = articleFromText(line.text, {
    ...(line.title === undefined ? {} : { title: line.title }),
    ...(tag === undefined ? {} : { language: { tag, source: 'option' } }),
  });
  const given = line.sentences === undefined ? undefined : spansOf(line.sentences, line.text);
  const { summary } = analyseArticle(article, [], { summary: limits }, given);
  const body = article.blocks.filter(({ kind }) => kind !== 'title');
  const all = given ?? segmentBlocks(article.text, body, languageFor(article.language.tag).sentences);
  return {
    id: line.id,
    references: line.references,
    system: summary.sentences.map(({ text }) => text),
    baseline: all.slice(0, summary.sentences.length).map(({ start, end }) => article.text.slice(start, end)),
  };
}

/** The sentences of Précis and those of the platform (`Intl.Segmenter`, the Unicode rules), beside the right ones. */
export function judgeSentences(
  line: z.infer<typeof sentenceLine>,
  fallback: string | undefined,
): JudgedSentences {
  const { id, text, optional } = line;
  const tag = languageOf(line, fallback);
  const { code, sentences: rules } = languageFor(tag);
  const segmenter = new Intl.Segmenter(code === 'und' ? 'en' : code, { granularity: 'sentence' });
  return {
    id,
    text,
    sentences: locate(line.expected, text),
    ...(optional === undefined ? {} : { optional }),
    system: [...segmentText(text, rules)],
    baseline: [...segmenter.segment(text)].map(({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    })),
  };
}

/** Sentences that are given as strings, found in the text one after the other. */
function locate(expected: z.infer<typeof sentenceLine>['expected'], text: string): Span[] {
  let from = 0;
  const strings = expected.filter((sentence) => typeof sentence === 'string');
  if (strings.length === 0)
    return spansOf(
      expected.filter((sentence) => typeof sentence !== 'string'),
      text,
    );
  return strings.map((sentence, i) => {
    const start = text.indexOf(sentence, from);
    if (start < 0 || text.slice(from, start).trim() !== '')
      throw new PrecisError(
        'input-malformed',
        `sentence ${i + 1} of "sentences" does not follow the one before in "text", with nothing but white space between them.`,
      );
    from = start + sentence.length;
    return { start, end: from };
  });
}

/** The terms that Précis finds with `termbases` beside the right ones. Terms within longer ones do not count. */
export function judgeTerms(
  line: z.infer<typeof termLine>,
  termbases: readonly Termbase[],
  fallback: string | undefined,
): JudgedTerms {
  const { id, text, expected = [] } = line;
  for (const { start, end } of expected)
    if (start >= end || end > text.length)
      throw new PrecisError(
        'input-malformed',
        `the term at [${start}, ${end}] is empty or reaches beyond the text of ${text.length} UTF-16 code units.`,
      );
  const { code } = languageFor(languageOf(line, fallback));
  const ours = termbases.filter(({ source }) => languageFor(source).code === code);
  const found = ours
    .flatMap((termbase) => matchTerms(text, termbase))
    .filter(({ nested }) => !nested)
    .flatMap(({ start, end, concept, target }) =>
      target === undefined
        ? [{ start, end, concept }]
        : [target.form, target.term].map((form) => ({ start, end, concept, target: form })),
    );
  return {
    id,
    expected: expected
      .filter(({ nested }) => nested !== true)
      .map(({ optional, ...term }) => ({ ...term, ...(optional === undefined ? {} : { optional }) })),
    found,
  };
}
