import { languageFor } from '../../../lib/languages/registry.ts';
import { cuesFor } from '../../../lib/summary/cues.ts';
import { leaningOf } from '../../../lib/summary/openings.ts';
import { createVocabulary } from '../../../lib/summary/vocabulary.ts';

function leaning(text: string, code: string) {
  const language = languageFor(code);
  const words = createVocabulary(language).read(text, { start: 0, end: text.length });
  return leaningOf(words, 0, cuesFor(language));
}

describe('a sentence leans on the one before', () => {
  test.each([
    ['fr', 'pronoun', 'Celle de Brest ouvrira en mai.'],
    ['fr', 'pronoun', 'Grâce à eux, la famille est sauve.'],
    ['fr', 'pronoun', 'Outre ce renfort, douze marins arrivent.'],
    ['fr', 'pronoun', 'Le lendemain, le port rouvrait.'],
    ['fr', 'pronoun', 'En 2019, elle a quitté la mairie.'],
    ['fr', 'pronoun', 'Devant la presse, il a promis un bac.'],
    ['fr', 'pronoun', 'Depuis lundi, ces navires restent à quai.'],
    ['fr', 'connective', 'La maire a cependant refusé.'],
    ['fr', 'connective', 'Par ailleurs, 80 % des bacs sont en panne.'],
    ['fr', 'connective', 'Reste le prix du billet.'],
    ['en', 'pronoun', 'In 2019, she left the town hall.'],
    ['en', 'pronoun', 'Thanks to this, the ferry runs again.'],
    ['en', 'pronoun', 'Two days later, the harbour reopened.'],
    ['en', 'pronoun', 'From this winter, that heat will warm the baths.'],
    ['en', 'connective', 'The mayor, however, declined.'],
    ['en', 'connective', 'Rey, for his part, stayed at home.'],
    ['de', 'connective', 'Der Bürgermeister lehnte jedoch ab.'],
    ['es', 'connective', 'La alcaldesa, sin embargo, se negó.'],
    ['es', 'pronoun', 'En 2019, ella dejó el puerto.'],
  ])('%s, by a %s: %s', (code, kind, text) => {
    expect(leaning(text, code)).toBe(kind);
  });
});

describe('and one that only looks so does not', () => {
  test.each([
    ['fr', 'En 2019, il y avait deux bacs.'],
    ['fr', 'Quand la crue baisse, elle laisse du limon.'],
    ['fr', 'À Sarre, Odile Rey dirige le port.'],
    ['fr', 'Depuis ce lundi, le bac est en panne.'],
    ['fr', 'Le lendemain de la crue, le port rouvrait.'],
    ['fr', 'Ceux qui prennent le bac paieront moins.'],
    ['fr', 'Interrogée par Odile Rey, elle a répondu.'],
    [
      'fr',
      'Le port de Sarre, fermé par la crue de mardi depuis une semaine entière, rouvre cependant demain.',
    ],
    ['en', 'If the bank fails, it will be sold.'],
    ['en', 'Thanks to the crew, the ferry runs again.'],
    ['en', 'Given that prices rose, the board met.'],
    ['en', 'This week, the ferry is free.'],
    ['de', 'Die Fähre fährt wieder.'],
  ])('%s: %s', (code, text) => {
    expect(leaning(text, code)).toBeUndefined();
  });
});
