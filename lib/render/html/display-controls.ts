import { languageName, type Messages } from '../locale/index.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { css, joinCss, type StaticCode } from './static-code.ts';

/** The choice of one target language. Works without a script: the style sheet asks which radio is on. */
export function targetSwitch(targets: readonly string[], messages: Messages): SafeHtml | undefined {
  if (targets.length < 2) return undefined;
  const choices = targets.map(
    (target, number) =>
      html`<label><input type="radio" name="to" id="to${number}" autocomplete="off">${languageName(target, messages)}</label>`,
  );
  return html`<fieldset class="switch"><legend>${messages.translations}</legend><label><input type="radio" name="to" autocomplete="off" checked>${messages.allLanguages}</label>${choices}</fieldset>`;
}

/** What the marks in the article mean, and the choice to see it without them. */
export function legend(messages: Messages): SafeHtml {
  return html`<p class="legend"><span class="key"><span class="swatch"></span>${messages.legendSummary}</span><span class="key"><span class="line">${messages.legendTerm}</span></span><label class="switch"><input type="checkbox" id="lights" autocomplete="off" checked>${messages.showHighlights}</label></p>`;
}

/** The rules that show the translations into the chosen language only, for so many target languages. */
export function targetRules(count: number): StaticCode {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const all = joinCss(numbers.map((number) => css` attr(data-${number})`));
  const each = numbers.map(
    (number) => css`
html:has(#to${number}:checked) [data-to]:not([data-to="${number}"]){display:none}
html:has(#to${number}:checked) .t::after{content:attr(data-${number})}
html:has(#to${number}:checked) .t:not([data-${number}])::after{display:none}
`,
  );
  const none = joinCss(numbers.map((number) => css`:not([data-${number}])`));
  return count === 0
    ? css``
    : css`
.t::after{content:${all}}
.t${none}::after{display:none!important}
${joinCss(each)}
`;
}
