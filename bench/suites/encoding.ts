import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { decodeText } from '../../lib/article/charset/decode.ts';
import { decodeSingleByte } from '../../lib/article/charset/single-byte.ts';
import { loadPeer } from '../support/peers.ts';
import type { Cell, Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

const OWN = [
  'L’œuvre du maître restera au musée jusqu’à Noël, a déclaré la conservatrice à l’issue du conseil d’administration. Son coût, 12 000 €, sera partagé entre l’État et la région : « C’est une chance », a-t-elle ajouté.',
  'Après l’été, les élèves de la vallée n’auront plus à traverser le fleuve en bac – un pont de bois, bâti près de l’ancienne façade du château, les mènera à l’école. Les premiers piliers ont été posés dès février…',
  'Le chœur a chanté sous la pluie. « Où étiez-vous ? » demandait l’affiche, naïve et drôle à la fois, collée sur chaque porte du quartier. Dix-huit mille personnes sont venues, d’après la préfecture.',
];

/** Bytes that every character of a single-byte encoding comes from, by decoding all of them. */
function encoder(charset: 'windows-1252' | 'iso-8859-15'): (text: string) => Uint8Array {
  const characters = decodeSingleByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    charset,
  );
  return (text) => Uint8Array.from([...text], (character) => Math.max(0, characters.indexOf(character)));
}

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** ISO-8859-15 and -1 lack typographic punctuation. */
const plain = (text: string): string =>
  text.replaceAll('’', "'").replaceAll('–', '-').replaceAll('…', '...').replaceAll('«\u202f', '« ');
const latin1 = (text: string): string => plain(text).replaceAll('œ', 'oe').replaceAll('€', 'euros');

const encodings: ReadonlyArray<
  readonly [name: string, fit: (text: string) => string, encode: (text: string) => Uint8Array]
> = [
  ['UTF-8', (text) => text, (text) => Buffer.from(text)],
  ['UTF-8 with mark', (text) => text, (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16LE', (text) => text, (text) => utf16(text, false)],
  ['UTF-16BE', (text) => text, (text) => utf16(text, true)],
  ['UTF-16LE with mark', (text) => text, (text) => utf16(`\ufeff${text}`, false)],
  ['windows-1252', (text) => text, encoder('windows-1252')],
  ['ISO-8859-15', plain, encoder('iso-8859-15')],
  ['ISO-8859-1', latin1, encoder('windows-1252')],
];

const decodeAs = (bytes: Uint8Array, label: string | null | undefined): string => {
  const name = (label ?? '').toLowerCase();
  if (/^(?:windows-1252|iso-8859-1|ascii)$/u.test(name)) return decodeSingleByte(bytes, 'windows-1252');
  if (name === 'iso-8859-15') return decodeSingleByte(bytes, 'iso-8859-15');
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return ''; // an encoding that cannot be decoded here counts as wrong
  }
};

const chardetSchema = z.object({ detect: z.custom<(bytes: Buffer) => string | null>() });
const jschardetSchema = z.object({ detect: z.custom<(bytes: Buffer) => { encoding: string | null }>() });

type Decode = (bytes: Uint8Array) => string;

/** Ours and the peers', and why a peer is not there. */
async function loadSystems(): Promise<{ systems: Map<string, Decode>; absent: string[] }> {
  const systems = new Map<string, Decode>([['**Précis**', (bytes) => decodeText(bytes).text]]);
  const absent: string[] = [];
  const chardet = await loadPeer('chardet', chardetSchema);
  if ('absent' in chardet) absent.push(chardet.absent);
  else systems.set('chardet', (bytes) => decodeAs(bytes, chardet.loaded.detect(Buffer.from(bytes))));
  const jschardet = await loadPeer('jschardet', jschardetSchema);
  if ('absent' in jschardet) absent.push(jschardet.absent);
  else
    systems.set('jschardet', (bytes) =>
      decodeAs(bytes, jschardet.loaded.detect(Buffer.from(bytes)).encoding),
    );
  return { systems, absent };
}

/** Pieces of 40 and of 400 characters, and the whole; pieces of ASCII alone say nothing and are left out. */
function pieces(texts: readonly string[]): Map<string, string[]> {
  const cut = (size: number) =>
    texts.flatMap((text) =>
      Array.from({ length: Math.floor(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      ),
    );
  const telling = (list: readonly string[]) =>
    list.filter((text) => /[éèêàçùôîœ]/u.test(latin1(text)) && !/[\ud800-\udfff]/u.test(text)).slice(0, 300);
  return new Map([
    ['40', telling(cut(40))],
    ['400', telling(cut(400))],
    ['whole', telling(texts)],
  ]);
}

/** True where the encoding has every character of a text. */
function decodeSingleByteFits(text: string, encoding: string): boolean {
  if (encoding.startsWith('UTF')) return true;
  const charset = encoding === 'ISO-8859-15' ? 'iso-8859-15' : 'windows-1252';
  return decodeSingleByte(encoder(charset)(text), charset) === text;
}

/**
 * Encoding detection on French texts, beside its peers: share of texts decoded to the character, in per cent.
 * Files in UTF-8; without any, texts of our own are taken. A peer's answer is decoded by us.
 */
export async function measureEncoding({ files }: SuiteOptions): Promise<Table[]> {
  const sets = pieces(files.length === 0 ? OWN : files.map((file) => readFileSync(file, 'utf8')));
  const { systems, absent } = await loadSystems();
  const rows: Cell[][] = [];
  for (const [name, decode] of systems) {
    for (const [set, texts] of sets) {
      if (texts.length === 0) continue;
      const shares = encodings.map(([encoding, fit, encode]) => {
        const fitting = texts.map(fit).filter((text) => decodeSingleByteFits(text, encoding));
        const right = fitting.filter((text) => decode(encode(text)) === text).length;
        return (100 * right) / Math.max(1, fitting.length);
      });
      rows.push([name, set, texts.length, ...shares]);
    }
  }
  return [
    {
      title: 'Encoding detection, French',
      note: ['Texts decoded to the character, in per cent, by their length in characters.', ...absent].join(
        ' ',
      ),
      columns: ['what', 'characters', 'texts', ...encodings.map(([encoding]) => encoding)],
      rows,
    },
  ];
}
