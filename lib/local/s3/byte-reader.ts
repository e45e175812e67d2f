/** Reads lines and counted bytes from a stream of buffers, holding no more than one buffer. */
import { S3Error } from './errors.ts';

const CRLF = Buffer.from('\r\n');

/** A stream of buffers, read piece by piece. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<Buffer>) {
    this.#source = source;
  }

  /**
   * The next line without its `\r\n`, as Latin-1.
   * @throws S3Error `IncompleteBody` if the stream ends first or the line is longer than `limit` bytes.
   */
  async line(limit: number): Promise<string> {
    let end = this.#buffer.indexOf(CRLF);
    while (end < 0) {
      // One more than the limit may be the first half of the line's end.
      if (this.#buffer.length > limit + 1 || !(await this.#more())) throw new S3Error('IncompleteBody');
      end = this.#buffer.indexOf(CRLF);
    }
    if (end > limit) throw new S3Error('IncompleteBody');
    const line = this.#buffer.toString('latin1', 0, end);
    this.#buffer = this.#buffer.subarray(end + CRLF.length);
    return line;
  }

  /**
   * The next `count` bytes, in pieces.
   * @throws S3Error `IncompleteBody` if the stream ends first.
   */
  async *take(count: number): AsyncGenerator<Buffer> {
    let missing = count;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#more())) throw new S3Error('IncompleteBody');
      const piece = this.#buffer.subarray(0, missing);
      this.#buffer = this.#buffer.subarray(piece.length);
      missing -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }

  /** True once nothing is left. */
  async atEnd(): Promise<boolean> {
    while (this.#buffer.length === 0) if (!(await this.#more())) return true;
    return false;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#buffer = this.#buffer.length === 0 ? next.value : Buffer.concat([this.#buffer, next.value]);
    return true;
  }
}
