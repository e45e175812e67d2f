import type { LanguageProfile } from '../profile.ts';

/** Turkish. */
export const tr: LanguageProfile = {
  code: 'tr',
  script: 'Latn',
  frequent: 've bir bu da de için ile olarak daha',
  common:
    'çok olan gibi ne var o ama en kadar sonra ki mi ya her bunu şu ben sen biz siz onlar onun benim ' +
    'senin bizim değil ise veya hem diye göre karşı önce bütün tüm başka iki üç ilk yeni büyük yıl ' +
    'yılında yıllık gün zaman insan insanlar ülke hükümet bakan bakanı başkanı cumhurbaşkanı çünkü ancak ' +
    'fakat eğer yok şey şimdi burada orada hiç hep iyi evet hayır teşekkür olduğu olduğunu oldu olacak ' +
    'edilen etti ettiği ederek eden edildi yapılan yaptı türkiye arasında üzerinde içinde tarafından ' +
    'sadece bile nasıl neden kim nerede',
  groups:
    '-lar -ler -ları -leri -ların -lerin -dan -den -tan -ten -nda -nde -ında -inde -lık -lik -luk -lük -ı ' +
    '-ı- -ş- -ğ- -ç- -ü- -ö- -dır -dir -tır -tir -mış -miş -yor -acak -ecek -mak -mek -ması -mesi -nın ' +
    '-nin -sı -si -cı -ci -dığı -diği -duğu -ıyla -iyle',
  letters: { usual: 'ışüğçö', rare: 'âî' },
  foreign: 'qwx',
};
