import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand } from '../support/command.ts';

const { run: precis } = buildCommand('evaluate');

let folder: string;
let written = 0;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function data(lines: readonly (object | string)[]): string {
  written += 1;
  const file = path.join(folder, `${written}.jsonl`);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}
const evaluate = (file: string, ...options: string[]) =>
  precis(['evaluate', '--resamples', '100', '--data', file, ...options]);
const report = (file: string, ...options: string[]) =>
  JSON.parse(evaluate(file, '--json', ...options).stdout);

const ARTICLE = {
  text: 'Le bac de Sarre est fermé depuis mardi. Deux navettes relient les rives. Le maire attend des crédits. La crue baisse.',
  title: 'Deux navettes pour Sarre',
  summary: 'Depuis la fermeture du bac, deux navettes relient les rives de la Sarre.',
  language: 'fr',
};

describe('precis evaluate', () => {
  test('judges summaries against lead', () => {
    const file = data([
      ARTICLE,
      { ...ARTICLE, id: 2, summary: undefined, summaries: [ARTICLE.summary, 'Le bac est fermé.'] },
    ]);
    const found = report(file, '--sentences', '1');
    expect(found).toMatchObject({ kind: 'summaries', documents: 2 });
    expect(found.measures.average.comparison.difference.count).toBe(2);
    expect(evaluate(file).stdout).toMatch(/measure +Précis +lead +difference\nROUGE-1/);
    expect(evaluate(file, '--locale', 'fr').stdout).toMatch(/mesure +Précis +début +différence/);
  });

  test('takes the sentences that a line of summaries gives', () => {
    const file = data([
      {
        ...ARTICLE,
        sentences: [
          [0, 39],
          [40, 72],
        ],
      },
    ]);
    expect(report(file).words.system).toBe(13);
  });

  test('judges sentences, given as strings or as spans, against the rules of the platform', () => {
    const text = 'M. Rey est parti. Il revient demain.';
    const file = data([
      { text, language: 'fr', sentences: ['M. Rey est parti.', 'Il revient demain.'] },
      {
        text,
        language: 'fr',
        spans: [
          [0, 17],
          [18, 36],
        ],
      },
    ]);
    const found = report(file);
    expect(found).toMatchObject({ kind: 'sentences', documents: 2, boundaries: 2 });
    expect(found.system.all.f1.mean).toBe(1);
    expect(found.baseline.all.precision.mean).toBeLessThan(1);
    expect(evaluate(file).stdout).toContain('Unicode');
  });

  test('judges terms as precis terms writes them', () => {
    const text = 'Les cyberattaques continuent.';
    const matches = [{ start: 4, end: 17, termId: 'cyberattack', target: 'cyberattacks' }];
    const file = data([{ text, language: 'fr', matches }]);
    const found = report(file, '--to', 'en');
    expect(found).toMatchObject({
      kind: 'terms',
      terms: 1,
      concepts: { compared: 1 },
      targets: { compared: 1 },
    });
    expect([found.spans.f1.mean, found.concepts.share.mean, found.targets.share.mean]).toEqual([1, 1, 1]);
    const wrong = data([{ text, language: 'fr', terms: [{ start: 0, end: 3 }] }]);
    expect(report(wrong, '--to', 'en').spans.f1.mean).toBe(0);
    expect(evaluate(file)).toMatchObject({ status: 2, stderr: expect.stringContaining('--to') });
  });

  test('judges what --kind says where lines hold several things', () => {
    const file = data([
      {
        ...ARTICLE,
        sentences: [
          [0, 39],
          [40, 72],
          [73, 101],
          [102, 117],
        ],
      },
    ]);
    expect(report(file).kind).toBe('summaries');
    expect(report(file, '--kind', 'sentences')).toMatchObject({ kind: 'sentences', boundaries: 3 });
  });

  test.each([
    [
      'nothing to compare with',
      [{ text: 'Le bac.' }],
      /Line 1 holds nothing to compare with[\s\S]*summaries:[\s\S]*terms:/,
    ],
    ['no JSON', ['{"text": '], /Line 1 is not JSON/],
    ['no lines', [''], /holds no lines/],
    ['a line without a text', [ARTICLE, { summary: 'x' }], /Line 2 needs .*"summary"[\s\S]*at text/],
    [
      'a sentence that is not in the text',
      [{ text: 'Le bac. Fin.', sentences: ['Le bac.', 'Faim.'] }],
      /Line 1: sentence 2 of "sentences"/,
    ],
    [
      'spans out of order',
      [
        {
          text: 'Le bac. Fin.',
          spans: [
            [8, 12],
            [0, 7],
          ],
        },
      ],
      /Line 1: the span \[0, 7\]/,
    ],
    [
      'a term beyond the text',
      [{ text: 'Le bac.', terms: [{ start: 3, end: 99 }] }],
      /Line 1: the term at \[3, 99\]/,
    ],
  ])('scores nothing where the data has %s', (_, lines, message) => {
    const { status, stdout, stderr } = evaluate(data(lines), '--to', 'en');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('names several malformed lines at once, and says how many more there are', () => {
    const { stderr } = evaluate(data([ARTICLE, ...Array.from({ length: 7 }, () => '{}')]));
    expect(stderr).toMatch(
      /Line 2 needs[\s\S]*Line 6 needs[\s\S]*2 more lines are malformed\.\nNothing was scored/,
    );
  });
});
