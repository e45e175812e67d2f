import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand, commandEnvironment } from '../support/command.ts';

const ROOT = path.join(__dirname, '../..');
const tutorial = readFileSync(path.join(ROOT, 'docs/tutorial.md'), 'utf8');
// Ports of this process's own, in place of those that the tutorial names.
const PORT = 10_000 + (process.pid % 5_000) * 2;
const command = buildCommand('tutorial');

interface Step {
  readonly script: string;
  /** Lines that the output must have, in their order; `…` stands for anything. */
  readonly expected: readonly string[];
}

/** The marked blocks of the tutorial: commands, each with the output that follows it. */
function readSteps(): Step[] {
  const blocks = [...tutorial.matchAll(/^```(sh|text) tutorial\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, kind, body = ''], index) => {
    if (kind !== 'sh') return [];
    const next = blocks[index + 1];
    const expected = next?.[1] === 'text' ? (next[2] ?? '').split('\n').filter((line) => line !== '') : [];
    return [{ script: body.replaceAll('4901', String(PORT + 1)), expected }];
  });
}

/** Whether the output has all expected lines, in their order. */
function matches(output: string, expected: readonly string[]): boolean {
  const line = (text: string) =>
    text
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, '\\s+'))
      .join('[\\s\\S]*?');
  return new RegExp(expected.map(line).join('[\\s\\S]*?')).test(output);
}

let folder: string;
let cloud: ReturnType<typeof command.start>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-tutorial-'));
  mkdirSync(path.join(folder, 'bin'));
  const npx = path.join(folder, 'bin', 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${command.file}" "$@"\n`);
  chmodSync(npx, 0o755);
  cloud = command.start([
    'start',
    '--no-samples',
    '--data',
    path.join(folder, 'data'),
    '--port',
    String(PORT),
  ]);
  await once(cloud.stdout, 'data');
});

afterAll(async () => {
  cloud.kill('SIGTERM');
  await once(cloud, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('the tutorial has steps, and each says what comes of it', () => {
  const steps = readSteps();
  expect(steps.length).toBeGreaterThan(6);
  expect(steps.filter(({ expected }) => expected.length === 0)).toEqual([]);
  expect(matches('one two', ['two', 'one'])).toBe(false);
});

test('every step of the tutorial does what it says', async () => {
  const env = commandEnvironment({
    PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}`,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${PORT}`,
  });
  for (const { script, expected } of readSteps()) {
    // Briefs follow uploads by a moment, and every step may be repeated.
    for (let attempt = 1; ; attempt += 1) {
      const { stdout, stderr, status } = spawnSync('bash', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
      const output = stdout + stderr;
      if (status === 0 && matches(output, expected)) break;
      if (attempt === 8) expect({ script, status, output }).toEqual({ script, status: 0, output: expected });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}, 240_000);
