import { languageCodes, languageFor } from '../../../lib/languages/registry.ts';
import { cuesFor } from '../../../lib/summary/cues.ts';
import { summariseText, textsOf } from './support.ts';

/** One press release in each language: the leaning sentence must not stand without the one before it. */
const RELEASES: Readonly<
  Record<string, { readonly title: string; readonly sentences: readonly string[]; readonly leaning: number }>
> = {
  de: {
    title: 'Der Hafen Lorn bekommt zwölf Ladesäulen',
    sentences: [
      'Der Hafen Lorn wird im Sommer umgebaut.',
      'Direktorin Anna Weiß plant seit zwei Jahren.',
      'Sie verspricht zwölf Ladesäulen für Boote im Hafen Lorn.',
      'Die Fischer warten ab.',
      'Ein Café öffnet am Kai.',
    ],
    leaning: 2,
  },
  es: {
    title: 'El puerto de Lorn tendrá doce cargadores',
    sentences: [
      'El puerto de Lorn cierra en verano por obras.',
      'La directora Ana Vega prepara el plan desde 2029.',
      'Sin embargo, doce cargadores para barcos llegarán al puerto de Lorn.',
      'Los pescadores esperan.',
      'Un café abrirá junto al muelle.',
    ],
    leaning: 2,
  },
  it: {
    title: 'Il porto di Lorn avrà dodici colonnine',
    sentences: [
      'Il porto di Lorn chiude in estate per lavori.',
      'La direttrice Anna Riva prepara il piano dal 2029.',
      'Tuttavia, dodici colonnine per barche arriveranno nel porto di Lorn.',
      'I pescatori aspettano.',
      'Un caffè aprirà sul molo.',
    ],
    leaning: 2,
  },
  nl: {
    title: 'De haven van Lorn krijgt twaalf laadpalen',
    sentences: [
      'De haven van Lorn gaat deze zomer dicht.',
      'Directeur Anna de Wit werkt sinds 2029 aan een plan.',
      'Zij belooft twaalf laadpalen voor boten in de haven van Lorn.',
      'De vissers wachten af.',
      'Er komt een café aan de kade.',
    ],
    leaning: 2,
  },
  pt: {
    title: 'O porto de Lorn terá doze carregadores',
    sentences: [
      'O porto de Lorn fecha no verão para obras.',
      'A diretora Ana Reis prepara o plano desde 2029.',
      'No entanto, doze carregadores para barcos chegarão ao porto de Lorn.',
      'Os pescadores esperam.',
      'Um café abrirá junto ao cais.',
    ],
    leaning: 2,
  },
  pl: {
    title: 'Port Lorn dostanie dwanaście ładowarek',
    sentences: [
      'Port Lorn będzie latem zamknięty z powodu prac.',
      'Dyrektor Anna Wilk przygotowuje plan od 2029 roku.',
      'Jednak dwanaście ładowarek dla łodzi trafi do portu Lorn.',
      'Rybacy czekają.',
      'Kawiarnia powstanie przy nabrzeżu.',
    ],
    leaning: 2,
  },
};

describe.each(Object.entries(RELEASES))('in %s', (language, { title, sentences, leaning }) => {
  test.each([1, 2, 3, 4])('a leaning sentence does not stand alone among %i', (count) => {
    const texts = textsOf(summariseText(sentences.join(' '), language, { title, sentences: count }));
    if (texts.includes(sentences[leaning] ?? '')) expect(texts).toContain(sentences[leaning - 1]);
  });

  test('the language-free rules would let it stand', () => {
    const texts = textsOf(summariseText(sentences.join(' '), 'und', { title, sentences: 2 }));
    expect(texts).toContain(sentences[leaning]);
  });
});

describe('cue lists', () => {
  test.each([...languageCodes, 'und'])(
    '%s: every phrase can be found, in lower case, without doubled commas',
    (code) => {
      const { summary } = languageFor(code);
      const { stopWords, capitalisesNouns: _, ...phrases } = summary;
      for (const list of [stopWords, ...Object.values(phrases)])
        for (const phrase of list) {
          expect(phrase).toBe(phrase.trim().toLowerCase());
          expect(phrase).toMatch(/^[\p{L}\p{N}' .-]+$/u);
        }
      const cues = cuesFor(languageFor(code));
      expect(cues.stopWords.size).toBe(new Set(stopWords).size);
      const first = summary.connectiveOpenings[0];
      if (first !== undefined)
        expect(cues.connectiveOpenings.lengthAt(first.split(' '), 0)).toBeGreaterThan(0);
    },
  );
});

describe('in a language without data', () => {
  test('an acronym carries a topic, however short, and little words do not', () => {
    const text = [
      'Ia do er UN plenum ved Lorn.',
      'Na ti ko la se mi do er na ti ko.',
      'Vil UN stemme for plenum?',
      'UN stemte for ladestolper hver dag i Lorn.',
    ].join(' ');
    const texts = textsOf(summariseText(text, 'und', { title: 'UN do er na ti ko', sentences: 2 }));
    expect(texts).not.toContain('Na ti ko la se mi do er na ti ko.');
  });
});
