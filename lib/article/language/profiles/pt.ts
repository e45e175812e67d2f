import type { LanguageProfile } from '../profile.ts';

/** Portuguese. */
export const pt: LanguageProfile = {
  code: 'pt',
  script: 'Latn',
  frequent: 'de a o que e do da em um para os no se na uma com não',
  common:
    'é por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também ' +
    'pelo pela até isso são entre depois eu tu você vocês nós eles elas ela me te lhe meu minha nosso ' +
    'nossa seus suas este esta estes estas esse essa isto aquele aquela aos às num numa pelos pelas foram ' +
    'era eram será tinha ter têm fazer faz fez pode podem deve sobre sem sob contra durante segundo ' +
    'porque onde quem qual ainda assim bem cada outro outra outros outras mesmo dois duas anos ano dia ' +
    'vez parte país governo ministro presidente primeiro primeira todos todas todo tudo nada agora aqui ' +
    'sempre nunca só apenas então após antes desde enquanto embora disse vai vão estão estava havia sido ' +
    'teve tão bom obrigado senhor maior menos',
  groups:
    '-ção -ções -ão -ões -dade -dades -mente -ado -ados -ada -adas -ido -idos -ando -endo -indo -aram ' +
    '-eram -iram -ava -avam -ei -ou -eiro -eira -nh- -lh- -ça- -ço- -agem -ência -ância -ário -ível -inho ' +
    '-ém -êm -ai- -ei- -ou- -os -as',
  letters: { usual: 'ãçáéíóõêâúà', rare: 'ô' },
  foreign: 'kwy',
};
