import type { LanguageProfile } from '../profile.ts';

/** Lithuanian. */
export const lt: LanguageProfile = {
  code: 'lt',
  script: 'Latn',
  frequent: 'ir į kad yra su tai iš bet jis o kaip ne',
  common:
    'nuo po dėl buvo apie už taip jo tik bus per pagal ar metų prie kurie jau jų aš tu mes jūs jie jos ji ' +
    'mano tavo savo mūsų jūsų jam jai jiems mane tave mus ką kas kur kada kodėl kuris kuri kurios kurių ' +
    'kuriuos šis ši šio šios šie tas ta to tos tie tų tą šią tarp prieš iki be ant pro pas nes todėl ' +
    'tačiau jei jeigu nors dar dabar čia ten visada niekada labai daug daugiau visi visų viskas kiti kitų ' +
    'kitas vienas viena du trys pirmasis naujas nauja metai metais metus diena dieną laikas laiko žmonių ' +
    'žmonės šalies lietuvos lietuvoje vyriausybė ministras prezidentas būti turi turėjo gali galima ' +
    'galėjo reikia net tiek nėra gerai ačiū ponas arba bei pat taigi kartu metu vis tuo jog esu esate ' +
    'buvusi sau',
  groups:
    '-as -is -us -ys -ai -ų -ų- -ą -ę -į -os -ės -ių -iai -ius -iui -uose -ose -ėse -yje -oje -ėje -ams ' +
    '-oms -ėms -imas -imo -umas -umo -ybė -ybės -inis -inė -inių -ti -tis -tas -ta -ama -oma -usi -ęs ' +
    '-jimas -jimo -ė- -ž- -š- -č- -ū- -au- -ie- -ei- -uo- -aus -iu -tų -imą -kas -ojo -ėjo -avo',
  letters: { usual: 'ėųšįūžčąę', rare: '' },
  foreign: 'qwx',
};
