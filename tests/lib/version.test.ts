import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE } from '../../lib/version.ts';

test('briefs carry the version of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8'));
  expect(manifest).toMatchObject(ENGINE);
});
