import type { Terminology } from '../terminology.ts';

/** Written by hand for this project. */
export const terminology: Terminology = {
  links: ['of'],
  generalWords: `
    action activity addition agreement aim amount analysis annex answer appendix approach area article aspect attention author
    base basic basis beginning benefit board book case category cause centre change chapter choice circumstance city class
    comment company comparison condition content context country course criterion current cooperation data date day decision definition
    design development difference different difficulty direction document effect effort element end equation european evaluation event
    example existence experience fact factor feature field figure first form free full function future general good great group
    head high hour house idea image impact implementation important increase information interest international issue item
    january february march april may june july august september october november december kind large length level life line list
    local long low main man manner matter measure meeting member method mind minute model month name national nature need new note
    number object objective office old order organisation origin output page paper paragraph part participation particular people
    percent percentage period person phase place plan point position possibility possible power practice present previous principle
    problem procedure process product production program programme project protocol public purpose quality question range rate ratio
    reason reference region regulation relation report research result right role rule same scope second section sense series service
    set shape side significant similar situation size small source special speed stage standard state step strategy structure study
    subject support system table task term test text theory thing time title total type union unit use used using user value various
    variation version view way week whole word work world year anti non shall based following given made make`
    .trim()
    .split(/\s+/),
};
