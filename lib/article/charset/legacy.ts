import { likeliestLanguage } from '../language/detect.ts';
import { mixesScripts } from './plausible.ts';
import { decodeSingleByte } from './single-byte.ts';

/** Single-byte encodings of Central, Eastern and Southern Europe, by how much they are used. */
const CANDIDATES = [
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'iso-8859-7',
  'ibm866',
] as const;

/** Bytes that are decoded to judge by, and how many there must be. */
const SAMPLE = 8192;
const LEAST = 60;
/** An encoding must make a language this much likelier than windows-1252 does, in the score of detection. */
const LEAST_GAIN = 3;

/** How likely the likeliest language of a text is; nothing where the text has characters that no text has. */
function scoreOf(text: string): number | undefined {
  return /[\u0080-\u009f\ufffd]/u.test(text) ? undefined : (likeliestLanguage(text)?.score ?? 0);
}

/**
 * The encoding in which bytes that are not Unicode read as a language, where that is not one of Western
 * Europe: the right one turns them into words and letters of one language, a wrong one into letters that
 * the language does not have. Nothing where windows-1252 does as well, or the text is too short to tell.
 */
export function guessLegacy(bytes: Uint8Array): string | undefined {
  if (bytes.length < LEAST) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const western = scoreOf(decodeSingleByte(sample, 'windows-1252'));
  let best: string | undefined;
  let most = western === undefined ? 0 : Math.max(0, western) + LEAST_GAIN;
  for (const charset of CANDIDATES) {
    const text = new TextDecoder(charset).decode(sample);
    const score = scoreOf(text);
    if (score !== undefined && score > most && !mixesScripts(text)) {
      best = charset;
      most = score;
    }
  }
  return best;
}
