import type { LanguageProfile } from '../profile.ts';

/** Slovak. */
export const sk: LanguageProfile = {
  code: 'sk',
  script: 'Latn',
  frequent: 'a v sa na je že s to z do o aj',
  common:
    'k vo pre ale po ako by sú však bol ktorá ktoré som jeho bude tiež za podľa od pri alebo už má i ja ' +
    'ty on ona my vy oni mňa mi ti mu jej im ich nás nám vás ho ju ten tá táto tento toto tejto tohto tým ' +
    'tých tom tomu zo ku pod nad pred medzi bez u aby keď kde kedy prečo kto ktorý ktorí ktorú ktorých ' +
    'ktorým bola boli bolo byť majú mal mať môže môžu musí len iba veľmi viac veľa všetko všetkých všetci ' +
    'iné iný jeden dva tri prvý nový nové roku rokov roky rok deň dni čas ľudí krajiny vlády minister ' +
    'prezident pretože preto teda ak či ani ešte teraz tu tam vždy nikdy dobre tak áno ďakujem pán pani ' +
    'svoje svoj svojich počas okolo asi sme ste si nie čo než avšak cez až okrem lebo no',
  groups:
    '-osť -osti -anie -enie -ania -enia -ných -ného -nému -ým -ých -ého -ému -ské -ského -ský -cký -ách ' +
    '-och -ami -mi -ích -ova- -oval -uje -ujú -el -al -ala -ali -ať -iť -ie- -ia- -iu -ô- -ľ- -ĺ- -ou ' +
    '-ou- -ch- -pr- pri- -ú -á- -é- -ý- -stv- -ctv- -teľ -ov -om -ej -dz-',
  letters: { usual: 'íáéýčúšžľť', rare: 'ôóďňĺŕä' },
  foreign: 'qwx',
};
