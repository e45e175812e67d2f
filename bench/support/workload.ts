import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';
import { compileTermbase, openTermbase, type Termbase } from '../../lib/glossary/index.ts';
import { type CorpusLanguage, generateArticle, generateGlossary } from '../corpus/index.ts';

/** The seed of every generated input. */
export const SEED = 20_240_718;

/** An article as it arrives. */
export interface Input {
  readonly name: string;
  readonly language: string;
  readonly bytes: Uint8Array;
}

/** A generated article as a plain text file: its title, an empty line, its text. */
export function generatedInput(language: CorpusLanguage, bytes: number, seed = SEED): Input {
  const { title, text } = generateArticle({ language, bytes, seed });
  return { name: `articles/${language}-${bytes}.txt`, language, bytes: Buffer.from(`${title}\n\n${text}\n`) };
}

/** The sample articles of this project. */
export function sampleInputs(): Input[] {
  const folder = path.join(PACKAGE_ROOT, 'samples', 'articles');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = path.relative(folder, file);
      return { name, language: name.slice(0, 2), bytes: readFileSync(file) };
    });
}

/** A termbase of so many concepts for one pair of languages, in memory. */
export function generatedTermbase(concepts: number, source: CorpusLanguage): Termbase {
  const target = source === 'fr' ? 'en' : 'fr';
  return openTermbase(compileTermbase(generateGlossary(concepts), { name: 'generated', source, target }));
}

/** `5 KB`, `10 MB`. */
export function sizeName(bytes: number): string {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`;
}
