import { found, termbaseOf } from './support.ts';

/** `dune` and `sand` stand together in two concepts, so do `ford` and `gué`: nothing else says that they are the same. */
const ROWS = `concept,language,term,status
reef,fr,banc côtier,preferred
reef,fr,gué de la dune,admitted
reef,fr,gué marin,admitted
reef,en,coastal bank,preferred
reef,en,sea ford,admitted
reef,en,sand ford,admitted
dunes,fr,dune mobile,preferred
dunes,en,shifting sand,preferred
fords,fr,gué étroit,preferred
fords,en,narrow ford,preferred
grass,fr,herbe de dune,preferred
grass,en,grass of the sand,preferred
rope,fr,cordage,preferred
rope,fr,banane,admitted
rope,en,rigging,preferred
rope,en,ananas,admitted
rope,en,banana,admitted
`;

describe('the counterpart of an admitted term', () => {
  const french = termbaseOf(ROWS);
  test('is the one whose words other concepts pair with its own', () => {
    expect(found('Un gué de la dune, puis deux gués de la dune.', french)).toEqual([
      'gué de la dune → sand ford',
      'gués de la dune → sand fords',
    ]);
  });
  test('works in the other direction', () => {
    expect(found('A sand ford.', termbaseOf(ROWS, 'en', 'fr'))).toEqual(['sand ford → gué de la dune']);
  });
  test('is the word that begins alike, of two that look alike', () => {
    expect(found('La banane.', french)).toEqual(['banane → banana']);
  });
  test('a preferred term keeps the preferred one', () => {
    expect(found('Un banc côtier.', french)).toEqual(['banc côtier → coastal bank']);
  });
  test('is not guessed from one concept alone: the first of as many words is taken', () => {
    const alone = ROWS.split('\n')
      .filter((row) => !/^(?:dunes|fords|grass)/.test(row))
      .join('\n');
    expect(found('Un gué de la dune.', termbaseOf(alone))).toEqual(['gué de la dune → sea ford']);
  });
});
