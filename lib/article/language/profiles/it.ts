import type { LanguageProfile } from '../profile.ts';

/** Italian. */
export const it: LanguageProfile = {
  code: 'it',
  script: 'Latn',
  frequent: 'di e il la che in un a per è una del della con non si da i',
  common:
    'le al dei nel come più alla sono ha gli anche lo ma delle dal ed dalla nella suo sua questo essere ' +
    'stato ai o tra hanno degli sulla quando l d dell nell all sull dall c se mi ti ci vi ne io tu lui ' +
    'lei noi voi loro mio mia nostro quello quella quelli queste questi questa stata stati state era ' +
    'erano fu sarà può deve fare fatto detto molto molti anni anno ogni altri altre altro altra due prima ' +
    'dopo ancora solo così perché dove chi cosa sia senza sotto contro fra verso durante secondo mentre ' +
    'però già poi qui oggi tutti tutto tutta tutte nei nelle sul sui alle dallo allo nello parte ' +
    'presidente governo ministro paese mondo dalle agli dagli quale quali aveva avevano ho hai abbiamo ' +
    'bene sempre mai niente grazie signor cui quindi infatti invece circa tanto troppo',
  groups:
    '-zione -zioni -mento -menti -tà -ità -ato -ata -ati -ate -ito -uto -ando -endo -are -ere -ire -ezza ' +
    '-zz- -gli- -gn- -cch- -tt- -ll- -cc- -ss- -ch- -cia -gio -ista -issimo -oni -osi -oso -ello -ella ' +
    '-aggio -eria',
  letters: { usual: 'èàòùìé', rare: '' },
  foreign: 'jkwxy',
};
