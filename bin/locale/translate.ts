/** Sentences by the English ones that they translate; `{name}` stands for what varies. */
export type Catalogue = Readonly<Record<string, string>>;

interface Entry {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
}

const PLACEHOLDER = /\{(\w+)\}/g;
/** Longest text that is looked up, in UTF-16 code units: messages are far shorter. */
const MAX_LENGTH = 4000;

function compile([source, translation]: readonly [string, string]): Entry {
  const names: string[] = [];
  // Split with a group: the names of the placeholders are every second part.
  const pattern = source.split(PLACEHOLDER).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    names.push(part);
    return '([^]*?)';
  });
  return { pattern: new RegExp(`^${pattern.join('')}$`), names, translation };
}

/**
 * A translator over a catalogue. Errors and records carry their message in English only, so that programs
 * meet one text; the reader's language comes in where they are shown. What varies within a sentence is
 * looked up too, and kept as it is where the catalogue does not have it; so is a whole unknown sentence.
 */
export function createTranslator(catalogue: Catalogue): (text: string) => string {
  const exact = new Map(Object.entries(catalogue));
  const entries = [...exact].filter(([source]) => source.includes('{')).map(compile);
  const translate = (text: string): string => {
    const whole = exact.get(text);
    if (whole !== undefined || text.length > MAX_LENGTH) return whole ?? text;
    for (const { pattern, names, translation } of entries) {
      const found = pattern.exec(text);
      if (found === null) continue;
      return translation.replace(PLACEHOLDER, (_, name: string) =>
        translate(found[names.indexOf(name) + 1] ?? ''),
      );
    }
    return text;
  };
  return translate;
}
