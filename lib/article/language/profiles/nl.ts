import type { LanguageProfile } from '../profile.ts';

/** Dutch. */
export const nl: LanguageProfile = {
  code: 'nl',
  script: 'Latn',
  frequent: 'de van het een en in is dat op te zijn met voor niet aan die',
  common:
    'er om ook als bij door hij naar maar dan nog uit over heeft worden wordt hebben was deze of meer ze ' +
    'werd tot zich kan al tegen geen onder hun haar ik je jij u wij we jullie mijn jouw uw ons onze hem ' +
    'mij me wat wie waar wanneer hoe welke dit daar hier toen nu zo zou zouden zal zullen moet moeten mag ' +
    'mogen wil willen waren werden had hadden heb ben bent geweest geworden gaat gaan doen doet maken ' +
    'veel alle alles andere ander iets niets wel zeer heel na sinds tussen tijdens zonder volgens omdat ' +
    'terwijl jaar jaren dag mensen tijd twee drie eerste nieuwe grote eigen elkaar steeds weer altijd ' +
    'nooit goed ja nee vooral echter dus want toch vanaf eens verschillende kunnen men',
  groups:
    '-ing -ingen -heid -lijk -lijke -isch -ische -teit -schap -tie -aar -eren -eerd -ij- -aa- -ee- -oo- ' +
    '-uu- -oe- -ui- -eeu- -sch- -cht- ge- ver- be- ont- -en -je -jes -ijn- -uw- -zij- voor- -oor-',
  letters: { usual: '', rare: 'ëïéö' },
  foreign: '',
};
