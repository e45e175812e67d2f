import { articleFromText } from '../../../lib/article/index.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import { summarise } from '../../../lib/summary/index.ts';
import { segmentBlocks } from '../../../lib/text/index.ts';
import { summariseText } from './support.ts';

const BODY = [
  'Le bac de Sarre est hors service depuis la crue de mardi.',
  'La région a commandé deux navettes pour relier les rives.',
  'Les écoles de Sarre resteront fermées pendant une semaine.',
  'Le pont voisin ne porte pas les camions de plus de dix tonnes.',
];

/** Reasons for which sentences of `lines`, put among ordinary paragraphs, were set aside. */
function reasons(lines: readonly string[], language = 'fr'): string[] {
  const text = [BODY[0], ...lines, ...BODY.slice(1)].join('\n\n');
  return summariseText(text, language, { title: 'Le bac de Sarre' }).summary.skipped.map(
    ({ reason }) => reason,
  );
}

describe('what is not part of the story is set aside', () => {
  test.each([
    ['Une semaine sans bac', 'heading'],
    ['- Appel à la patience -', 'heading'],
    ['LA CRUE DU SIÈCLE !', 'heading'],
    ['À lire aussi : La Sarre déborde à nouveau.', 'referral'],
    ['Lire aussi La Sarre déborde', 'referral'],
    ['Par Odile Rey, à Sarre', 'byline'],
    ['Propos recueillis par Odile Rey', 'byline'],
    ['Contact presse : odile.rey@sarre.example, tél. +33 1 99 00 12 34.', 'contact'],
    ['https://sarre.example/bac', 'contact'],
    ['* * *', 'no-words'],
  ])('%s', (line, reason) => {
    const found = reasons([line]);
    expect(found.length === 0 && reason === 'no-words' ? [reason] : found).toEqual([reason]);
  });

  test.each([
    'Lire aussi bien que courir demande du souffle et des jambes à tous les âges.',
    'Par chance, la crue de mardi n’a blessé personne dans la vallée de la Sarre.',
    'Le contact avec l’équipage du bac a été repris mardi à midi par la capitainerie.',
  ])('but not %s', (line) => {
    expect(reasons([line])).toEqual([]);
  });

  test('an article without full stops is not a row of headings', () => {
    const lines = [
      'le bac est fermé',
      'les écoles aussi',
      'deux navettes viendront',
      'le pont tient bon',
      'la pluie cesse',
    ];
    expect(
      summariseText(lines.join('\n\n'), 'fr', { title: 'Sarre' }).summary.sentences.length,
    ).toBeGreaterThan(0);
  });

  test('an interviewer’s questions', () => {
    const text = [
      'La capitaine du bac de Sarre raconte la crue de mardi.',
      'Où étiez-vous mardi ?',
      'J’étais à bord avec douze passagers et trois voitures.',
      'Qui vous a prévenue ?',
      'La capitainerie de Sarre a lancé l’alerte à six heures.',
      'Quand le bac repartira-t-il ?',
      'Le bac repartira quand le moteur aura séché, dans une semaine.',
    ].join('\n\n');
    const { summary } = summariseText(text, 'fr', { title: 'La crue vue du bac', sentences: 4 });
    expect(summary.skipped.map(({ reason }) => reason)).toEqual([
      'interviewer',
      'interviewer',
      'interviewer',
    ]);
    expect(summary.sentences).toHaveLength(4);
  });

  test('headings, code and tables that the article knows by their kind', () => {
    const text = 'Sarre\n\nLe bac est fermé depuis mardi.\n\nlet a = 1;\n\n1 2 3 4.';
    const article = articleFromText(text, { title: 'x' });
    const kinds = ['heading', 'paragraph', 'code', 'table'] as const;
    const blocks = article.blocks.map((block, i) => ({ ...block, kind: kinds[i] ?? block.kind }));
    const language = languageFor('fr');
    const sentences = segmentBlocks(text, blocks, language.sentences);
    const { summary } = summarise({ text, blocks, sentences, language });
    expect(summary.sentences.map(({ text: own }) => own)).toEqual(['Le bac est fermé depuis mardi.']);
    expect(new Set(summary.skipped.map(({ reason }) => reason))).toEqual(
      new Set(['heading', 'code', 'table']),
    );
  });
});

describe('repetition', () => {
  test('a sentence that says what a chosen one says is refused and reported', () => {
    const text = [
      'La région a commandé deux navettes pour relier les rives de la Sarre.',
      'Le bac est fermé.',
      'Deux navettes relieront les rives de la Sarre, a commandé la région.',
      'Les écoles ouvriront plus tard dans toute la vallée.',
    ].join(' ');
    const { summary } = summariseText(text, 'fr', { sentences: 3, title: 'Deux navettes sur la Sarre' });
    expect(summary.skipped.map(({ reason }) => reason)).toEqual(['repetition']);
  });
});

describe('a long report', () => {
  test('is summarised across its sections', () => {
    const nouns =
      'grue phare écluse digue quai balise hangar pilote chenal drague treuil bouée silo ponton rade môle'.split(
        ' ',
      );
    const sections = ['Ponts', 'Routes', 'Canaux', 'Quais'].map((name, s) => {
      const sentences = nouns
        .slice(s * 4, s * 4 + 4)
        .map(
          (noun, i) =>
            `Le chapitre des ${name.toLowerCase()} décrit chaque ${noun} et ses ${i + 2} ${noun}-annexes de Sarre.`,
        );
      return `${name}\n\n${sentences.join(' ')}`;
    });
    const { summary } = summariseText(sections.join('\n\n'), 'fr', { title: 'Rapport', sentences: 6 });
    const chapters = new Set(summary.sentences.map(({ text }) => /des (\p{L}+)/u.exec(text)?.[1]));
    expect(chapters.size).toBeGreaterThan(2);
  });
});
