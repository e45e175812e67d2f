import { EventEmitter } from 'node:events';
import type { Quad, Token } from 'n3';
import { PrecisError } from '../../../errors.ts';
import type { GlossaryContents, GlossarySource, Place } from '../format.ts';
import { ConceptGatherer } from './concepts.ts';
import { BASE_IRI, type Triple } from './triple.ts';

function placeOf(token: Token): Place {
  const column = 'start' in token && typeof token.start === 'number' ? token.start + 1 : undefined;
  return { line: token.line, ...(column === undefined ? {} : { column }) };
}

function tripleOf({ subject, predicate, object }: Quad, place: Place): Triple {
  const node = ({ termType, value }: { readonly termType: string; readonly value: string }): string =>
    termType === 'BlankNode' ? `_:${value}` : value;
  return {
    subject: node(subject),
    predicate: predicate.value,
    object: node(object),
    ...(object.termType === 'Literal' ? { language: object.language } : {}),
    place,
  };
}

/** @param last place of the token that was read last: the one that does not fit, or the one before it. */
function malformed(name: string, error: Error, last: Place): PrecisError {
  const line = / on line (\d+)/.exec(error.message)?.[1];
  const column = last.line === Number(line) && last.column !== undefined ? `:${last.column}` : '';
  const why = error.message.replace(/ on line \d+\.?/, '').slice(0, 200);
  const place = line === undefined ? name : `${name}:${line}${column}`;
  return new PrecisError('glossary-malformed', `${place}: this is not well-formed Turtle: ${why}`, {
    cause: error,
  });
}

/**
 * Reads SKOS as Turtle or N-Triples. A label stands where its text stands.
 *
 * @throws {PrecisError} `glossary-malformed` with the line, and the column of the token that was read last.
 */
export async function readTurtle({ text, name }: GlossarySource): Promise<GlossaryContents> {
  const { Parser } = await import('n3');
  const gatherer = new ConceptGatherer();
  let place: Place = {};
  let last: Place = {};
  let failure: Error | undefined;
  const observers = {
    onToken: (token: Token) => {
      last = placeOf(token);
      if (token.type === 'literal' || token.type === 'IRI') place = last;
    },
    onQuad: (error: Error | null, quad: Quad | null | undefined) => {
      if (error instanceof Error) failure ??= error;
      else if (quad) gatherer.add(tripleOf(quad, place));
    },
  };
  // From an emitter the parser reads at once, so that whatever it throws is caught here.
  const input = new EventEmitter();
  try {
    new Parser({ baseIRI: BASE_IRI, format: 'text/turtle' }).parse(input, observers);
    input.emit('data', text);
    input.emit('end');
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error));
  }
  if (failure !== undefined) throw malformed(name, failure, last);
  return gatherer.finish(name);
}
