import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    sig sig.ra dott dott.ssa prof
    a abbia ad adesso agli ai al alcune alcuni alla alle allo altra altre altri altro anche ancora avere aveva avevano c che chi ci ciò col
    come con contro cosa così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello di dopo dove due dunque durante e è ed
    era erano essere fa fino fra già gli grazie ha hanno ho i il in infatti invece io l la le lei li lo loro lui ma mentre meno mi mio molti molto
    ne negli nei nel nella nelle nello no noi non nostra nostro o ogni oggi ora oltre per perché però più poi possono può prima quale quali
    quando quanto quasi quella quelle quelli quello questa queste questi questo qui s sarà saranno se sei sempre senza si sia siamo siano
    sono sotto sta stata state stati stato su sua sue sugli sui sul sulla sulle suo suoi tale tali tra tre troppo tutta tutte tutti tutto un una
    uno va verso vi viene vengono`),
  pronounOpenings: phraseList(`
    egli, ella, esso, essa, essi, esse, lui, lei, loro, questo, questa, questi, queste, quello, quella, ciò, suo, sua, suoi, sue, il suo, la sua,
    i suoi, le sue, il loro, la loro, entrambi, entrambe, tale, tali, lo stesso, la stessa, quest'ultimo, quest'ultima, in questo contesto, in tal senso,
    per questo, a tal fine`),
  freeOpenings: phraseList(`
    questa settimana, questa mattina, questa sera, questa notte, quest'anno, questo mese, questo lunedì, questo martedì, questo mercoledì,
    questo giovedì, questo venerdì, questo sabato`),
  connectiveOpenings: phraseList(`
    ma, e, ed, o, però, tuttavia, inoltre, anche, quindi, dunque, perciò, pertanto, infatti, infine, poi, invece, al contrario, d'altra parte,
    dal canto suo, da parte sua, nel frattempo, allo stesso tempo, di conseguenza, per esempio, ad esempio, così, eppure, nonostante ciò, ovvero, cioè`),
  innerConnectives: phraseList(`
    tuttavia, invece, dal canto suo, da parte sua, a sua volta`),
  pronounSubjects: phraseList(`
    egli, ella, lui, lei, essi, esse, loro, quest'ultimo, quest'ultima`),
  clauseOpenings: phraseList(`
    se, quando, come, mentre, benché, sebbene, poiché, dopo che, prima che, appena`),
  pronounSpeakers: phraseList(`
    ha detto lui, ha detto lei, ha aggiunto, ha concluso, ha spiegato`),
  boilerplate: phraseList(`
    tutti i diritti riservati, per maggiori informazioni, per ulteriori informazioni, ufficio stampa, contatti stampa, iscriviti, newsletter, seguici, note legali`),
  referralOpenings: phraseList(`
    leggi anche, leggi tutto, vedi anche, guarda anche, approfondimento, video, per approfondire`),
  bylineOpenings: phraseList(`
    di, foto, fonte, fonti, redazione, pubblicato il, aggiornato il, a cura di, testo`),
  courtesies: phraseList(`
    è stato accolto, è stata accolta, sono stati accolti, ha incontrato, ha ringraziato, ha dato il benvenuto`),
  announcements: phraseList(`
    annuncio che, vi annuncio, ho deciso, abbiamo deciso, abbiamo concordato, abbiamo approvato, abbiamo firmato`),
  thanks: phraseList(`
    grazie, molte grazie, grazie mille, vi ringrazio, la ringrazio`),
  salutations: phraseList(`
    buongiorno, buonasera, buon pomeriggio, benvenuti, signore e signori`),
  vocatives: phraseList(`
    signora, signor, signori, gentili, gentile, cari, care, caro, cara, eccellenza, eccellenze, onorevoli, amici`),
  questionLabels: phraseList(`
    domanda, domande, d, giornalista, un giornalista, una giornalista, dal pubblico`),
  moderatorLabels: phraseList(`
    moderatore, moderatrice, il moderatore, la moderatrice, conduttore, conduttrice`),
  relativeDates: phraseList(`
    oggi, ieri, l'altro ieri, domani, dopodomani, stamattina, stasera, questa mattina, questa sera, questa settimana, questo mese, quest'anno,
    la settimana scorsa, la prossima settimana, il mese scorso, il prossimo mese, l'anno scorso, il prossimo anno`),
};
