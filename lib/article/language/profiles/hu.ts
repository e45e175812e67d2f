import type { LanguageProfile } from '../profile.ts';

/** Hungarian. */
export const hu: LanguageProfile = {
  code: 'hu',
  script: 'Latn',
  frequent: 'a az és hogy nem is egy ez azt csak meg',
  common:
    'de még mint volt kell már vagy el van szerint lehet ha után amely pedig majd minden között ezt én te ' +
    'ő mi ti ők engem téged neki nekem nekünk nekik ennek annak ebben abban erre arra itt ott most akkor ' +
    'mert tehát hanem sem se ki be fel le össze vissza voltak lesz lett lenne vannak volna kellett tud ' +
    'tudja lehetett így úgy nagyon több sok mindenki más másik első második két három új nagy év évben ' +
    'éve évek nap napon idő ember emberek ami aki akik amit amelyek ahol amikor hogyan miért mit milyen ' +
    'alatt előtt ellen szemben nélkül által számára valamint illetve azonban ezért azért egyik majdnem ' +
    'éppen jó igen köszönöm kormány miniszter elnök magyar magyarország országos ugyanis akár kapcsolatos',
  groups:
    '-ság -ség -ság- -ség- -ban -ben -nak -nek -ból -ből -ról -ről -tól -től -hoz -hez -höz -val -vel ' +
    '-ért -kor -ott -ett -ött -tak -tek -unk -ünk -ok -ek -ök -ás -és -ási -ési -ó -ő -i -sz- -gy- -ny- ' +
    '-cs- -zs- -ly- -tt- -ll- -á- -é- -ő- -ű- -ö- -ü- -ó- meg- el- -ja -juk -eket -okat -ket -ját -ét',
  letters: { usual: 'áéöőóüíúű', rare: '' },
  foreign: 'qwx',
};
