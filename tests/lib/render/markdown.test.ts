import { renderMarkdown } from '../../../lib/render/index.ts';
import { briefOf, englishBrief, frenchBrief } from './support/brief-builder.ts';

const LINKS = { json: 'essai.json', index: '../' };

test('a French brief is numbered sentences with reasons, a table of terms, candidates and provenance', () => {
  const lines = renderMarkdown(frenchBrief, { links: LINKS }).split('\n');
  expect(lines[0]).toBe('# Douze remorqueurs pour les ports du Nord');
  expect(lines).toEqual(
    expect.arrayContaining(['## Résumé', '## Termes clés', '## Termes candidats', '## Provenance']),
  );
  for (const [index, { text }] of frenchBrief.summary.sentences.entries()) {
    expect(lines).toContain(`${index + 1}. > ${text}`);
  }
  const row = lines.find((line) => line.startsWith('| remorqueur de secours'));
  expect(row).toContain('emergency towing vessels; rescue tugs (admis)');
  expect(row).toContain('Notschlepper');
  expect(row).toContain('| 2 |');
  expect(lines.find((line) => line.startsWith('| centre de secours'))).toContain('(déconseillé)');
  expect(lines).toContain('[JSON](<essai.json>) · [Tous les précis](<../>)');
});

test('an English brief has an English page', () => {
  const markdown = renderMarkdown(englishBrief);
  expect(markdown).toContain('## Summary');
  expect(markdown).toContain('patrouille des glaces');
  expect(markdown).not.toMatch(/Résumé|Termes/);
});

test('the language asked for comes first; English for a French article where none is', () => {
  const head = (target?: string) =>
    renderMarkdown(frenchBrief, target === undefined ? {} : { target })
      .split('\n')
      .find((line) => line.startsWith('| Terme'));
  expect(head('de')).toBe('| Terme | allemand | anglais | Nombre | Domaine |');
  expect(head()).toBe('| Terme | anglais | allemand | Nombre | Domaine |');
  expect(head('en')).toBe('| Terme | anglais | allemand | Nombre | Domaine |');
});

test('empty and complete summaries say so', () => {
  const empty = briefOf({ blocks: [['paragraph', 'Néant.']] });
  expect(renderMarkdown(empty)).toContain('Aucune phrase de cet article');
  const whole = briefOf({ blocks: [['paragraph', 'Le pont rouvre.']], summary: ['Le pont rouvre.'] });
  const markdown = renderMarkdown({ ...whole, summary: { ...whole.summary, complete: true, ratio: 1 } });
  expect(markdown).toContain('rien n’a été retranché');
  expect(markdown).toContain('1. > Le pont rouvre.');
});

test('the same brief gives the same bytes', () => {
  expect(renderMarkdown(structuredClone(frenchBrief))).toBe(renderMarkdown(frenchBrief));
});
