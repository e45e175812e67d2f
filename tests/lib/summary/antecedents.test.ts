import { summariseText, textsOf } from './support.ts';

/** Sentences about one subject, so that `leaning` after `before` would be chosen on its score alone. */
function article(before: string, leaning: string): string {
  return [
    'La ville de Corbe rénove une ancienne saline au bord du fleuve.',
    before,
    leaning,
    'Des bénévoles ont repeint les portes.',
    'Un café ouvrira bientôt près du quai.',
    'Les écoles viendront en mai.',
    'La visite dure deux heures.',
    'Le billet coûte six euros.',
  ].join(' ');
}

const KEY = 'le musée du sel attend 3 000 visiteurs à Noël dès son ouverture';
const TITLE = 'Un musée du sel attend 3 000 visiteurs à Noël';

describe('a sentence that leans on the one before', () => {
  const before = 'Hélène Vasseur dirige les travaux depuis un an.';

  test.each([
    `Elle a annoncé que ${KEY}.`,
    `Cependant, ${KEY}.`,
    `Cette équipe espère que ${KEY}.`,
    `C’est pourquoi ${KEY}.`,
    `Dans ce cadre, ${KEY}.`,
    `« Oui, ${KEY} », a-t-elle déclaré.`,
  ])('is not chosen without it: %s', (leaning) => {
    for (const sentences of [1, 2, 3, 4]) {
      const texts = textsOf(summariseText(article(before, leaning), 'fr', { sentences, title: TITLE }));
      if (texts.includes(leaning)) expect(texts).toContain(before);
    }
  });

  test('pulls it in where both together are worth it', () => {
    const leaning = `Elle a annoncé que ${KEY}.`;
    const texts = textsOf(summariseText(article(before, leaning), 'fr', { sentences: 3, title: TITLE }));
    expect(texts).toEqual(expect.arrayContaining([before, leaning]));
  });

  test('loses the penalty with it', () => {
    const { summary } = summariseText(article(before, `Elle a annoncé que ${KEY}.`), 'fr', {
      sentences: 3,
      title: TITLE,
    });
    for (const { reasons } of summary.sentences) expect(reasons).not.toHaveProperty('pronoun');
  });

  test.each([
    `Il y a deux ans, ${KEY}.`,
    `Alors que l’hiver finit, ${KEY}.`,
    `Ce 18 juillet, ${KEY}.`,
    `Cette semaine, ${KEY}.`,
  ])('is told from one that only looks so: %s', (free) => {
    const { summary } = summariseText(article(before, free), 'fr', {
      sentences: 2,
      title: TITLE,
    });
    expect(summary.sentences.map(({ text }) => text)).toContain(free);
  });

  test('may follow a chosen sentence that names the person whom the one between quotes', () => {
    const text = [
      'La maire de Corbe, Hélène Vasseur, a ouvert le musée du sel avec Jean Blin.',
      '« Le sel nous a faits, il nous a nourris, il nous rassemble encore », a dit Mme Vasseur.',
      'Elle a annoncé que le musée du sel de Corbe recevrait 3 000 visiteurs en avril.',
      'Un café ouvrira près du quai.',
      'Les écoles viendront en mai.',
    ].join(' ');
    const texts = textsOf(summariseText(text, 'fr', { sentences: 2, title: 'Corbe ouvre un musée du sel' }));
    expect(texts).toEqual([expect.stringMatching(/^La maire/), expect.stringMatching(/^Elle a annoncé/)]);
  });

  test('stands alone, with a warning, only where so many sentences are asked for', () => {
    const text = 'Cependant, le bac coule. Mais la digue tient. Puis le vent tombe. Enfin le port rouvre.';
    const { summary, warnings } = summariseText(text, 'fr', { sentences: 3 });
    expect(summary.sentences).toHaveLength(3);
    expect(warnings.filter(({ code }) => code === 'unresolved-connective').length).toBeLessThanOrEqual(1);
  });
});

describe('in English', () => {
  test('a pronoun brings its antecedent or stays away', () => {
    const text = [
      'The harbour board of Dover opened a salt museum in the old mill.',
      'Helen Hart has led the works for a year.',
      'She announced that the salt museum of Dover would receive 3,000 visitors in the mill.',
      'Volunteers painted the doors.',
      'A café will open near the quay.',
      'Tickets cost six pounds.',
    ];
    for (const sentences of [1, 2, 3, 4]) {
      const texts = textsOf(
        summariseText(text.join(' '), 'en', { sentences, title: 'Dover opens a salt museum' }),
      );
      if (texts.includes(text[2] ?? '')) expect(texts).toContain(text[1]);
    }
  });
});
