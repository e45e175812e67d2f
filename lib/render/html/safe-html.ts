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

/** Not global: a search with it keeps no state. */
const HAS_SPECIAL = /[&<>"'\r\0]/;
const SPECIAL = /[&<>"'\r\0]/g;

/** Escapes a text for element content and for quoted attribute values. */
function escapeHtml(text: string): string {
  return HAS_SPECIAL.test(text)
    ? text.replace(SPECIAL, (character) => ESCAPES[character] ?? character)
    : text;
}

/**
 * Markup in which every text is escaped. It can only be made by the `html` template (whose fixed parts
 * are source code) and by an {@link HtmlBuilder}, so that no text of an article or a glossary can reach a
 * page unescaped.
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

  /** Pieces of markup one after the other, with a separator between them. */
  static join(parts: readonly SafeHtml[], separator?: SafeHtml): SafeHtml {
    const between = separator === undefined ? '' : separator.#markup;
    let markup = '';
    let isFirst = true;
    for (const part of parts) {
      markup += isFirst ? part.#markup : between + part.#markup;
      isFirst = false;
    }
    return new SafeHtml(markup);
  }

  static #print(value: HtmlValue): string {
    switch (typeof value) {
      case 'string':
        return escapeHtml(value);
      case 'number':
        return String(value);
      case 'object':
        if (value instanceof SafeHtml) return value.#markup;
        if (value instanceof StaticCode) return value.toString();
        return SafeHtml.join(value).#markup;
      default:
        return '';
    }
  }

  /** Markup that grows at its end. */
  static readonly Builder = class {
    #written = '';

    /** Adds what the `html` template would make: `` out.write`<li>${text}</li>` ``. */
    write(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): void {
      this.#written += strings[0] ?? '';
      for (let index = 0; index < values.length; index += 1) {
        this.#written += SafeHtml.#print(values[index]) + (strings[index + 1] ?? '');
      }
    }

    add(part: SafeHtml): void {
      this.#written += part.#markup;
    }

    addText(text: string): void {
      this.#written += escapeHtml(text);
    }

    /** What was added up to now. */
    get html(): SafeHtml {
      return new SafeHtml(this.#written);
    }
  };

  toString(): string {
    return this.#markup;
  }
}

/** Markup that grows at its end: what is written in one pass over a text, without a template for each piece. */
export const HtmlBuilder = SafeHtml.Builder;
export type HtmlBuilder = InstanceType<typeof HtmlBuilder>;

/** Builds markup: `` html`<p lang="${tag}">${text}</p>` ``. */
export const html = SafeHtml.template;

/** Joins pieces of markup with a separator between them. */
export const joinHtml = SafeHtml.join;
