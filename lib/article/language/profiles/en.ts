import type { LanguageProfile } from '../profile.ts';

/** English. */
export const en: LanguageProfile = {
  code: 'en',
  script: 'Latn',
  frequent: 'the of and to in a is that for it was on as with',
  common:
    'be by at he this are from i you had his not have an they which or one we their has been were will ' +
    'would who more its but said can after other there also into than about when if so what my your our ' +
    'her she him them me do does did don t s re ve m ll no yes up out all any some only over such new now ' +
    'then these those could should may might must how where why because between through during before ' +
    'under while very just like time year years people first two world way day get got make made take ' +
    'know think see come go good well back still even much many most own last government minister ' +
    'president states united company great life against both each few here please thank thanks',
  groups:
    '-ing -ed -tion -ness -ment -ous -ful -ly -ity -ght -th- -wh- -ough- -ow- -ee- -oo- -ck- -sh- th- wh- ' +
    'sh- -ies -ers -ss -ea- -ou- -ble',
  letters: { usual: '', rare: 'éè' },
  foreign: '',
};
