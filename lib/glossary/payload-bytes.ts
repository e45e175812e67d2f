import { PrecisError } from '../errors.ts';
import type { ConceptPayload, PayloadTerm } from './payload.ts';
import type { TermStatus } from './schema.ts';

/**
 * How a concept stands in the payload of a termbase. Numbers are LEB128: seven bits a byte, lowest first.
 * A text is the length of its UTF-8 and that. A form that is near another is 0 where it is the same, else
 * how many UTF-16 code units of the other it keeps from the start, plus one, how many it leaves out after them,
 * and the text that stands there instead.
 *
 * flags (1 must not be translated, 2 has a definition) · order · id · domains · definition · source terms
 * (text, plural, status, targets) · target terms (text, singular, plural, status); each list after its length.
 */
const Flag = { doNotTranslate: 1, definition: 2 } as const;

/** By number in the file: only ever add at the end. */
const STATUSES: readonly TermStatus[] = [
  'preferred',
  'admitted',
  'deprecated',
  'forbidden',
  'obsolete',
  'proposed',
];

/** Writes concepts one after the other. */
export class PayloadWriter {
  #bytes = Buffer.alloc(1 << 16);
  #length = 0;

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  add(concept: ConceptPayload): void {
    const { definition } = concept;
    this.#number(
      (concept.doNotTranslate ? Flag.doNotTranslate : 0) | (definition === undefined ? 0 : Flag.definition),
    );
    this.#number(concept.order);
    this.#text(concept.id);
    this.#number(concept.domain.length);
    for (const domain of concept.domain) this.#text(domain);
    if (definition !== undefined) this.#text(definition);
    this.#number(concept.source.length);
    for (const term of concept.source) {
      this.#text(term.text);
      this.#form(term.text, term.plural);
      this.#number(STATUSES.indexOf(term.status));
      this.#number(term.targets.length);
      for (const target of term.targets) this.#number(target);
    }
    this.#number(concept.target.length);
    for (const term of concept.target) {
      this.#text(term.text);
      this.#form(term.text, term.singular);
      this.#form(term.text, term.plural);
      this.#number(STATUSES.indexOf(term.status));
    }
  }

  /** All that was written, as a view that is good until the next concept. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#length + bytes));
    larger.set(this.view());
    this.#bytes = larger;
  }

  #number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  #text(text: string): void {
    const bytes = Buffer.byteLength(text);
    this.#number(bytes);
    this.#reserve(bytes);
    this.#bytes.write(text, this.#length, 'utf8');
    this.#length += bytes;
  }

  #form(near: string, form: string): void {
    if (near === form) {
      this.#number(0);
      return;
    }
    let start = 0;
    while (start < near.length && near[start] === form[start]) start += 1;
    // A pair of surrogates stays together, or its halves would be written as replacement characters.
    if (isLow(near, start) || isLow(form, start)) start -= 1;
    let end = 0;
    const most = Math.min(near.length, form.length) - start;
    while (end < most && near[near.length - 1 - end] === form[form.length - 1 - end]) end += 1;
    if (isLow(near, near.length - end) || isLow(form, form.length - end)) end -= 1;
    this.#number(start + 1);
    this.#number(near.length - end - start);
    this.#text(form.slice(start, form.length - end));
  }
}

/** True for the later half of a surrogate pair. */
function isLow(text: string, index: number): boolean {
  return index > 0 && index < text.length && (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}

/** Reads the concept in `bytes[from, until)`. */
export class PayloadReader {
  readonly #bytes: Buffer;
  readonly #until: number;
  #position: number;

  constructor(bytes: Buffer, from: number, until: number) {
    this.#bytes = bytes;
    this.#position = from;
    this.#until = until;
  }

  /** @throws {PrecisError} `termbase-incompatible` where the bytes are no concept. */
  read(): ConceptPayload {
    const flags = this.#number();
    const order = this.#number();
    const id = this.#text();
    const domain = this.#list(() => this.#text());
    const definition = (flags & Flag.definition) === 0 ? undefined : this.#text();
    const source = this.#list(() => {
      const text = this.#text();
      const term: PayloadTerm = { text, plural: this.#form(text), status: this.#status() };
      return { ...term, targets: this.#list(() => this.#number()) };
    });
    const target = this.#list(() => {
      const text = this.#text();
      const singular = this.#form(text);
      return { text, singular, plural: this.#form(text), status: this.#status() };
    });
    return {
      id,
      domain,
      ...(definition === undefined ? {} : { definition }),
      doNotTranslate: (flags & Flag.doNotTranslate) !== 0,
      order,
      source,
      target,
    };
  }

  #number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (this.#position >= this.#until) throw contradiction();
      const byte = this.#bytes[this.#position] ?? 0;
      this.#position += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw contradiction();
  }

  #text(): string {
    const length = this.#number();
    const start = this.#position;
    if (start + length > this.#until) throw contradiction();
    this.#position = start + length;
    return this.#bytes.toString('utf8', start, start + length);
  }

  #list<T>(item: () => T): T[] {
    const length = this.#number();
    // Every item has a byte at least: a list cannot be longer than what is left.
    if (length > this.#until - this.#position) throw contradiction();
    return Array.from({ length }, item);
  }

  #form(near: string): string {
    const kept = this.#number();
    if (kept === 0) return near;
    const left = this.#number();
    return near.slice(0, kept - 1) + this.#text() + near.slice(kept - 1 + left);
  }

  #status(): TermStatus {
    const status = STATUSES[this.#number()];
    if (status === undefined) throw contradiction();
    return status;
  }
}

/** A termbase that says two things at once: written by something else than the compiler. */
export function contradiction(): PrecisError {
  return new PrecisError(
    'termbase-incompatible',
    'The termbase contradicts itself. Compile it again from its glossary.',
  );
}
