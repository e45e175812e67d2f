/**
 * A style sheet or a script. Made only by the `css` and `js` templates, whose values can be numbers and
 * other such code: no text of an article or a glossary can reach it.
 */
export class StaticCode {
  readonly #code: string;

  private constructor(code: string) {
    this.#code = code;
  }

  /** The tag of the `css` and `js` templates; drops line breaks and indents, so statements must end in `;`. */
  static template(strings: TemplateStringsArray, ...values: readonly (number | StaticCode)[]): StaticCode {
    let code = '';
    for (const [index, fixed] of strings.raw.entries()) {
      code += fixed.replace(/\n\s*/g, '') + String(values[index] ?? '');
    }
    return new StaticCode(code);
  }

  toString(): string {
    return this.#code;
  }
}

/** Builds a style sheet. */
export const css = StaticCode.template;

/** Builds a script. */
export const js = StaticCode.template;

/** Joins style sheets. */
export function joinCss(sheets: readonly StaticCode[]): StaticCode {
  return sheets.reduce((all, sheet) => css`${all}${sheet}`, css``);
}
