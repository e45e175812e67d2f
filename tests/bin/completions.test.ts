import { createProgram } from '../../bin/program.ts';
import { completionsAt } from '../../bin/support/completions.ts';
import { sessionIn } from '../../bin/support/session.ts';

const program = createProgram(sessionIn('fr'));

function complete(line: string): 'files' | string[] {
  const words = line.split(' ');
  const found = completionsAt(program, words.slice(0, -1), words.at(-1) ?? '');
  return found === 'files' ? found : found.map(({ name }) => name);
}

test.each<[line: string, expected: 'files' | string[]]>([
  ['bri', ['brief']],
  ['glossary ch', ['check']],
  ['brief --form', ['--format']],
  ['brief --format h', ['html']],
  ['brief -f mark', ['markdown']],
  ['--loc', ['--locale']],
  ['brief --loc', ['--locale']],
  ['--locale ', ['en', 'fr']],
  ['--locale fr brief --thr', ['--threads']],
  ['brief ', 'files'],
  ['brief one.txt two', 'files'],
  ['brief --glossary ours', 'files'],
  ['brief --sentences ', []],
  ['completion ', ['bash', 'zsh', 'fish', 'pwsh']],
  ['completion bash ', []],
  ['nonsense ', ['start', 'upload']],
])('completes "precis %s"', (line, expected) => {
  const found = complete(line);
  if (line === 'nonsense ') expect(found).toEqual(expect.arrayContaining([...expected]));
  else expect(found).toEqual(expected);
});

test('descriptions are in the language of the session, and the answering command is hidden', () => {
  const all = completionsAt(program, [], '');
  expect(all).toContainEqual({ name: 'read', description: 'lire le précis d’un article' });
  expect(JSON.stringify(all)).not.toContain('completion-server');
});
