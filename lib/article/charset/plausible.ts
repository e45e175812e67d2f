/** Characters looked at to judge a text. */
const SAMPLE = 64 * 1024;

/** True where many words mix Latin letters with those of another script: the sign of a wrong encoding. */
export function mixesScripts(text: string): boolean {
  let mixed = 0;
  let words = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}{2,}/gu)) {
    if (/^[a-z]+$/iu.test(word)) continue;
    words += 1;
    if (/\p{Script=Latin}/u.test(word) && /[^\p{Script=Latin}\p{Script=Common}]/u.test(word)) mixed += 1;
  }
  return mixed * 5 > words;
}

/**
 * True where control characters are as rare as in text, at most one in a hundred, and the characters that
 * damage left at most one in ten.
 */
export function looksLikeText(text: string): boolean {
  let controls = 0;
  let damaged = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) damaged += 1;
    else if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160)) controls += 1;
  }
  return controls * 100 <= text.length + 100 && damaged * 10 <= text.length + 10;
}
