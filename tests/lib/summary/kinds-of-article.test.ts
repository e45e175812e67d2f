import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SummaryOptions } from '../../../lib/summary/index.ts';
import { summariseText, textsOf } from './support.ts';

/** A sample of this folder, summarised. */
function sample(name: string, options: SummaryOptions = {}) {
  const text = readFileSync(path.join(__dirname, 'samples', name), 'utf8');
  const result = summariseText(text, name.split('.')[1] ?? '', options);
  const skipped = (reason: string) =>
    result.summary.skipped
      .filter((sentence) => sentence.reason === reason)
      .map(({ start, end }) => text.slice(start, end));
  return { ...result, texts: textsOf(result), skipped };
}

describe('a speech', () => {
  const { texts, skipped } = sample('speech-valletta.en.txt');

  test('is summed up by what it announces, not by its anecdotes', () => {
    expect(texts[0]).toContain('a standing group of six patrol ships');
    expect(texts.join(' ')).not.toMatch(/grandmother|lunch|welcome|thank/i);
  });

  test('loses its greetings and thanks, and keeps a sentence that opens with an address and goes on', () => {
    expect(skipped('greeting')).toEqual([
      'Madam Rector, Minister, ladies and gentlemen, good morning.',
      'Thank you, Professor Zammit, for that generous introduction.',
      'Thank you very much.',
      'I am happy to take your questions.',
    ]);
  });

  test('loses the moderator and the questions that follow it', () => {
    expect(skipped('moderator').map((line) => line.split(' ')[0])).toEqual([
      'Moderator:',
      'The',
      'Moderator:',
      'Lunch',
    ]);
    expect(skipped('interviewer')).toEqual([
      'Question (Times of the Islands): Who will pay for the quay?',
      'Question: And if a fishing boat cuts a cable by accident?',
    ]);
  });
});

describe('a press conference with the name of the speaker before each answer', () => {
  const { texts, skipped } = sample('briefing-brest.fr.txt');

  test('tells the news and what was answered', () => {
    expect(texts[0]).toMatch(/^Six vedettes autonomes seront mises à l’eau/u);
    expect(texts.join(' ')).not.toMatch(/\?|Bonjour|Merci/u);
  });

  test('never takes an answer that means nothing without its question', () => {
    const all = sample('briefing-brest.fr.txt', { maxWords: 400 }).texts;
    expect(all).not.toContain('MME LE GOFF : Non.');
    expect(all).not.toContain('MME LE GOFF : Ils ne perdront pas leur poste.');
  });

  test('sets aside every sentence of a question', () => {
    expect(skipped('interviewer')).toContain('Les patrons craignent pour leurs filets.');
    expect(skipped('greeting')).toContain('MME LE GOFF : Bonjour à toutes et à tous.');
  });
});

describe('a statement made of lists', () => {
  test('an item stands only after the words that introduce its list', () => {
    for (const sentences of [1, 2, 3, 4, 5]) {
      const { texts } = sample('statement-lisbon.en.txt', { sentences });
      const item = texts.findIndex((text) => /^[a-z]/u.test(text));
      if (item >= 0) expect(texts[item - 1]).toMatch(/:$|^[a-z].*;$/u);
    }
  });

  test('the contact at its end is no part of it', () => {
    expect(sample('statement-lisbon.en.txt').skipped('contact')).toHaveLength(1);
  });
});

describe('a long report', () => {
  test('has its numbered headings read as headings', () => {
    expect(sample('report-ports.fr.txt').skipped('heading')).toEqual([
      'Déminage',
      'Commerce',
      'Environnement',
      'Formation',
      'Budget',
      'Recommandations',
    ]);
  });

  test('is covered across its sections', () => {
    const { texts } = sample('report-ports.fr.txt', { sentences: 8 });
    const subjects = [
      /mines/u,
      /assurance|céréales/u,
      /dauphins/u,
      /Mangalia/u,
      /millions d’euros/u,
      /Odessa/u,
    ];
    expect(subjects.filter((subject) => texts.some((text) => subject.test(text))).length).toBeGreaterThan(4);
  });
});

describe('a text with headlines in capitals', () => {
  test('has them read as headings, however long', () => {
    const { texts, skipped } = sample('flash-caps.fr.txt');
    expect(texts[0]).toMatch(/^Un séisme de magnitude 5,8 s’est produit/u);
    expect(skipped('heading')).toEqual(['LE PORT ROUVRE CE SOIR', 'UNE ÎLE HABITUÉE']);
  });

  test('unless it is in capitals throughout', () => {
    const text =
      'LE BAC DE SARRE EST HORS SERVICE.\n\nDEUX NAVETTES RELIENT LES RIVES.\n\nLES ÉCOLES SONT FERMÉES.';
    expect(summariseText(text, 'fr', { title: 'Sarre' }).summary.sentences).toHaveLength(3);
  });
});

describe('a text without full stops', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `navire${i % 700}`).join(' ');

  test('is not shown whole as its own summary, nor cut, and the reader learns why', () => {
    const { summary, warnings } = summariseText(words, 'fr', { title: 'Registre' });
    expect(summary.sentences).toEqual([]);
    expect(summary.complete).toBe(false);
    expect(summary.skipped.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(warnings).toEqual([{ code: 'too-long', message: expect.stringMatching(/9000 mots sans point/u) }]);
  });

  test('leaves the sentences around it to the summary', () => {
    const { summary, warnings } = summariseText(
      `Le bac est en panne. Le pont reste ouvert.\n\n${words}`,
      'fr',
      { title: 'Registre' },
    );
    expect(summary.sentences).toHaveLength(2);
    expect(summary.complete).toBe(false);
    expect(warnings.map(({ code }) => code)).toEqual(['too-long']);
  });
});
