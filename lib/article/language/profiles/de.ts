import type { LanguageProfile } from '../profile.ts';

/** German. */
export const de: LanguageProfile = {
  code: 'de',
  script: 'Latn',
  frequent: 'die der und in den von zu das mit des auf für ist im dem nicht ein eine sich',
  common:
    'als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum ' +
    'war haben nur oder aber vor zur bis mehr durch ich du wir ihr mir mich dir dich uns euch mein meine ' +
    'dein sein seine seiner seinem ihre ihren ihrem ihrer kein keine keinen man was wer wo wenn dann da ' +
    'hier dort schon sehr kann können konnte muss müssen soll sollen will wollen wurde wurden worden ' +
    'waren hatte hatten habe bin bist gegen ohne unter zwischen während seit weil denn doch jedoch alle ' +
    'allem allen alles anderen andere viel viele vielen immer wieder heute jahr jahre jahren zeit gibt ' +
    'geht macht neue neuen ersten zwei drei vom beim ins diese dieser diesem diesen dieses einen eines ' +
    'etwas nichts mal ja nein gut ganz jetzt damit dafür dabei welche bereits laut etwa rund sowie ab',
  groups:
    '-ung -ungen -keit -heit -lich -lichen -isch -ischen -schaft -chen -ieren -iert -ten -tet -sch- -ch- ' +
    '-ck- -tz- -ei- -ie- -eu- -äu- ge- ver- be- ent- er- -en -er -em -st- -pf- -zw- -ßen',
  letters: { usual: 'äöüß', rare: '' },
  foreign: '',
};
