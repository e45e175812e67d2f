import type { LanguageProfile } from '../profile.ts';

/** French. */
export const fr: LanguageProfile = {
  code: 'fr',
  script: 'Latn',
  frequent: 'de la le et les l d à des en un une du est que dans qui pour a par au il sur',
  common:
    'plus pas ne se ce sont avec son aux cette ont mais comme ou où nous vous sa fait été être avoir ' +
    'aussi leur leurs bien peut ces ses entre après sous elle elles depuis dont deux tout tous toute ' +
    'toutes ils était étaient même si je tu on y mon ma mes notre nos votre vos qu n s c j m lui sans ' +
    'très avant lors chez contre pendant ainsi selon car donc alors encore quand quel quelle ans année ' +
    'années pays monde avait avaient fut sera seront ai avez avons suis es sommes rien moi toi trop peu ' +
    'ici là cela ça voici voilà chaque plusieurs autre autres premier première jour temps faire dit dire ' +
    'faut doit veut vers jusque puis oui non merci bonjour monsieur madame ministre gouvernement ' +
    'président',
  groups:
    '-tion -ment -eux -euse -aient -ité -ées -és -aire -ique -isme -ette -eau -eaux -oir -age -ait -ez ' +
    '-ons -eur -elle -ille -ances -ence -ouv- -oi- -eu- -ai- -ui- -qu- -au- -ou-',
  letters: { usual: 'éèàçêîôûùœ', rare: 'ïâëü' },
  foreign: 'kw',
};
