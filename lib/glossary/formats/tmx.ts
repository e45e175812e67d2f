import { type Concept, plainTerm } from '../concept.ts';
import { ConceptCollector } from './collector.ts';
import type {
  GlossaryContents,
  GlossaryFormat,
  GlossarySource,
  WriteOptions,
  WrittenGlossary,
} from './format.ts';
import { Losses } from './losses.ts';
import { writableTerms } from './pair-entries.ts';
import { countUnheld, type Holdable } from './unheld.ts';
import { descendants, escapeXml, readXml } from './xml.ts';

function readTmx({ text, name }: GlossarySource): GlossaryContents {
  const collector = new ConceptCollector(name);
  let sourceLanguage = '';
  const idOf = new Map<string, string>();
  let count = 0;
  readXml(text, name, new Set(['header', 'tu']), (unit) => {
    if (unit.name === 'header') {
      sourceLanguage = (unit.attributes['srclang'] ?? '').toLowerCase();
      return;
    }
    count += 1;
    const variants = unit.children.filter((child) => child.name === 'tuv');
    const segments = variants.flatMap((variant) => {
      const segment = descendants(variant).find((child) => child.name === 'seg');
      const language = variant.attributes['lang'] ?? '';
      return segment === undefined || segment.text === '' ? [] : [{ language, segment }];
    });
    const source = segments.find(({ language }) => language.toLowerCase() === sourceLanguage) ?? segments[0];
    if (source === undefined || segments.length < 2) {
      collector.problem(
        'error',
        'no-term',
        'the unit has text in fewer than two languages and is left out',
        unit,
      );
      return;
    }
    // Units with one source text are one concept with several translations, unless each has an id of its own.
    const key = unit.attributes['tuid'] ?? `${source.language}\n${source.segment.text}`;
    const known = idOf.get(key);
    const id = known ?? unit.attributes['tuid'] ?? `unit-${count}`;
    idOf.set(key, id);
    for (const { language, segment } of segments) {
      if (known !== undefined && segment === source.segment) continue;
      collector.term(
        id,
        language,
        plainTerm(segment.text, known === undefined ? 'preferred' : 'admitted'),
        segment,
      );
    }
  });
  return collector.finish();
}

const NOTHING: ReadonlySet<Holdable> = new Set();

function writeTmx(concepts: readonly Concept[], { source, name }: WriteOptions): WrittenGlossary {
  const losses = new Losses(name ?? 'tmx');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tmx version="1.4"><header creationtool="precis" creationtoolversion="1" segtype="phrase" o-tmf="precis" adminlang="en" srclang="${escapeXml(source ?? '*all*')}" datatype="plaintext"/><body>`,
  ];
  for (const concept of concepts) {
    const variants = Object.keys(concept.terms).flatMap((language) => {
      const [best] = writableTerms(concept, language);
      return best === undefined ? [] : [{ language, term: best }];
    });
    const count = Object.values(concept.terms).flat().length;
    losses.lost('synonyms and terms that are not approved', count - variants.length);
    if (variants.length < 2) {
      const [only] = variants;
      losses.leftOut(
        concept,
        only?.term.text ?? concept.id,
        'no-target',
        'it has approved terms in one language only',
      );
      continue;
    }
    countUnheld(
      concept,
      losses,
      NOTHING,
      variants.map(({ term }) => term),
    );
    lines.push(`<tu tuid="${escapeXml(concept.id)}">`);
    for (const { language, term } of variants)
      lines.push(`<tuv xml:lang="${escapeXml(language)}"><seg>${escapeXml(term.text)}</seg></tuv>`);
    lines.push('</tu>');
  }
  lines.push('</body></tmx>', '');
  return { content: lines.join('\n'), problems: losses.finish() };
}

/** TMX 1.4: one unit a concept, with the preferred term of each language. Statuses and forms have no place in it. */
export const tmx = {
  id: 'tmx',
  title: 'TMX 1.4',
  suffixes: ['.tmx'],
  sniff: (start) => (/<tmx[\s>]/.test(start) ? 2 : 0),
  read: readTmx,
  write: writeTmx,
} satisfies GlossaryFormat;
