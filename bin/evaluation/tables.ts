import type { SentenceReport, SummaryReport, TermReport } from '../../lib/evaluation/index.ts';
import type { CommandMessages } from '../locale/index.ts';

type Words = CommandMessages['evaluate'];

interface Figure {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const percent = (value: number) => (value * 100).toFixed(2).padStart(6);
const figure = ({ mean, low, high }: Figure) => `${percent(mean)} [${percent(low)}, ${percent(high)}]`;

/** Rows under a header, each column as wide as its longest cell. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i]?.length ?? 0)));
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The report on summaries, for people. */
export function summaryTable({ documents, words, measures }: SummaryReport, say: Words): string {
  const names = { rouge1: 'ROUGE-1', rouge2: 'ROUGE-2', rougeL: 'ROUGE-L', average: 'ROUGE' } as const;
  const rows = (['rouge1', 'rouge2', 'rougeL', 'average'] as const).map((name) => {
    const { system, baseline, comparison } = measures[name];
    return [names[name], figure(system), figure(baseline), figure(comparison.difference)];
  });
  const title = say.summariesTitle(documents, words.system.toFixed(1), words.baseline.toFixed(1));
  return `${title}\n${table([say.measure, 'Précis', say.lead, say.difference], rows)}\n`;
}

/** The report on sentence boundaries, for people. */
export function sentenceTable(
  { documents, boundaries, system, baseline, comparison }: SentenceReport,
  say: Words,
): string {
  const measures = { precision: say.precision, recall: say.recall, f1: 'F1' } as const;
  const rows = (['all', 'midLine'] as const).flatMap((where) =>
    (['precision', 'recall', 'f1'] as const).map((name) => [
      where === 'all' ? measures[name] : say.withinLines(measures[name]),
      figure(system[where][name]),
      figure(baseline[where][name]),
    ]),
  );
  return [
    say.sentencesTitle(documents, boundaries),
    table(
      [say.measure, 'Précis', 'Unicode'],
      [...rows, [say.faultless, percent(system.exact), percent(baseline.exact)]],
    ),
    `${say.f1Difference(figure(comparison.difference))}\n`,
  ].join('\n');
}

/** The report on terms, for people. */
export function termTable({ documents, terms, spans, concepts, targets }: TermReport, say: Words): string {
  const shares = [
    [say.concept, concepts],
    [say.translation, targets],
  ] as const;
  const rows = [
    [say.precision, figure(spans.precision), ''],
    [say.recall, figure(spans.recall), ''],
    ['F1', figure(spans.f1), ''],
    ...shares.map(([name, { share, compared }]) =>
      compared > 0 ? [name, figure(share), say.hits(compared)] : [name, '', say.unnamed],
    ),
  ];
  return `${say.termsTitle(documents, terms)}\n${table([say.measure, 'Précis', say.measuredOn], rows)}\n`;
}
