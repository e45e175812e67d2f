import { articleFromText } from '../../../lib/article/index.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import { cuesFor } from '../../../lib/summary/cues.ts';
import { readTurns } from '../../../lib/summary/turns.ts';

/** Role of each block and the words that its speaker says. */
function turnsOf(blocks: readonly string[], code: string): [string, string][] {
  const text = blocks.join('\n\n');
  const article = articleFromText(text, { title: 'x', language: { tag: code, source: 'option' } });
  const language = languageFor(code);
  return [...readTurns(text, article.blocks, cuesFor(language), language.words)].map(
    ([block, { role, start }]) => [role, text.slice(start, article.blocks[block]?.end)],
  );
}

test('questions, moderators and answers are told by their labels', () => {
  expect(
    turnsOf(
      [
        'Modératrice : Commençons.',
        'Question – Qui paiera ?',
        'M. DUPONT : Personne ne paiera.',
        'Rien du tout.',
        'Q2 (AFP) : Quand ?',
      ],
      'fr',
    ),
  ).toEqual([
    ['moderator', 'Commençons.'],
    ['interviewer', 'Qui paiera ?'],
    ['speaker', 'Personne ne paiera.'],
    ['speaker', 'Rien du tout.'],
    ['interviewer', 'Quand ?'],
  ]);
});

test('whoever asks and is not the one who speaks most is an interviewer', () => {
  expect(
    turnsOf(
      [
        'Harbour Times: Is the quay safe?',
        'Ms Hart: The quay is safe.',
        'Radio Dover: Since when?',
        'Ms Hart: It was closed until May. Would I walk on it otherwise?',
      ],
      'en',
    ).map(([role]) => role),
  ).toEqual(['interviewer', 'speaker', 'interviewer', 'speaker']);
});

test.each([
  ['Brest : un port en travaux.', 'Le maire a ouvert le quai.', 'Budget : douze millions.'],
  ['Question de principe : qui paiera ?', 'Le maire a ouvert le quai.'],
  ['Le maire a dit : rien.', 'Le maire a redit : rien.'],
])('%s … is no conversation', (...blocks) => {
  expect(turnsOf(blocks, 'fr')).toEqual([]);
});
