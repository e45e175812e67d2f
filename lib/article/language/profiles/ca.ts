import type { LanguageProfile } from '../profile.ts';

/** Catalan. */
export const ca: LanguageProfile = {
  code: 'ca',
  script: 'Latn',
  frequent: 'de la i el que a els en les un per l d amb',
  common:
    'és del una al va no són més però es ha aquest aquesta aquests aquestes també com han seva seu sobre ' +
    'des entre als dels pel pels on si o ni hi ho li em et ens us jo tu ell ella nosaltres ells meu meva ' +
    'nostre nostra qui què quan perquè molt molts tot tots tota totes altres altre altra dos anys any ' +
    'fins després abans sense contra segons mentre durant ja així bé cada mateix mateixa ser estar té ' +
    'tenen tenia era eren fer fa pot poden van vaig havia havien sota cap gran part país govern ministre ' +
    'president primer primera encara avui ara aquí només sempre mai res gens doncs qual quals seus seves ' +
    'fou estat dia s n c m t aquell aquella això allò',
  groups:
    '-ció -cions -tat -tats -ment -ments -at -ats -ada -ades -ar -er -ir -ant -ent -ny- -ll- -l·l- -ix- ' +
    '-ig -tx- -ç- -ques -gues -esa -ència -ava -aven -itat -eix -eixen -atge -isme -ètic',
  letters: { usual: 'àéèíóòçúï', rare: 'ü' },
  foreign: 'kw',
};
