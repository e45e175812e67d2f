import { StaticCode } from './static-code.ts';

/** A value that a template may hold: strings are escaped, markup is kept, nothing is printed for nothing. */
export type HtmlValue = string | number | SafeHtml | StaticCode | readonly SafeHtml[] | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a raw carriage return into a line feed, which would change the article's text.
  '\r': '&#13;',
  // No markup can stand for U+0000.
  '\0': '\ufffd',
};

const TO_ESCAPE = /[&<>"'\r\0]/g;

/** Escapes a text for element content and for quoted attribute values. */
function escapeHtml(text: string): string {
  return text.search(TO_ESCAPE) < 0
    ? text
    : text.replace(TO_ESCAPE, (character) => ESCAPES[character] ?? character);
}

/**
 * Markup in which every text is escaped. It can only be made by the `html` template (whose fixed parts
 * are source code), so that no text of an article or a glossary can reach a page unescaped.
 */
export class SafeHtml {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** The tag of the `html` template. Attribute values must be quoted in the template. */
  static template(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
    let markup = strings[0] ?? '';
    for (let index = 0; index < values.length; index += 1) {
      markup += SafeHtml.#print(values[index]) + (strings[index + 1] ?? '');
    }
    return new SafeHtml(markup);
  }

  static #print(value: HtmlValue): string {
    if (value === undefined || value === false) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return escapeHtml(value);
    if (value instanceof SafeHtml) return value.#markup;
    if (value instanceof StaticCode) return value.toString();
    let markup = '';
    for (const part of value) markup += part.#markup;
    return markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Builds markup: `` html`<p lang="${tag}">${text}</p>` ``. */
export const html = SafeHtml.template;

/** Joins pieces of markup with a separator between them. */
export function joinHtml(parts: readonly SafeHtml[], separator: SafeHtml): SafeHtml {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}
