import { readFileSync } from 'node:fs';
import path from 'node:path';
import { briefJsonSchema } from '../../../lib/brief/json-schema.ts';

test('the published JSON Schema is that of the code; otherwise: npm run schema', () => {
  const published: unknown = JSON.parse(
    readFileSync(path.join(__dirname, '../../../docs/brief.schema.json'), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(briefJsonSchema())));
});
