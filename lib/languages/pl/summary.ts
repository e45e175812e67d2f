import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    pan pani pana panią dr prof
    a aby albo ale ani aż bardzo bez bo być był była było były będą będzie by chociaż co czy czyli dla do dlatego dopiero gdy gdyby gdzie go i
    ich im innych inne inny iż ja jak jako jakie je jeden jednak jednej jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już każdy kiedy
    kto która które którego której który których którym którzy ku lat lub ma mają mi miał między mnie może można mu my na nad nam nas nasz
    nawet nią nic nich nie niego niej nim niż no o od on ona one oni ono oraz po pod podczas pomimo ponad ponieważ poza przed przede przez
    przy również są się skąd sobie swoich swoje swoją swój ta tak taki takich takie także tam te tego tej ten też to tu tych tylko tym tymi u w
    we wiele więc wszystkich wszystko wśród z za zaś ze że żeby`),
  pronounOpenings: phraseList(`
    on, ona, ono, oni, one, to, ten, ta, te, tego, tej, tym, tych, jego, jej, ich, jemu, obaj, obie, oboje, taki, taka, takie, ów, owa, ci, w związku z tym,
    w tym celu, z tego powodu, dzięki temu, w tym kontekście`),
  freeOpenings: phraseList(`
    w tym roku, w tym tygodniu, w tym miesiącu, te dni`),
  connectiveOpenings: phraseList(`
    ale, i, a, lecz, jednak, jednakże, natomiast, dlatego, więc, zatem, ponadto, poza tym, również, także, też, potem, następnie, wreszcie, w końcu,
    z drugiej strony, z kolei, przeciwnie, mimo to, tymczasem, jednocześnie, na przykład, w rezultacie, w konsekwencji, oraz, bo, bowiem, zresztą`),
  innerConnectives: phraseList(`
    jednak, natomiast, z kolei, tymczasem`),
  pronounSubjects: phraseList(`
    on, ona, oni, one`),
  clauseOpenings: phraseList(`
    jeśli, jeżeli, gdy, kiedy, choć, chociaż, ponieważ, zanim`),
  pronounSpeakers: phraseList(`
    powiedział, powiedziała, dodał, dodała, podkreślił, podkreśliła`),
  boilerplate: phraseList(`
    wszelkie prawa zastrzeżone, więcej informacji, kontakt dla mediów, biuro prasowe, newsletter, zapisz się, obserwuj nas, polityka prywatności`),
  referralOpenings: phraseList(`
    czytaj także, czytaj też, przeczytaj także, zobacz też, zobacz także, czytaj więcej, wideo`),
  bylineOpenings: phraseList(`
    autor, fot, foto, zdjęcia, źródło, źródła, redakcja, opublikowano, aktualizacja, tekst`),
  courtesies: phraseList(`
    został przyjęty, została przyjęta, zostali przyjęci, spotkał się z, spotkała się z, podziękował, podziękowała`),
  announcements: phraseList(`
    ogłaszam, postanowiliśmy, zdecydowaliśmy, uzgodniliśmy, podpisaliśmy, przyjęliśmy`),
  thanks: phraseList(`
    dziękuję, dziękuję bardzo, bardzo dziękuję, dziękujemy, serdecznie dziękuję`),
  salutations: phraseList(`
    dzień dobry, dobry wieczór, witam, witamy, panie i panowie, szanowni państwo`),
  vocatives: phraseList(`
    panie, pani, panowie, szanowni, szanowny, szanowna, drodzy, drogi, droga, ekscelencjo, ekscelencje, koledzy`),
  questionLabels: phraseList(`
    pytanie, pytania, dziennikarz, dziennikarka`),
  moderatorLabels: phraseList(`
    moderator, moderatorka, prowadzący, prowadząca`),
  relativeDates: phraseList(`
    dziś, dzisiaj, wczoraj, przedwczoraj, jutro, pojutrze, dziś rano, w tym tygodniu, w tym miesiącu, w tym roku, w zeszłym tygodniu, w przyszłym tygodniu,
    w zeszłym roku, w przyszłym roku, w ubiegłym roku`),
};
