import fc from 'fast-check';
import { articleFromText, readArticle } from '../../../lib/article/index.ts';
import {
  detectableLanguages,
  detectLanguage,
  detectOther,
  likeliestLanguage,
} from '../../../lib/article/language/detect.ts';

const FRENCH =
  'Le conseil municipal a voté hier soir la remise en état du vieux phare et des deux jetées du port, qui menaçaient ruine depuis la tempête de l’hiver dernier. Les travaux commenceront au printemps et dureront un an. ';
const ENGLISH =
  'The town council voted last night to repair the old lighthouse and both piers of the harbour, which had been in danger since the storm of last winter. The work will begin in spring and take a year. ';

test.each([
  ['bg', 'Общинският съвет реши снощи да ремонтира стария фар и двата кея на пристанището.'],
  ['ca', 'El consell municipal va votar ahir al vespre la reparació del vell far i dels dos molls del port.'],
  ['cs', 'Městská rada včera večer rozhodla, že starý maják a obě mola v přístavu budou opraveny.'],
  [
    'da',
    'Byrådet har besluttet, at det gamle fyrtårn også skal repareres, efter at det blev ødelagt af stormen.',
  ],
  [
    'de',
    'Der Stadtrat hat gestern Abend beschlossen, den alten Leuchtturm und die beiden Molen zu reparieren.',
  ],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ να επισκευάσει τον παλιό φάρο.'],
  ['en', 'The town council decided last night that the old lighthouse and both piers will be repaired.'],
  ['es', 'El ayuntamiento decidió anoche que se repararán el viejo faro y los dos muelles del puerto.'],
  ['et', 'Linnavolikogu otsustas eile õhtul, et vana tuletorn ja mõlemad sadama muulid tehakse korda.'],
  ['fi', 'Kaupunginvaltuusto päätti eilen illalla, että vanha majakka ja molemmat laiturit korjataan.'],
  ['fr', 'Le conseil municipal a décidé hier soir de réparer le vieux phare et les deux jetées du port.'],
  ['ga', 'Chinn comhairle an bhaile aréir go ndeiseofar an seanteach solais agus dhá ché an chuain.'],
  ['hr', 'Gradsko vijeće odlučilo je sinoć da će se stari svjetionik i oba gata u luci popraviti.'],
  ['hu', 'A városi tanács tegnap este úgy döntött, hogy a régi világítótornyot és a két mólót kijavítják.'],
  ['it', 'Il consiglio comunale ha deciso ieri sera di riparare il vecchio faro e i due moli del porto.'],
  ['lt', 'Miesto taryba vakar vakare nusprendė, kad senasis švyturys ir abu uosto molai bus suremontuoti.'],
  ['lv', 'Pilsētas dome vakar vakarā nolēma, ka vecā bāka un abi ostas moli tiks salaboti.'],
  [
    'mt',
    'Il-kunsill tal-belt iddeċieda lbieraħ filgħaxija li l-fanal il-qadim u ż-żewġ moljijiet jissewwew.',
  ],
  ['nl', 'De gemeenteraad heeft gisteravond besloten dat de oude vuurtoren en beide pieren worden hersteld.'],
  ['nb', 'Bystyret har bestemt at det gamle fyret også skal repareres etter at det ble ødelagt av stormen.'],
  ['pl', 'Rada miasta zdecydowała wczoraj wieczorem, że stara latarnia i oba mola w porcie będą naprawione.'],
  ['pt', 'O conselho municipal decidiu ontem à noite que o velho farol e os dois molhes serão reparados.'],
  ['ro', 'Consiliul local a decis aseară că vechiul far și cele două diguri ale portului vor fi reparate.'],
  ['ru', 'Городской совет вчера вечером решил, что старый маяк и оба мола в порту будут отремонтированы.'],
  ['sk', 'Mestská rada včera večer rozhodla, že starý maják a obe móla v prístave budú opravené.'],
  ['sl', 'Mestni svet je sinoči odločil, da bodo stari svetilnik in oba pomola v pristanišču popravili.'],
  ['sv', 'Kommunfullmäktige beslutade i går kväll att den gamla fyren och båda pirarna ska repareras.'],
  ['uk', 'Міська рада вчора ввечері вирішила, що старий маяк і обидва моли в порту будуть відремонтовані.'],
])('%s is recognised from one sentence', (language, sentence) => {
  expect(detectLanguage(sentence)).toBe(language);
  expect(detectableLanguages).toContain(language);
});

test.each([
  '',
  '2026',
  'NATO',
  'information',
  'Paris – Berlin – Roma',
  'de la',
  'abc def ghi',
  'こんにちは世界',
])('und rather than a guess: %s', (text) => {
  expect(detectLanguage(text)).toBe('und');
});

test.each([
  ['Swahili', 'Rais alisema jana kwamba serikali itajenga shule mpya katika mikoa yote ya nchi hiyo.'],
  [
    'Indonesian',
    'Presiden mengatakan kemarin bahwa pemerintah akan membangun sekolah baru di seluruh negara.',
  ],
  ['Basque', 'Gobernuak atzo esan zuen eskola berriak eraikiko dituela herrialde osoan.'],
])('a language that is not known is und: %s', (_, text) => {
  expect(detectLanguage(text)).toBe('und');
});

describe('what is stated and what is found', () => {
  const bytes = Buffer.from(FRENCH.repeat(4));

  test('the user’s word is never overruled, only completed', async () => {
    const { language } = await readArticle({ bytes, language: { tag: 'en-us', source: 'metadata' } });
    expect(language).toEqual({ tag: 'en-US', source: 'metadata', others: ['fr'] });
  });

  test.each(['', 'français', 'xx_toolongsubtag_', 'und', 'a-b-b'])(
    'a malformed tag is ignored: %s',
    async (tag) => {
      const { language } = await readArticle({ bytes, language: { tag, source: 'option' } });
      expect(language).toEqual({ tag: 'fr', source: 'detected', others: [] });
    },
  );

  test('a document’s tag holds for a short text and gives way to a long one', async () => {
    const long = await readArticle({
      bytes: Buffer.from(`<html lang="en"><p>${FRENCH.repeat(4)}`),
      name: 'a.html',
    });
    expect(long.language).toMatchObject({ tag: 'fr', source: 'detected' });
    const short = await readArticle({
      bytes: Buffer.from('<html lang="en"><p>Jens Stoltenberg, OTAN'),
      name: 'a.html',
    });
    expect(short.language).toMatchObject({ tag: 'en', source: 'document' });
  });

  test.each(['no', 'nn', 'gl'])(
    'a tag of a relative, or of a language that is not known, holds: %s',
    async (tag) => {
      const norwegian =
        'Bystyret har bestemt at det gamle fyret også skal repareres etter at det ble ødelagt. '.repeat(9);
      const galician =
        'O concello decidiu onte que o vello faro e os dous peiraos do porto serán reparados. '.repeat(9);
      const body = tag === 'gl' ? galician : norwegian;
      const { language } = await readArticle({
        bytes: Buffer.from(`<html lang="${tag}"><p>${body}`),
        name: 'a.html',
      });
      expect(language).toMatchObject({ tag, source: 'document' });
    },
  );

  test.each([
    ['articles/fr/2026/a.txt', 'fr'],
    ['articles/a.fr.txt', 'fr'],
    ['articles/fr_CA/a.txt', 'fr-CA'],
    ['articles/xx/a.txt', undefined],
    ['to/do/a.txt', undefined],
  ])('the key %s', (name, tag) => {
    const { language } = articleFromText('OTAN 2026', { name });
    expect(language).toMatchObject(
      tag === undefined ? { tag: 'und', source: 'unknown' } : { tag, source: 'key' },
    );
  });
});

test('a bilingual article is reported, a sentence in another language is not', () => {
  expect(articleFromText(`${FRENCH.repeat(2)}\n\n${ENGLISH}`).language).toEqual({
    tag: 'fr',
    source: 'detected',
    others: ['en'],
  });
  expect(articleFromText(`${FRENCH.repeat(3)} He said: “We will be back.”`).language.others).toEqual([]);
});

test('a paragraph is in another language where it is recognised, and not as the main one', () => {
  const sentences = [
    FRENCH,
    ENGLISH,
    'Der Stadtrat hat gestern Abend beschlossen, den alten Leuchtturm zu reparieren. ',
    'El ayuntamiento decidió anoche que se repararán el viejo faro y los dos muelles. ',
    'O conselho municipal decidiu ontem à noite que o velho farol será reparado. ',
    'Городской совет вчера вечером решил, что старый маяк будет отремонтирован. ',
    'Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ. ',
    'Port 2031, radar A4. ',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...sentences), { maxLength: 4 }),
      fc.constantFrom(...detectableLanguages),
      (parts, main) => {
        const text = parts.join('');
        const language = detectLanguage(text);
        const other = language === 'und' || language === main ? undefined : language;
        expect(detectOther(text, 0, text.length, main)).toBe(other);
      },
    ),
  );
});

test('texts read before change nothing', () => {
  const texts = [FRENCH, ENGLISH, 'la decision', 'Poudre et confiture', 'de la mer'];
  const first = texts.map((text) => likeliestLanguage(text));
  const many = Array.from({ length: 12_000 }, (_, index) => `mot${index.toString(26).replace(/\d/g, 'é')}`);
  for (let at = 0; at < many.length; at += 500) detectLanguage(many.slice(at, at + 500).join(' '));
  expect(texts.map((text) => likeliestLanguage(text))).toEqual(first);
  expect(first[0]).toMatchObject({ code: 'fr', words: 39 });
});

test('a stretch of a text is recognised as the same text by itself', () => {
  const french = 'Les ministres de la défense se sont réunis hier, et l’OTAN a présenté son rapport annuel.';
  const greek = 'Οι υπουργοί συναντήθηκαν χθες στις Βρυξέλλες.';
  const decomposed = french.normalize('NFD').toUpperCase();
  for (const text of [french, greek, decomposed, `${french} İ ⫝̸ ${greek}`]) {
    const before = 'ééİ';
    expect(likeliestLanguage(`${before}${text}ьь`, before.length, before.length + text.length)).toEqual(
      likeliestLanguage(text),
    );
  }
  expect(likeliestLanguage(decomposed)).toEqual(likeliestLanguage(french));
});
