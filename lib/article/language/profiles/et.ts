import type { LanguageProfile } from '../profile.ts';

/** Estonian. */
export const et: LanguageProfile = {
  code: 'et',
  script: 'Latn',
  frequent: 'ja on ei et see kui ka oli ta mis aga ning',
  common:
    'kes nii oma või selle seda siis mida pole tema veel välja juba kuid nende üle pärast ma sa me te nad ' +
    'mina sina meie teie need selles sellest sellele minu sinu mul sul tal meil mille millest kus kuidas ' +
    'miks millal nüüd praegu siin seal alati ehk rohkem palju kõik kõige teised teine teise üks kaks kolm ' +
    'esimene uus uue suur olla olnud olid olen oled ole peab pidi saab sai saada saanud tuleb tuli teha ' +
    'tegi tehtud koos ilma enne ajal kaudu vastu sest kuigi siiski sellepärast hästi hea jah aitäh aasta ' +
    'aastal aastat päev päeva aeg eesti eestis mitte ju just vaid isegi mõned mõni nagu ainult läbi poolt ' +
    'järgi eest kohta juures samuti võib oleks kogu ära endale',
  groups:
    '-st -le -ga -ks -sse -lt -da -ma -ud -nud -tud -takse -vad -id -de -te -ne -se -mine -mise -us -use ' +
    '-lik -liku -lane -õ- -ä- -ö- -ü- -aa- -ee- -ii- -oo- -uu- -õi- -öö- -ää- -üü- -üh- -õp- -põh- -või- ' +
    '-ja -jad -sid -ti -gi',
  letters: { usual: 'äõüö', rare: 'šž' },
  foreign: 'cqwxyf',
};
