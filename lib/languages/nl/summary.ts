import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    dhr mevr mevrouw meneer dr prof
    aan al alle alleen als altijd ander andere anderen behalve ben bij daar daarom daarvan dan dat de deze die dit doch doen door dus
    een eens elk elke en er gaan gaat geen geweest had hadden heb hebben heeft hem hen het hier hij hoe hun iemand iets ik in is ja je jij
    jullie kan komen kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onder onze ook op
    over per reeds sinds te tegen tijdens toch toen tot tussen twee u uit uw van vanaf veel voor vooral waar waren was wat weer welke wel werd
    werden wie wil willen wij worden wordt zal ze zei zeer zelf zich zij zijn zo zoals zonder zou zouden`),
  pronounOpenings: phraseList(`
    hij, zij, ze, dit, dat, deze, die, zijn, haar, hun, hem, hen, daarbij, daardoor, daarmee, daarna, daarop, daarvan, daarvoor, hiermee,
    hierdoor, hiervoor, beide, laatstgenoemde, zulke, dergelijke, om deze reden, in dit verband, daartoe`),
  freeOpenings: phraseList(`
    het gaat om, het is tijd, deze week, deze maand, dit jaar, dit weekend, deze maandag, deze ochtend`),
  connectiveOpenings: phraseList(`
    maar, en, of, want, dus, echter, toch, daarom, bovendien, daarnaast, verder, ook, eveneens, tevens, niettemin, desondanks, daarentegen,
    integendeel, vervolgens, daarna, ten slotte, tenslotte, tegelijkertijd, ondertussen, intussen, bijvoorbeeld, kortom, als gevolg daarvan,
    anderzijds, enerzijds, zo, toen, nu`),
  innerConnectives: phraseList(`
    echter, daarentegen, desondanks, niettemin`),
  pronounSubjects: [],
  clauseOpenings: [],
  pronounSpeakers: phraseList(`
    zei hij, zei zij, zei ze, aldus hij, zegt hij, zegt ze, voegde hij, voegde ze`),
  boilerplate: phraseList(`
    alle rechten voorbehouden, voor meer informatie, meer informatie, perscontact, persdienst, nieuwsbrief, schrijf u in, volg ons, privacyverklaring`),
  referralOpenings: phraseList(`
    lees ook, lees meer, zie ook, bekijk ook, meer over, video`),
  bylineOpenings: phraseList(`
    door, foto, foto's, bron, bronnen, redactie, gepubliceerd op, bijgewerkt op, tekst`),
  courtesies: phraseList(`
    werd ontvangen door, werd verwelkomd, had een ontmoeting met, bedankte, dankte`),
  announcements: phraseList(`
    ik kondig, ik heb besloten, we hebben besloten, wij hebben besloten, we hebben afgesproken, wij hebben afgesproken`),
  thanks: phraseList(`
    dank u, dank u wel, dank je wel, hartelijk dank, veel dank, bedankt, ik dank u`),
  salutations: phraseList(`
    goedemorgen, goedemiddag, goedenavond, welkom, dames en heren`),
  vocatives: phraseList(`
    geachte, beste, excellenties, mevrouw de voorzitter, meneer de voorzitter, hooggeachte`),
  questionLabels: phraseList(`
    vraag, vragen, v, journalist, een journalist, uit de zaal`),
  moderatorLabels: phraseList(`
    moderator, de moderator, gespreksleider, dagvoorzitter, presentator, presentatrice`),
  relativeDates: phraseList(`
    vandaag, gisteren, eergisteren, morgen, overmorgen, vanmorgen, vanmiddag, vanavond, vannacht, deze week, deze maand, dit jaar, vorige week,
    volgende week, vorige maand, volgende maand, vorig jaar, volgend jaar`),
};
