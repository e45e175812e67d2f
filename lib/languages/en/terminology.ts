import type { Terminology } from '../terminology.ts';
import { wordList } from '../word-list.ts';
import { background } from './background.ts';

/** Written by hand for this project. */
export const terminology: Terminology = {
  links: ['of'],
  articles: [],
  outsideWords: wordList(`
    also however therefore moreover furthermore thus hence often sometimes always never already again soon rather almost
    well away ahead together instead overall indeed perhaps even still yet
    one two three four five six seven eight nine ten hundred thousand million billion first second third fourth fifth last next
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
    use uses using used make makes making made take takes taking taken give gives giving given get gets getting got
    provide provides providing provided include includes including included involve involves involving
    show shows showing shown see sees seen say says said saying find finds found allow allows allowing allowed
    ensure ensures ensuring ensured become becomes becoming became remain remains remaining seem seems appear appears appeared
    follow follows following followed require requires requiring required need needs needed concern concerns concerning concerned
    refer refers referred relate relates relating related base based depend depends depending consist consists
    increase increases increasing increased decrease decreases decreasing decreased reduce reduces reducing reduced
    set sets setting put puts bring brings brought keep keeps kept lead leads leading led hold holds held
    call calls called know known think want go goes going gone come comes coming came
    shall should would could might must will can may let
    adopt adopts adopted adopting regard regards regarding pursuant accordance according due via per whether
    particular certain various several many much such other another same different own
    able likely available possible necessary relevant appropriate specific additional
    anti non pre post fig figure table page annex chapter paragraph etc ibid vol art above below
    committed affecting intends intended proposed described defined obtained calculated estimated considered applied
    established signed ratified mentioned carried undertaken achieved determined performed presented published reported
    prevent prevents preventing tackle tackles tackling address addresses addressing fight combat improve improving
    inter alia said adding modifying modified improved
    way thing case time kind sort part lot whole rest example fact`),
  outsideEndings:
    /^(?!(?:ally|anomaly|assembly|family|early|daily|supply|reply|monopoly|only|italy|july|fly|poly)$).{3,}ly$/u,
  background,
};
