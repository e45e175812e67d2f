import type { LanguageProfile } from '../profile.ts';

/** Norwegian: Bokmål, with the commonest words of Nynorsk. */
export const norwegian: LanguageProfile = {
  code: 'nb',
  script: 'Latn',
  frequent: 'og i er det som en til på av for å at de med den ikke',
  common:
    'har et var seg om han fra men så vil kan ble skal også etter ved hun blitt være hva bare mellom noe ' +
    'jeg du vi dem deg meg oss min mitt mine din ditt sin sitt sine hans hennes denne dette disse hvem ' +
    'hvilken hvordan når da her nå der kun mye mange alle alt andre annen annet noen ingen finnes få får ' +
    'fikk gå går gjøre gjør gjorde må måtte ville skulle kunne blir bli vært enn ennå mer mest to tre ' +
    'første nye store år dag tid uten gjennom over under ifølge fordi mens likevel derfor allerede igjen ' +
    'aldri alltid bra ja nei takk inn ut opp ned selv hos mot blant hadde sier hvis både eller sammen ' +
    'mennesker dersom ikkje eg ein eit frå dei vera vart meir noko nokon desse korleis kva berre sjølv òg ' +
    'ho vore',
  groups:
    '-ning -ninger -het -heter -skap -lig -lige -isk -iske -ende -else -elser -sjon -sjoner -ene -ede -et ' +
    '-er -e -ø- -æ- -å- -av- -øy- -ei- -kk- -tt -kt- -gg- -hv- hv- -sk- -kj- -gj- -skj- -tvikl- -ut- ut- ' +
    '-gen -oen',
  letters: { usual: 'åøæ', rare: 'éòô' },
  foreign: 'qwxz',
};
