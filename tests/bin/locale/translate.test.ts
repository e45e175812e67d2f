import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { frenchErrors } from '../../../bin/locale/fr-errors.ts';
import { createTranslator } from '../../../bin/locale/translate.ts';

const ROOT = path.join(__dirname, '../../..');
const SHAPE = /\{[^{}]*\}/g;

/** The texts of an expression, with `{…}` for what varies; nothing for what is no literal. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `{x}${literal.text}`).join('')];
}

/** The messages of all errors in the program. */
function errorMessages(): Map<string, string> {
  const messages = new Map<string, string>();
  for (const folder of ['lib', 'bin', 'handlers']) {
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true }).map(String)) {
      if (!name.endsWith('.ts')) continue;
      const file = path.join(ROOT, folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isNewExpression(node) && node.expression.getText() === 'PrecisError') {
          const [, message] = node.arguments ?? [];
          for (const text of message === undefined ? [] : textsOf(message)) messages.set(text, name);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return messages;
}

test('every error of the program has a French message', () => {
  const known = new Set(Object.keys(frenchErrors).map((source) => source.replace(/\{\w+\}/g, '{x}')));
  const messages = [...errorMessages()];
  expect(messages.length).toBeGreaterThan(50);
  // A message that ends in another one is looked up as a whole.
  const missing = messages.filter(([text]) => !known.has(text.replace(/\{x\}$/, '')) && !known.has(text));
  expect(missing).toEqual([]);
});

test('a translation has the places of its original, and no others', () => {
  for (const [source, translation] of Object.entries(frenchErrors)) {
    const places = (text: string) => (text.match(SHAPE) ?? []).filter((place) => /^\{\w+\}$/.test(place));
    const wanted = source.includes('arguments') ? places(translation) : places(source);
    expect({ source, places: [...new Set(places(translation))].sort() }).toEqual({
      source,
      places: [...new Set(wanted)].sort(),
    });
  }
});

describe('the translator', () => {
  const translate = createTranslator(frenchErrors);

  test('keeps what varies, and translates it where it is a phrase of ours', () => {
    expect(
      translate(
        'This is a PDF document, which cannot be briefed. Unpack it and upload the articles one by one.',
      ),
    ).toBe(
      'C’est un document PDF, dont on ne peut faire de précis. Décompressez-la et déposez les articles un par un.',
    );
    expect(translate('Line 12 is not JSON.')).toBe('La ligne 12 n’est pas du JSON.');
  });

  test('leaves what it does not know, and is not led astray by what stands in a message', () => {
    expect(translate('Something else entirely.')).toBe('Something else entirely.');
    expect(translate('The glossary $&.csv cannot be read. Check the path.')).toBe(
      'Le glossaire $&.csv est illisible. Vérifiez le chemin.',
    );
    const long = 'x:'.repeat(100_000);
    expect(translate(long)).toBe(long);
  });
});
