/**
 * A style sheet. Made only by the `css` template, whose values can be numbers and other style sheets: no
 * text of an article or a glossary can reach it.
 */
export class SafeCss {
  readonly #rules: string;

  private constructor(rules: string) {
    this.#rules = rules;
  }

  /** The tag of the `css` template; drops line breaks and indents. */
  static template(strings: TemplateStringsArray, ...values: readonly (number | SafeCss)[]): SafeCss {
    let rules = '';
    for (const [index, fixed] of strings.entries()) {
      rules += fixed.replace(/\n\s*/g, '') + String(values[index] ?? '');
    }
    return new SafeCss(rules);
  }

  toString(): string {
    return this.#rules;
  }
}

/** Builds a style sheet. */
export const css = SafeCss.template;
