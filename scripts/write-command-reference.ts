/** Writes the reference of the command into docs/command.md, from the program itself: `npm run reference`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { intoDocument } from './command-reference.ts';

const DOCUMENT = 'docs/command.md';

writeFileSync(DOCUMENT, intoDocument(readFileSync(DOCUMENT, 'utf8')));
