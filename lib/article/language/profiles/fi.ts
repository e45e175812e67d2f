import type { LanguageProfile } from '../profile.ts';

/** Finnish. */
export const fi: LanguageProfile = {
  code: 'fi',
  script: 'Latn',
  frequent: 'ja on ei että se oli hän mutta kun myös ovat kuin joka',
  common:
    'niin jos sen tai mukaan sekä voi vain hänen siitä mitä olisi jälkeen vuonna ole minä sinä me te he ' +
    'ne minun sinun meidän heidän tämä tämän tässä tätä nämä tuo siinä siihen sitä joita jotka jonka ' +
    'jossa jolla mikä kuka missä miten miksi milloin nyt vielä jo aina ehkä enemmän paljon monta kaikki ' +
    'kaikkien muut muun toinen yksi kaksi kolme ensimmäinen uusi uuden suuri olla ollut olivat eivät en ' +
    'emme voivat voidaan pitää tulee tuli sai saa tehdä tehty kanssa ilman ennen aikana kautta vastaan ' +
    'koska vaikka kuitenkin siksi täällä siellä hyvin hyvä kyllä kiitos vuoden vuotta vuosi päivä aika ' +
    'maan suomen suomessa ettei lisäksi eli saada olen olet olemme minulla itse jonkin joskus',
  groups:
    '-ssa -ssä -sta -stä -lla -llä -lta -ltä -lle -ksi -een -aan -ään -iin -uun -den -jen -ien -nen -sen ' +
    '-inen -isen -minen -isuus -uus -yys -vat -vät -tava -ttu -tty -taan -tään -kaan -kin -nut -nyt -aa- ' +
    '-ää- -ii- -uu- -yy- -oo- -ee- -kk- -tt- -yö- -uo- -ie- -äy- -äi- -ö- -ä- -n -isti -lli- -mme',
  letters: { usual: 'äö', rare: 'å' },
  foreign: 'bcfqwxz',
};
