import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, phrasePairs, wordList } from '../word-list.ts';

/** Prepositions before a word that points back. */
const PREPOSITIONS = `
    in, at, with, for, from, to, on, of, after, before, despite, through, under, given, based on, among, like, because of, during, since, by, about, without,
    against, over, into, as for, following, beyond, within, between, behind, until, throughout, besides, unlike, alongside, thanks to, due to, as part of, along with,
    according to, in addition to, instead of, in spite of, as a result of, in response to, in light of, ahead of, next to`;
const DAYS = `
    this morning, this afternoon, this evening, this week, this weekend, this month, this year, this summer, this winter, this spring, this autumn, this fall, this monday,
    this tuesday, this wednesday, this thursday, this friday, this saturday, this sunday, this season, this century, this decade, these days`;

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    mr mrs ms dr prof sir
    a about above across after again against all almost along already also although always am among an and another any
    are aren't around as at back be became because been before being below between both but by can can't cannot could
    couldn't did didn't do does doesn't doing don't done down during each either enough even ever every few for from
    further get gets getting go goes going got had hadn't has hasn't have haven't having he he'd he'll he's her here
    hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just least
    less let like made make makes many may me might mine more most much must my myself near neither never no nor not
    now of off often on once one only onto or other others our ours out over own per perhaps quite rather s same
    she she'd she'll she's should shouldn't since so some still such t take than that that's the their theirs them
    themselves then there there's these they they'd they'll they're they've this those though through thus to too toward
    towards two under until up upon us very was wasn't we we'd we'll we're we've well were weren't what when where
    whether which while who whom whose why will with within without won't would wouldn't yet you you'd you'll you're
    you've your yours said says say`),
  pronounOpenings: phraseList(`
    he, she, it, they, him, her, his, its, their, them, this, that, these, those, such, he's, she's, it's, they're, they've,
    he'd, she'd, they'd, he'll, she'll, it'll, they'll, that's, neither, the two, the latter, the former, the same, one is, one was, one of them,
    some of them, many of them, most of them, all of them, none of them, as such, at that point,
    at that time, at the time, by then, since then, the next day, the following day, the day before, the day after, the same day, two days later, three days later,
    a day later, days later, a week later, weeks later, two weeks later, a month later, months later, a year later, two years later, three years later,
    four years later, five years later, years later, minutes later, hours later, soon after, soon afterwards, shortly after, shortly afterwards, shortly before,
    since its, since his, since her, since their, in its place, in their place`).concat(
    phrasePairs(PREPOSITIONS, 'this, that, these, those, it, them, him, her, such, the latter, the former'),
  ),
  freeOpenings: phraseList(`
    so far, thanks to, rather than, instead of, later this, earlier this, earlier in, later in, still life, yet another, other than,
    again and again, over and over, well over, well known, plus or minus, no one, no other, no longer, no more, no less, no fewer,
    no country, no single, too many, too few, too much, too often,
    it is time, it's time, it is important to, it is essential to, it is necessary to, it is possible to, it is clear that,
    in this day and age, at this stage of,
    those who, given that, now that, for those who, for those, to those who, of those who, except that`).concat(
    phraseList(DAYS),
    phrasePairs(PREPOSITIONS, DAYS),
  ),
  connectiveOpenings: phraseList(`
    but, and, or, so, yet, nor, then, thus, hence, therefore, however, moreover, furthermore, meanwhile, nevertheless,
    nonetheless, also, besides, instead, otherwise, still, indeed, in addition, in contrast, by contrast, in fact, in turn,
    in response, as a result, as a consequence, consequently, accordingly, on the other hand, on the one hand, for example,
    for instance, for his part, for her part, for their part, for its part, at the same time, even so, similarly, likewise,
    finally, lastly, second, secondly, third, thirdly, afterwards, afterward, later, earlier, rather, again, of course, after all, after that, that said, as it turns out, plus,
    another, other, others, too, yes, no, well, overall, additionally, conversely, subsequently, in other words, what's more,
    that is why, that's why, not only that, until then`),
  innerConnectives: phraseList(`
    however, nevertheless, nonetheless, by contrast, in contrast, on the other hand, for his part, for her part, for their part, for its part, in turn, as well as that, therefore, consequently, likewise`),
  pronounSubjects: phraseList('he, she, they, it, this, that, these, those'),
  clauseOpenings: phraseList(`
    if, when, while, as, although, though, because, since, after, before, once, unless, until, whenever, wherever, where, whether, that, who, what, even if, even though`),
  pronounSpeakers: phraseList(`
    he said, she said, they said, he says, she says, they say, he added, she added, they added, he told, she told, they told,
    he explained, she explained, he wrote, she wrote, he continued, she continued, he noted, she noted, said he, said she`),
  boilerplate: phraseList(`
    all rights reserved, for more information, for further information, to learn more, find out more, read more, media contact,
    press contact, press office, media relations, media enquiries, media inquiries, sign up, subscribe, newsletter, follow us,
    click here, for immediate release, photo credit, about us, terms of use, privacy policy, check against delivery, as delivered, embargoed until, contributed to this report`),
  referralOpenings: phraseList(`
    read also, also read, read more, see also, related, watch, listen, more on, read the full, click here, read our, in pictures`),
  bylineOpenings: phraseList(`
    by, photo, photos, photograph, credit, published, updated, last updated, written by, posted by, source, sources, interview by, reporting by,
    editing by`),
  courtesies: phraseList(`
    was welcomed by, were welcomed by, was greeted by, was received by, met with, also met, also met with, thanked, held talks with,
    paid tribute to, extended thanks, welcomed the presence, begin by thanking,
    like to thank, want to thank, wish to thank, pleasure to be here, honour to be here, honor to be here, delighted to be here, pleased to be here, glad to be here,
    take your questions, answer your questions`),
  announcements: phraseList(`
    i announce, i am announcing, i can announce, pleased to announce, proud to announce, delighted to announce, i have decided, i propose, we announce, we are announcing,
    we have decided, we decided, we have agreed, we agreed, we have also agreed, we have adopted, we have signed, we have approved, we have committed`),
  thanks: phraseList(`
    thank you, thanks, thanks again, many thanks, thank you very much, thank you so much, with that i, i thank you, we thank you, that concludes, i am happy to take,
    i am ready to take, we have time for, god bless`),
  salutations: phraseList(`
    good morning, good afternoon, good evening, good day, hello, ladies and gentlemen, welcome`),
  vocatives: phraseList(`
    excellencies, your excellency, your excellencies, your majesty, your majesties, your royal highness, mr president, madam president, mr chairman, madam chair, madam chairman, mr speaker, madam speaker, mr secretary, madam secretary, dear, distinguished, ministers, friends, my friends, colleagues, my fellow, honourable, honorable, madam, mister, your royal`),
  questionLabels: phraseList(`
    question, questions, q, reporter, journalist, a reporter, a journalist, the press, audience, audience member, a student, student, a participant, participant`),
  moderatorLabels: phraseList(`
    moderator, the moderator, host, the host, chair, presenter, interviewer, spokesperson, the spokesperson, operator`),
  relativeDates: phraseList(`
    today, yesterday, tomorrow, tonight, last night, in this day and age, at this stage of, this morning, this afternoon, this evening, this week, this weekend, this month,
    this year, last week, last weekend, last month, last year, next week, next weekend, next month, next year, on monday, on tuesday,
    on wednesday, on thursday, on friday, on saturday, on sunday`),
};
