import type { LanguageProfile } from '../profile.ts';

/** Czech. */
export const cs: LanguageProfile = {
  code: 'cs',
  script: 'Latn',
  frequent: 'a v se na je že s to z do o i',
  common:
    'k ve pro ale po jako by jsou však byl která které jsem jeho bude také za podle od při nebo už má já ' +
    'ty on ona my vy oni mě mi ti mu jí jim jich nás nám vás ho ji ten ta tato tento toto této tohoto tím ' +
    'těch tom tomu ze ke pod nad před mezi bez u aby když kde kdy proč kdo který kteří kterou kterých ' +
    'kterým byla byli bylo byly být mají měl mít může mohou musí jen pouze velmi více mnoho všechno všech ' +
    'všichni jiné jiný jeden dva tři první nový nové roku let léta rok den dny čas lidí země vlády ' +
    'ministr prezident protože proto tedy pokud jestli ani ještě teď nyní tady tam vždy nikdy dobře tak ' +
    'ano děkuji pan paní své svůj svých během kolem asi jsme jste si není jak co což než jejich ovšem ' +
    'přes až kromě',
  groups:
    '-ost -osti -ání -ení -ní -ných -ného -nému -ým -ých -ého -ému -ské -ského -ský -cký -ách -ech -ami ' +
    '-emi -ích -ova- -oval -uje -ují -ěl -al -ala -ali -at -it -ě- -ř- -ů -ů- -ou -ou- -ch- -př- př- při- ' +
    'vý- -í -á- -é- -ý- -šť- -stv- -ctv- -tel -ě',
  letters: { usual: 'íáěéýčřšžů', rare: 'úóďťň' },
  foreign: 'qwx',
};
