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

describe('at the start of an article', () => {
  const rest = [
    'Le port de Corbe ouvre un musée du sel en avril.',
    'Les écoles de Corbe viendront en mai.',
    'Un café ouvrira près du quai.',
    'Le conseil a voté les crédits du musée.',
  ];

  test('a connective has nothing to join', () => {
    const texts = textsOf(
      summariseText(['Mais le musée du sel de Corbe a un toit neuf.', ...rest].join(' '), 'fr', {
        title: 'Le musée du sel de Corbe',
        maxWords: 40,
      }),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(' ')).not.toContain('Mais');
  });

  test('a pronoun may come before its noun', () => {
    const texts = textsOf(
      summariseText(
        ['Elle attendait ce jour : la maire de Corbe ouvre le musée du sel.', ...rest].join(' '),
        'fr',
        {
          title: 'Le musée du sel de Corbe',
          sentences: 1,
        },
      ),
    );
    expect(texts[0]).toMatch(/^Elle attendait/);
  });
});

test('an announcement of what is left out is penalised, with a stray full stop after its colon too', () => {
  for (const end of [':', ': .']) {
    const text = [
      `Voici les dix plus belles plages de la région de Corbe ${end}`,
      'La plage de Corbe garde son premier rang.',
      'Trois plages de la région perdent leur label.',
      'Le jury a visité quarante plages en juin.',
    ].join('\n\n');
    const { summary } = summariseText(text, 'fr', { title: 'Les plages de Corbe', sentences: 4 });
    expect(summary.sentences[0]?.reasons).toHaveProperty('unfinished');
  }
});

test('a budget of words is not filled up with a sentence far below the one that did not fit', () => {
  const text = [
    'Le port de Corbe ouvre aujourd’hui un musée du sel dans le vieux moulin de la digue.',
    'Le musée du sel de Corbe raconte mille ans de marais, de taxes et de contrebande, avec trois cents objets prêtés.',
    'Les marais de Corbe ont fourni du sel à toute la région, et le musée montre leurs outils.',
    'La pluie est annoncée.',
    'Un chat dort.',
  ].join(' ');
  const title = 'Corbe ouvre un musée du sel';
  const texts = textsOf(summariseText(text, 'fr', { title, maxWords: 30 }));
  expect(texts).toEqual([expect.stringMatching(/^Le port de Corbe/)]);
  expect(textsOf(summariseText(text, 'fr', { title, sentences: 5 }))).toHaveLength(5);
});
