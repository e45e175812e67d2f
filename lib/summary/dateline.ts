/** Longest dateline, in UTF-16 units. */
const LONGEST = 160;

const DAY_FIRST = String.raw`\d{1,2}(?:\.|er|º|st|nd|rd|th)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}`;
const MONTH_FIRST = String.raw`\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}`;

/**
 * A place and a day with its year, with no more than a remark in parentheses after it: `Bruxelles, le 9 avril
 * 2031 (seul le prononcé fait foi)`, `Görlitz, 5. November 2031.`, `OSLO, March 5, 2031 –`.
 */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’. -]{1,40}[,(–—-]?\s(?:(?:le|den|el|il|on|am)\s)?(?:${DAY_FIRST}|${MONTH_FIRST})\)?(?:\s\([^()]{1,100}\))?\s?[.:–—-]?$`,
  'u',
);

/** Whether four digits stand in a row: few sentences need a closer look. */
function holdsYear(sentence: string): boolean {
  let digits = 0;
  for (let at = 0; at < sentence.length && digits < 4; at += 1) {
    const code = sentence.charCodeAt(at);
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
  }
  return digits === 4;
}

/** Whether a sentence ends in a digit or parenthesis, before one space and one mark at most: few do. */
function endsLikeDate(sentence: string): boolean {
  return /[\d)]\s?[.:–—-]?$/u.test(sentence.slice(-3));
}

/** True for a sentence that only says where and when the article was written, in any language. */
export function isDateline(sentence: string): boolean {
  return (
    sentence.length <= LONGEST &&
    endsLikeDate(sentence) &&
    holdsYear(sentence) &&
    DATELINE.test(sentence.replace(/[\u00a0\u202f\n]/gu, ' '))
  );
}
