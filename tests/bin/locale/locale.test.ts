import {
  commandMessages,
  findLocale,
  LOCALES,
  localeArgument,
  localeOfEnvironment,
} from '../../../bin/locale/index.ts';
import { openSession } from '../../../bin/support/session.ts';

test.each([
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_US.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_CA', LANG: 'en_US.UTF-8' }, 'fr'],
  [{ LC_MESSAGES: 'C', LANG: 'fr_FR' }, 'en'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'frr_DE' }, 'en'],
  [{}, 'en'],
])('the environment %j speaks %s', (environment, locale) => {
  expect(localeOfEnvironment(environment)).toBe(locale);
});

test('--locale goes before the environment, wherever it stands, and not beyond --', () => {
  expect(openSession(['list', '--locale', 'fr-CA'], { LANG: 'en_US' })).toMatchObject({
    locale: 'fr',
    named: true,
  });
  expect(openSession(['--locale=en', 'list'], { LANG: 'fr_FR' }).locale).toBe('en');
  expect(openSession(['brief', '--', '--locale', 'en'], { LANG: 'fr_FR' })).toMatchObject({
    locale: 'fr',
    named: false,
  });
  expect(localeArgument(['list'])).toBeUndefined();
  expect(findLocale('de')).toBeUndefined();
});

/** Stands for every argument: a number, a text, a list, or an object with fields of these. */
const ANYTHING: unknown = new Proxy(() => ANYTHING, {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : '2');
    if (name === 'length') return 2;
    return name === Symbol.iterator ? undefined : ANYTHING;
  },
});

/** Every text of a table by its path. */
function texts(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  if (typeof value === 'function') {
    return new Map([[at, String(value(...Array.from({ length: value.length }, () => ANYTHING)))]]);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${at} is no text`);
  return new Map(Object.entries(value).flatMap(([key, item]) => [...texts(item, `${at}.${key}`)]));
}

test('no word is missing in any table, and none is left in English', () => {
  const [english, french] = LOCALES.map((locale) => texts(commandMessages(locale)));
  expect([...(french?.keys() ?? [])]).toEqual([...(english?.keys() ?? [])]);
  const same = [...(english ?? [])]
    .filter(([key, text]) => french?.get(key) === text)
    .map(([, text]) => text);
  // Words that are the same in both languages.
  expect(same.filter((text) => !/^(concepts?|\W*)$/.test(text))).toEqual([]);
  for (const text of french?.values() ?? []) {
    expect(text).not.toBe('');
    // French typography: a no-break space before high punctuation.
    expect(text).not.toMatch(/ [:;!?»]|« /);
  }
});
