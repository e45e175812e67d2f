import { plainTerm } from '../concept.ts';
import { ConceptCollector } from './collector.ts';
import type { GlossaryContents, GlossaryFormat, GlossarySource } from './format.ts';
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
    // Units with one source text are one concept with several translations.
    const key = `${source.language}\n${source.segment.text}`;
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

/** TMX 1.4: one unit a pair of terms. Statuses and forms have no place in it. */
export const tmx: GlossaryFormat = {
  id: 'tmx',
  title: 'TMX 1.4',
  suffixes: ['.tmx'],
  sniff: (start) => (/<tmx[\s>]/.test(start) ? 2 : 0),
  read: readTmx,
  write: (concepts, { source }) => {
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<tmx version="1.4"><header creationtool="precis" creationtoolversion="1" segtype="phrase" o-tmf="precis" adminlang="en" srclang="${escapeXml(source ?? '*all*')}" datatype="plaintext"/><body>`,
    ];
    for (const concept of concepts) {
      lines.push(`<tu tuid="${escapeXml(concept.id)}">`);
      for (const [language, terms] of Object.entries(concept.terms)) {
        const text = terms.find(({ status }) => status === 'preferred')?.text ?? terms[0]?.text ?? '';
        lines.push(`<tuv xml:lang="${escapeXml(language)}"><seg>${escapeXml(text)}</seg></tuv>`);
      }
      lines.push('</tu>');
    }
    lines.push('</body></tmx>');
    return { text: `${lines.join('\n')}\n`, problems: [] };
  },
};
