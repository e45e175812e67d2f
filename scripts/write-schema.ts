/** Writes docs/brief.schema.json: the published JSON Schema (draft 2020-12) of a brief. */
import { writeFileSync } from 'node:fs';
import { briefJsonSchema } from '../lib/brief/json-schema.ts';

writeFileSync(
  new URL('../docs/brief.schema.json', import.meta.url),
  `${JSON.stringify(briefJsonSchema(), null, 2)}\n`,
);
