import type { LanguageProfile } from '../profile.ts';

/** Polish. */
export const pl: LanguageProfile = {
  code: 'pl',
  script: 'Latn',
  frequent: 'w i na z się do nie że jest o to od za',
  common:
    'po a jak dla przez przy co był oraz ale jego są tym już może tylko czy które który było będzie ' +
    'jednak także według ja ty on ona my wy oni one mnie ciebie mi ci mu jej im ich nas nam was nim nią ' +
    'go ją te ta ten tego tej tych temu tą tę ze we ku pod nad przed między bez u by gdy gdzie kiedy ' +
    'dlaczego kto kogo która którzy której których którym którą była byli były być mają ma miał mieć ' +
    'można trzeba musi mogą mógł został została zostały bardzo więcej wiele wszystko wszystkich wszystkie ' +
    'inne innych inny jeden dwa dwóch trzy pierwszy nowy nowe roku lat lata rok dzień dni czas ludzi ' +
    'kraju rządu minister prezydent ponieważ więc dlatego jeśli jeżeli żeby aby lub albo ani też jeszcze ' +
    'teraz tutaj tam zawsze nigdy dobrze tak dziękuję pan pani swoje swój swoich podczas około',
  groups:
    '-ość -ości -ością -anie -ania -enie -enia -ach -ami -ych -ego -emu -owy -owa -owej -owych -owany ' +
    '-ski -skiej -skiego -cki -cja -cji -cję -czny -cznych -ał -ała -ało -ali -ły -uje -ują -ić -ać -eć ' +
    '-sz- -cz- -rz- -dz- -szcz- -dzi- -prz- prz- -ci- -si- -ni- -ł- -ą -ę -ó- -ż- -ś- -y -wy- wy- roz- ' +
    '-ow-',
  letters: { usual: 'łąęóżśćźń', rare: '' },
  foreign: 'qvx',
};
