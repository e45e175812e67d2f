import type { LanguageProfile } from '../profile.ts';

/** Spanish. */
export const es: LanguageProfile = {
  code: 'es',
  script: 'Latn',
  frequent: 'de la que el en y los se del las un por con una no su para',
  common:
    'a es al lo como más pero sus le ha este esta o sí si porque entre cuando muy sin sobre también hasta ' +
    'hay donde han quien desde todo todos toda todas durante según fue fueron son está están era eran ser ' +
    'estar tiene tienen tenía había hace hacer puede pueden estos estas ese esa eso esto ello ella ellos ' +
    'ellas él yo tú mi mis me te nos tu nuestra nuestro usted les ya así cada otro otra otros otras mismo ' +
    'misma dos años año tras ante contra hacia aunque mientras qué cómo cuál quién bien vez veces día ' +
    'días gran mayor parte país gobierno ministro presidente primer primera después antes ahora aquí allí ' +
    'nada algo mucho muchos poco solo sólo siempre nunca además dijo será sido siendo buenos gracias ' +
    'señor casi tan tanto',
  groups:
    '-ción -ciones -dad -dades -mente -ado -ados -ada -adas -ido -idos -ando -iendo -ieron -aron -ía -ían ' +
    '-ero -era -eros -ñ- -ll- -rr- -ue- -ie- -que- -aje -ista -illo -eza -os -as',
  letters: { usual: 'óíáéñúü¿¡', rare: '' },
  foreign: 'kw',
};
