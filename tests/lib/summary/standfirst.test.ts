import { summariseText } from './support.ts';

const STANDFIRST = 'Le port de Sarre ferme cet été pour recevoir douze bornes électriques.';
const BODY = [
  'SARRE, 3 mars — Le port de Sarre fermera du 1er juin au 31 août pour recevoir douze bornes électriques, a dit la région.',
  'Les pêcheurs iront à Lorgues pendant les travaux, aux frais de la région.',
  'Un café ouvrira sur le quai nord en septembre.',
  'La Sarre compte six ports et deux écluses.',
];

const reasonsOf = (lines: readonly string[], index: number) =>
  summariseText(lines.join('\n\n'), 'fr', {
    title: 'Sarre ferme son port',
    sentences: 4,
  }).summary.sentences.find((sentence) => sentence.index === index)?.reasons;

test('a short first paragraph that the second tells again is a standfirst', () => {
  expect(reasonsOf([STANDFIRST, ...BODY], 0)).toHaveProperty('standfirst');
});

test('a first paragraph that only begins the story is none', () => {
  expect(reasonsOf([STANDFIRST, ...BODY.slice(1), 'Le maire attend un budget.'], 0)).not.toHaveProperty(
    'standfirst',
  );
});
