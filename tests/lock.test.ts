import { readFileSync } from 'node:fs';
import path from 'node:path';

test('the lock file knows the optional packages of every platform; otherwise: npm run lock', () => {
  const { packages } = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && /linux|darwin|win32|freebsd/.test(name))
      .map(([name]) => name)
      .filter(
        (name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
  );
  expect(missing).toEqual([]);
});
