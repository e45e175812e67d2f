import { articleFromText } from '../../../lib/article/index.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import {
  type SummaryInput,
  type SummaryOptions,
  type SummaryResult,
  summarise,
} from '../../../lib/summary/index.ts';
import { segmentBlocks } from '../../../lib/text/index.ts';

/** What the summariser reads of a plain text, as the pipeline would prepare it. */
export function inputOf(text: string, language: string, title?: string): SummaryInput {
  const article = articleFromText(text, {
    language: { tag: language, source: 'option' },
    ...(title === undefined ? {} : { title }),
  });
  const rules = languageFor(language);
  return {
    text,
    blocks: article.blocks,
    sentences: segmentBlocks(text, article.blocks, rules.sentences),
    language: rules,
    ...(article.title === undefined ? {} : { title: article.title }),
  };
}

/** Summarises a plain text. */
export function summariseText(
  text: string,
  language: string,
  options: SummaryOptions & { readonly title?: string } = {},
): SummaryResult {
  const { title, ...length } = options;
  return summarise(inputOf(text, language, title), length);
}

/** The sentences of a summary. */
export function textsOf({ summary }: SummaryResult): string[] {
  return summary.sentences.map(({ text }) => text);
}
