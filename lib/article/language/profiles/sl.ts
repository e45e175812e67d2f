import type { LanguageProfile } from '../profile.ts';

/** Slovenian. */
export const sl: LanguageProfile = {
  code: 'sl',
  script: 'Latn',
  frequent: 'in je v na da za se so s ki pa z',
  common:
    'po o ne tudi bi kot od ni pri še do bil ter ali iz bo ob med lahko če jaz ti on ona mi vi oni me te ' +
    'mu ji jim jih nas nam vas ga jo ta to tega tem teh temu tej tisti k h pod nad pred brez zaradi ko ' +
    'kjer kdaj zakaj kdo kateri katera katere kar kaj kako bila bilo bili biti imajo ima imel imeti mora ' +
    'morajo moral samo zelo več veliko vse vseh vsi drugi druge drug en eden ena dva tri prvi nov nova ' +
    'nove leta let leto leti dan dni čas ljudi ljudje države vlade minister predsednik ker zato torej ' +
    'vendar ampak niti že zdaj tukaj tam vedno nikoli dobro tako ja hvala gospod svoje svoj svojih ' +
    'približno smo ste sem si niso nisem bom bodo tistih zadnjih kakor toda saj zdi gre pravi oziroma',
  groups:
    '-ost -osti -anje -anja -enje -enja -ega -emu -ih -im -imi -ski -ska -ske -skega -ški -ah -ov -ami ' +
    '-oma -ova- -uje -ujejo -il -ila -ili -al -ala -ali -ati -iti -lj- -nj- -šč- -č- -ž- -š- -vn- -stv- ' +
    '-telj -jo -ejo -ajo -mo -rav- -ostj- -ljen -ev -nik -čn-',
  letters: { usual: 'čšž', rare: 'ćđ' },
  foreign: 'qwxy',
};
