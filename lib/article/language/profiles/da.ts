import type { LanguageProfile } from '../profile.ts';

/** Danish. */
export const da: LanguageProfile = {
  code: 'da',
  script: 'Latn',
  frequent: 'og i at det er en til på af den der de for som med ikke',
  common:
    'har et kan blev var også ved men efter fra om vil skal deres mellem hvor blive sig han jeg du vi hun ' +
    'dem dig mig os min mit mine din dit sin sit sine hans hendes denne dette disse hvad hvem hvilken ' +
    'hvordan når da her nu så kun meget mange alle alt andre anden andet noget nogle nogen ingen intet ' +
    'findes få får fik gå går gøre gør gjorde må måtte ville skulle kunne bliver været være end endnu ' +
    'mere mest to tre første nye store år dag tid uden gennem over under ifølge fordi mens dog derfor ' +
    'allerede igen aldrig altid godt ja nej tak ind ud op ned selv hos mod blandt blevet havde siger lige ' +
    'bare jo hvis både eller sammen mennesker',
  groups:
    '-ning -ninger -hed -heder -skab -lig -lige -ligt -isk -iske -ende -else -elser -tion -erne -ene -ede ' +
    '-et -er -e -ø- -æ- -å- -af- -øj- -ej- -dt -nd -ld -gt -gg- -hv- hv- -sk- -rk- -bej- -aug- -tag -øb- ' +
    '-tig -tid -rede -vn -gn -udvik- -ud-',
  letters: { usual: 'øæå', rare: 'é' },
  foreign: 'qwxz',
};
