import type { LanguageProfile } from '../profile.ts';

/** Icelandic. */
export const icelandic: LanguageProfile = {
  code: 'is',
  script: 'Latn',
  frequent: 'og að í á er sem um til við en það með fyrir',
  common:
    'ekki af frá var hann hún þeir þær þau ég þú hafa hefur hafði verið vera eru voru þess þessi þetta ' +
    'þessu þar hér nú þá svo þegar eftir eða ef líka mjög mikið margir allir allt aðrir sinn sín mun munu ' +
    'verður urðu getur geta fá upp út inn undir yfir milli samkvæmt ár árið dag hvað hver hvernig hvar ' +
    'eins einn eitt tveir þrír ríkisstjórn ráðherra forseti',
  groups:
    '-ur -ar -ir -um -inn -inu -unum -anna -legt -legur -lega -ing -ingar -un -st -ð- -þ- þ- -á- -í- -ó- ' +
    '-ú- -ý- -æ- -ö- -ei- -au- -hv- hv-',
  letters: { usual: 'ðáíþóöæúýé', rare: '' },
  foreign: 'cqwz',
};
