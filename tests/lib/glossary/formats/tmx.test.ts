import { places, read } from './support.ts';

const unit = (en: string, attributes = ''): string =>
  `<tu${attributes}><tuv xml:lang="fr"><seg>quai</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
const tmx = (body: string): string => `<tmx version="1.4"><header srclang="fr"/><body>${body}</body></tmx>`;

test('units with one source are one concept', async () => {
  const { concepts } = await read(tmx(unit('quay') + unit('wharf')));
  expect(concepts.map(({ terms }) => terms['en']?.map(({ text }) => text))).toEqual([['quay', 'wharf']]);
});

test('units with ids of their own are concepts of their own', async () => {
  const { concepts } = await read(tmx(unit('quay', ' tuid="a"') + unit('platform', ' tuid="b"')));
  expect(concepts.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a unit in one language is reported with its place', async () => {
  const lonely = '\n<tu><tuv xml:lang="fr"><seg>seul</seg></tuv></tu>';
  expect(places(await read(tmx(unit('quay') + lonely)))).toEqual([['no-term', 2, 1]]);
});
