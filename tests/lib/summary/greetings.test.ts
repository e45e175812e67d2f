import { languageFor } from '../../../lib/languages/registry.ts';
import { cuesFor } from '../../../lib/summary/cues.ts';
import { isGreeting } from '../../../lib/summary/greetings.ts';
import { foldWord, splitWords } from '../../../lib/text/index.ts';

function greets(text: string, code: string): boolean {
  const language = languageFor(code);
  const span = { start: 0, end: text.length };
  const words = splitWords(text, span, language.words).map(({ start, end }) =>
    foldWord(text.slice(start, end)),
  );
  return isGreeting(text, span, words, cuesFor(language), language.words);
}

test.each([
  ['fr', 'Mesdames et Messieurs, chers amis,'],
  ['fr', 'Monsieur le Président, Madame la Ministre, distingués délégués, bonjour à tous.'],
  ['fr', 'Madame la Maire, je vous remercie de votre accueil.'],
  ['fr', 'Bonsoir à toutes et à tous.'],
  ['en', 'Excellencies, distinguished guests, dear colleagues.'],
  ['en', 'Good afternoon, and thank you for waiting.'],
  ['de', 'Sehr geehrte Damen und Herren, liebe Freunde.'],
  ['de', 'Vielen Dank für die Einladung.'],
  ['es', 'Señoras y señores, buenos días.'],
  ['it', 'Grazie per il vostro invito.'],
  ['nl', 'Dames en heren, goedemiddag.'],
  ['pt', 'Muito obrigado pela vossa presença.'],
  ['pl', 'Szanowni państwo, dzień dobry.'],
])('%s: %s is a greeting', (code, text) => {
  expect(greets(text, code)).toBe(true);
});

test.each([
  ['fr', 'Monsieur Dupont, maire de Brest, démissionne.'],
  ['fr', 'Madame Rey quitte la région.'],
  ['fr', 'Mesdames et Messieurs, l’Alliance ouvrira une école à Narvik.'],
  ['fr', 'Chers contribuables, vous paierez.'],
  ['en', 'Thanks to the new cable, the island has power again.'],
  ['en', 'Dear friends, we have signed the treaty.'],
  ['en', 'Ladies and gentlemen, the negotiations on the strait are over.'],
  ['de', 'Liebe Gäste zahlen mehr.'],
  ['es', 'Señor Vega dirige el puerto.'],
])('%s: %s is not', (code, text) => {
  expect(greets(text, code)).toBe(false);
});
