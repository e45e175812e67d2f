import { SaxesParser } from 'saxes';

/**
 * A strict check of what TBX files may look like: which elements stand where and in which order, which
 * attributes they need and may have, which data categories a dialect has, at which level, with which values.
 * Written from the facts of the published schemas, apart from the writers: the core structure and the rules of
 * TBX-Basic 1.2.1 with its modules Min and Basic (github.com/LTAC-Global/TBX-Basic_dialect) and the core
 * structure of version 2 (TBXcoreStructV02, ISO 30042:2008), read on 2026-11-24.
 */

interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** What a file has to be. */
export interface Expectation {
  readonly version: 2 | 3;
  readonly type: 'TBX-Core' | 'TBX-Min' | 'TBX-Basic';
  readonly style: 'dca' | 'dct';
}

type Level = 'entry' | 'language' | 'term';

interface Rule {
  readonly meta: 'descrip' | 'admin' | 'termNote';
  readonly module: 'min' | 'basic';
  readonly levels: readonly Level[];
  readonly values?: readonly string[];
}

const CATEGORIES: Readonly<Record<string, Rule>> = {
  customerSubset: { meta: 'admin', module: 'min', levels: ['entry', 'term'] },
  subjectField: { meta: 'descrip', module: 'min', levels: ['entry'] },
  administrativeStatus: {
    meta: 'termNote',
    module: 'min',
    levels: ['term'],
    values: ['preferred', 'admitted', 'deprecated', 'superseded'].map((name) => `${name}Term-admn-sts`),
  },
  partOfSpeech: {
    meta: 'termNote',
    module: 'min',
    levels: ['term'],
    values: ['adjective', 'noun', 'other', 'verb', 'adverb'],
  },
  projectSubset: { meta: 'admin', module: 'basic', levels: ['entry', 'term'] },
  source: { meta: 'admin', module: 'basic', levels: ['entry', 'language', 'term'] },
  context: { meta: 'descrip', module: 'basic', levels: ['term'] },
  definition: { meta: 'descrip', module: 'basic', levels: ['entry', 'language'] },
  geographicalUsage: { meta: 'termNote', module: 'basic', levels: ['term'] },
  grammaticalGender: {
    meta: 'termNote',
    module: 'basic',
    levels: ['term'],
    values: ['masculine', 'feminine', 'neuter', 'other'],
  },
  termType: {
    meta: 'termNote',
    module: 'basic',
    levels: ['term'],
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
};

const MODULES: Readonly<Record<Expectation['type'], readonly string[]>> = {
  'TBX-Core': [],
  'TBX-Min': ['min'],
  'TBX-Basic': ['min', 'basic'],
};

const CORE = 'urn:iso:std:iso:30042:ed-2';
const MODULE = 'http://www.tbxinfo.net/ns/';

/** Names of the levels, and what each element holds: its children, each followed by a space. */
function structure(version: 2 | 3) {
  const [root, header, entry, language, term] =
    version === 2
      ? ['martif', 'martifHeader', 'termEntry', 'langSet', 'tig']
      : ['tbx', 'tbxHeader', 'conceptEntry', 'langSec', 'termSec'];
  // Of DCT style, the elements of a term stand before its notes, as termNotes do.
  const aux = '(?:(?:descrip|admin|note|category) )*';
  const content: Readonly<Record<string, RegExp>> = {
    [root]: new RegExp(`^${header} text $`),
    [header]: /^fileDesc (?:encodingDesc )?$/,
    fileDesc: /^(?:titleStmt )?(?:publicationStmt )?(?:sourceDesc )+$/,
    sourceDesc: /^(?:p )+$/,
    encodingDesc: /^(?:p )+$/,
    text: /^body $/,
    body: new RegExp(`^(?:${entry} )+$`),
    [entry]: new RegExp(`^${aux}(?:${language} )+$`),
    [language]: new RegExp(`^${aux}(?:${term} )+$`),
    [term]: new RegExp(`^term (?:(?:termNote|category) )*${aux}$`),
  };
  return { root, entry, language, term, content };
}

/** Attributes that an element needs (`!`) or may have. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  martif: ['type!', 'xml:lang!'],
  tbx: ['type!', 'style!', 'xml:lang!'],
  termEntry: ['id'],
  conceptEntry: ['id'],
  langSet: ['xml:lang!'],
  langSec: ['xml:lang!'],
  descrip: ['type!'],
  admin: ['type!'],
  termNote: ['type!'],
  p: ['type'],
};

const TEXTS = new Set(['p', 'note', 'term', 'descrip', 'admin', 'termNote', 'category']);

function parse(xml: string): Node | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [];
  let root: Node | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const pairs = Object.values(attributes)
      .filter(({ name }) => !name.startsWith('xmlns'))
      .map(({ name, value }): [string, string] => [name, value]);
    const node: Node = { name: local, uri, attributes: new Map(pairs), children: [], text: '' };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** Everything in which a file is not what its dialect says. */
export function tbxFaults(xml: string, expected: Expectation): string[] {
  const { version, type, style } = expected;
  const names = structure(version);
  const levels = new Map<string, Level>([
    [names.entry, 'entry'],
    [names.language, 'language'],
    [names.term, 'term'],
  ]);
  const faults: string[] = [];
  const ids = new Set<string>();
  const isCategory = ({ uri }: Node): boolean => uri.startsWith(MODULE);

  const checkCategory = (name: string, node: Node, parent: string): void => {
    const rule = CATEGORIES[name];
    const level = levels.get(parent);
    if (rule === undefined || !MODULES[type].includes(rule.module)) faults.push(`${type} has no ${name}`);
    else if (level === undefined || !rule.levels.includes(level)) faults.push(`${name} in ${parent}`);
    else if (rule.values?.includes(node.text) === false) faults.push(`${name} is "${node.text}"`);
    else if (style === 'dca' && rule.meta !== node.name) faults.push(`${name} is a ${node.name}`);
    else if (style === 'dct' && node.uri !== MODULE + rule.module) faults.push(`${name} of ${node.uri}`);
    if (node.text.trim() === '') faults.push(`${name} is empty`);
  };

  const checkAttributes = (node: Node): void => {
    const allowed = ATTRIBUTES[node.name] ?? [];
    for (const name of node.attributes.keys())
      if (!allowed.some((each) => each.replace('!', '') === name)) faults.push(`${node.name} has ${name}`);
    for (const name of allowed.filter((each) => each.endsWith('!')))
      if (!node.attributes.get(name.slice(0, -1))) faults.push(`${node.name} lacks ${name.slice(0, -1)}`);
    const id = node.attributes.get('id');
    if (id === undefined) return;
    if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id)) faults.push(`"${id}" is no id`);
    if (ids.has(id)) faults.push(`the id ${id} stands twice`);
    ids.add(id);
  };

  const visit = (node: Node, parent: string): void => {
    if (isCategory(node)) {
      if (style === 'dca') faults.push(`an element of DCT: ${node.name}`);
      if (node.children.length > 0 || node.attributes.size > 0)
        faults.push(`${node.name} holds more than text`);
      checkCategory(node.name, node, parent);
      return;
    }
    if (node.uri !== (version === 2 ? '' : CORE)) faults.push(`${node.name} of "${node.uri}"`);
    checkAttributes(node);
    if (ATTRIBUTES[node.name]?.[0] === 'type!' && parent !== '') {
      if (style === 'dct') faults.push(`an element of DCA: ${node.name}`);
      checkCategory(node.attributes.get('type') ?? '', node, parent);
    }
    const children = node.children.map((child) => `${isCategory(child) ? 'category' : child.name} `).join('');
    const content = names.content[node.name];
    if (content === undefined && !TEXTS.has(node.name)) faults.push(`no element ${node.name}`);
    else if (content === undefined ? children !== '' : !content.test(children))
      faults.push(`${node.name} holds ${children.slice(0, 80)}`);
    if (content !== undefined && node.text.trim() !== '') faults.push(`${node.name} holds text`);
    if (node.name === 'term' && node.text.trim() === '') faults.push('an empty term');
    for (const child of node.children) visit(child, node.name);
  };

  const root = parse(xml);
  if (root?.name !== names.root) return [`the root is ${root?.name}`];
  if (root.attributes.get('type') !== type) faults.push(`the type is ${root.attributes.get('type')}`);
  if (version === 3 && root.attributes.get('style') !== style) faults.push('another style');
  visit(root, '');
  return faults;
}
