import type { S3Request } from '../../../lib/local/s3/request.ts';

/** Milliseconds for which writes of the outputs of a chosen article are held up. */
const HOLD = 60;
/** Milliseconds after which nobody is waited for any longer. */
const PATIENCE = 400;

/** Watches the functions at work, so that an article can change at the worst of moments. */
export class Adversary {
  readonly #reading = new Map<string, () => void>();
  readonly #held = new Set<string>();

  /** Looks at one request of a function; milliseconds by which it is to be held up. */
  see({ method, bucket, key }: Pick<S3Request, 'method' | 'bucket' | 'key'>): number {
    if (method === 'GET' && bucket === 'precis-articles') this.#reading.get(key)?.();
    const writes = method === 'PUT' || method === 'DELETE';
    return writes && [...this.#held].some((article) => key.includes(article)) ? HOLD : 0;
  }

  /** Resolves as soon as a function reads the article; from then on the writes of its outputs are held up. */
  async untilRead(key: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#reading.set(key, () => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#reading.delete(key);
    this.#held.add(key);
    setTimeout(() => this.#held.delete(key), PATIENCE);
  }
}
