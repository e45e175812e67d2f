import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  capitalisesNouns: true,
  stopWords: wordList(`
    herr frau dr prof
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bereits
    bis bin bist da dabei dafür damit danach dann daran darauf daraus darin darüber das dass davon dazu dein deine dem den denen denn
    der deren derer des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines
    einige einigen er erst es etwa etwas euch euer für gegen gegenüber gibt hab habe haben hat hatte hatten hätte hier hin hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem
    keinen keiner können könnte konnte konnten mal man mehr mein meine mich mir mit muss müssen musste nach nachdem nicht nichts noch
    nun nur ob oder ohne sagte schon sehr sei seien sein seine seinem seinen seiner seit sich sie sind so sogar solche soll sollen sollte
    sondern sonst sowie über um und uns unser unsere unserem unseren unter viel viele vielen vom von vor war waren warum was wegen
    weil weiter weitere weiteren welche welcher wenn wer werden wie wieder will wir wird wo wollen wollte wurde wurden während würde
    würden zu zum zur zwar zwei zwischen`),
  pronounOpenings: phraseList(`
    er, sie, es, dies, dieser, diese, dieses, diesem, diesen, dabei, dafür, dagegen, daher, damit, danach, daran, darauf, daraus, darin,
    darüber, davon, dazu, sein, seine, seinem, seinen, seiner, ihr, ihre, ihrem, ihren, ihrer, ihm, ihn, ihnen, beide, letzterer, letztere,
    ersterer, erstere, jener, jene, jenes, solche, in diesem zusammenhang, aus diesem grund, zu diesem zweck`),
  freeOpenings: phraseList(`
    es gibt, es gab, es ist zeit, es handelt sich um, in diesem jahr, in dieser woche, diese woche, diesen monat, dieses jahr`),
  connectiveOpenings: phraseList(`
    aber, und, oder, denn, doch, jedoch, deshalb, deswegen, daher, darum, somit, also, außerdem, zudem, ferner, weiterhin, allerdings,
    dennoch, trotzdem, hingegen, dagegen, stattdessen, schließlich, anschließend, gleichzeitig, andererseits, einerseits, im gegensatz dazu,
    im gegenteil, zum beispiel, beispielsweise, infolgedessen, folglich, auch, ebenso, so, dann, nun, inzwischen, darüber hinaus`),
  innerConnectives: phraseList(`
    jedoch, hingegen, dagegen, allerdings, dennoch, trotzdem, seinerseits, ihrerseits, indessen`),
  pronounSubjects: [],
  clauseOpenings: [],
  pronounSpeakers: phraseList(`
    sagte er, sagte sie, erklärte er, erklärte sie, betonte er, betonte sie, fügte er, fügte sie, so er, so sie, meinte er, meinte sie`),
  boilerplate: phraseList(`
    alle rechte vorbehalten, weitere informationen, pressekontakt, pressestelle, newsletter, folgen sie uns, abonnieren, impressum, datenschutz, es gilt das gesprochene wort, über uns`),
  referralOpenings: phraseList(`
    lesen sie auch, siehe auch, mehr zum thema, lesen sie mehr, mehr dazu, video, zum thema`),
  bylineOpenings: phraseList(`
    von, foto, fotos, bild, quelle, quellen, stand, redaktion, veröffentlicht am, aktualisiert am`),
  courtesies: phraseList(`
    wurde empfangen, wurde begrüßt, traf sich mit, dankte, bedankte sich, begrüßte die anwesenheit`),
  announcements: phraseList(`
    ich kündige, ich habe entschieden, wir haben beschlossen, wir haben entschieden, wir haben vereinbart, wir kündigen`),
  thanks: phraseList(`
    danke, vielen dank, herzlichen dank, besten dank, ich danke ihnen, wir danken ihnen`),
  salutations: phraseList(`
    guten morgen, guten tag, guten abend, willkommen, herzlich willkommen, meine damen und herren, sehr geehrte damen und herren`),
  vocatives: phraseList(`
    sehr geehrte, sehr geehrter, meine sehr geehrten, liebe, lieber, verehrte, exzellenzen, herr präsident, frau präsidentin`),
  questionLabels: phraseList(`
    frage, fragen, f, journalist, journalistin, zwischenfrage, aus dem publikum`),
  moderatorLabels: phraseList(`
    moderator, moderatorin, moderation, gastgeber, gastgeberin`),
  relativeDates: phraseList(`
    heute, gestern, morgen, vorgestern, übermorgen, heute morgen, heute abend, diese woche, dieses jahr, diesen monat, letzte woche, nächste woche,
    letztes jahr, nächstes jahr, vergangene woche, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag`),
};
