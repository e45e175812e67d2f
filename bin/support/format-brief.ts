import type { Brief } from '../../lib/brief/index.ts';
import {
  type RenderOptions,
  renderHtml,
  renderMarkdown,
  renderTerminal,
  type TerminalOptions,
} from '../../lib/render/index.ts';

/** What a brief can be written as. */
export const BRIEF_FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;

/** One way to write a brief. */
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Suffix of a file in each format. */
export const FORMAT_SUFFIXES: Readonly<Record<BriefFormat, string>> = {
  text: '.txt',
  json: '.json',
  jsonl: '.jsonl',
  markdown: '.md',
  html: '.html',
};

/** How a brief is shown to people. */
export interface Rendering {
  /** For `text`. */
  readonly terminal: TerminalOptions;
  /** For `html` and `markdown`. */
  readonly pages: RenderOptions;
}

/** A brief in one format. */
export function formatBrief(brief: Brief, format: BriefFormat, { terminal, pages }: Rendering): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(brief, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(brief)}\n`;
    case 'markdown':
      return renderMarkdown(brief, pages);
    case 'html':
      return renderHtml(brief, pages);
    case 'text':
      return renderTerminal(brief, terminal);
  }
}
