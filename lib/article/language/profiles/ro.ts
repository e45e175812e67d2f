import type { LanguageProfile } from '../profile.ts';

/** Romanian. */
export const ro: LanguageProfile = {
  code: 'ro',
  script: 'Latn',
  frequent: 'de și în a la cu pe să că nu o din care pentru',
  common:
    'un mai au fost dar ce sau după fi lui ca se sunt prin între într al ai ale iar către este eu tu el ' +
    'ea noi voi ei ele mine tine mă te îl îi le ne vă lor meu mea tău său sa nostru noastră acest această ' +
    'acestei acestui aceste acești acel acea aici acolo când unde cum cine cât foarte mult multe mulți ' +
    'toate toți tot alt alte altă alți doi două trei primul prima nou nouă anul ani an zi zile timp ' +
    'oameni țara țării guvernului guvernul ministrul președintele deoarece deci însă dacă nici încă acum ' +
    'mereu niciodată bine da mulțumesc domnul fără sub peste spre contra potrivit astfel avea avut are am ' +
    'ați era erau fiind va vor putea poate pot trebuie face făcut doar numai chiar prea dintre decât ' +
    'dintr printre unei unui unor asupra s n cei cele cea cel asta',
  groups:
    '-ție -ția -ții -țiile -ului -elor -ilor -lor -ul -ele -ile -ea -ează -eze -esc -ește -ească -are ' +
    '-ere -ire -ați -ată -ate -at -it -ut -ind -ând -ă -ă- -â- -î- în- -ț- -ș- -uri -urile -ism -itate ' +
    '-ități -iei -ment -ean -oa- -ea- -ie- -țion-',
  letters: { usual: 'ăîâșțşţ', rare: '' },
  foreign: 'kqwy',
};
