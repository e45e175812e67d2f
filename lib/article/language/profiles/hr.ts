import type { LanguageProfile } from '../profile.ts';

/** Croatian. */
export const hr: LanguageProfile = {
  code: 'hr',
  script: 'Latn',
  frequent: 'i u je da se na za su od s koji a',
  common:
    'o kako nije što će iz to te bi do koja nakon samo prema ali sve kao ili još bio oko između ja ti on ' +
    'ona mi vi oni me mu joj im ih nas nam vas ga ju taj ta tog toga tom tim tih ovaj ova ovo ovog ove ' +
    'ovu sa k pod nad pred bez zbog kad kada gdje zašto tko ko koje kojeg kojem koju kojih kojima bila ' +
    'bilo bili biti imaju ima imao imati mora moraju može mogu treba vrlo više mnogo svih svi drugi druge ' +
    'jedan jedna dva dvije tri prvi novi nova nove godine godina godinu dan dana vrijeme ljudi zemlje ' +
    'vlade ministar predsjednik jer zato dakle međutim nego niti već sada ovdje tamo uvijek nikad dobro ' +
    'tako hvala gospodin svoje svoj svojih tijekom smo ste sam si nisu nisam ćemo bih pa tek čak putem ' +
    'također rekao rekla ne ni li',
  groups:
    '-ost -osti -anje -anja -enje -enja -og -oga -om -omu -ih -im -ima -ski -ska -ske -skog -čki -ama ' +
    '-ova- -uje -uju -io -ao -la -li -ti -ati -iti -lj- -nj- -đ- -ć- -č- -ž- -š- -ije- -je- -stv- -telj ' +
    '-aju -iju -mo -cij- -nost -ljen -eno -ani -ića -ić -nik -ovi -eva-',
  letters: { usual: 'čćšžđ', rare: '' },
  foreign: 'qwxy',
};
