import type { LanguageProfile } from '../profile.ts';

/** Latvian. */
export const lv: LanguageProfile = {
  code: 'lv',
  script: 'Latn',
  frequent: 'un ir ka no ar uz par tas bet ko arī',
  common:
    'kā lai pie pēc bija viņš nav to gada vai kas ja līdz tika būs savu es tu mēs jūs viņi viņa viņu man ' +
    'tev mums jums tā tās tie tiem šis šī šo šajā šie kur kad kāpēc kurš kura kuru kuri kuras kam starp ' +
    'pirms bez pret caur jo tāpēc tomēr taču vēl jau tagad šeit tur vienmēr nekad ļoti daudz vairāk visi ' +
    'visu viss citi citu cits viens viena divi trīs pirmais jauns jauna gadu gadā gadiem diena dienu ' +
    'dienā laiks laika laikā cilvēki cilvēku valsts latvijas latvijā valdība ministrs prezidents būt var ' +
    'varētu jābūt gan ne tikai pat tāds tādu esmu esi esam kļuva tiek tam tai tos nevis sava savas sev ' +
    'visas pār pa ap dēļ kopā labi jā paldies kungs ieguva bijis bijusi būtu nu kaut katru vairs',
  groups:
    '-ība -ības -ību -šana -šanas -šanu -ums -uma -umu -umi -iem -ām -ās -ēs -os -as -ā -ē -ī -ais -ajā ' +
    '-ija -ijas -iju -ēt -āt -īt -ot -ts -ta -ti -tas -tu -ējs -ējais -ņ- -ļ- -ķ- -ģ- -ā- -ē- -ī- -ū- -š- ' +
    '-ž- -č- -ie- -au- -ja -jas -ju -jām -niek- -nieks -sies -amies -tāj- -isk- -iski -nāt -umā -am',
  letters: { usual: 'āēīšūņļžčķģ', rare: '' },
  foreign: 'qwxy',
};
