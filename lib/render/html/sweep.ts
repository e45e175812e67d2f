import type { Span } from '../../text/span.ts';
import { HtmlBuilder, type SafeHtml } from './safe-html.ts';

/** Elements around stretches of the text. */
export interface Layer {
  /** In order and apart from each other (see `disjoint`). */
  readonly stretches: readonly Span[];
  /**
   * The start tag of the element around a part of the stretch at `index`; nothing for a part that gets none.
   * A stretch has several parts where it crosses the border of a block or of a stretch in an outer layer;
   * `first` holds for one of them, the only one that may carry the identifier.
   */
  readonly open: (index: number, first: boolean) => SafeHtml | undefined;
  readonly close: SafeHtml;
}

/**
 * The stretches to keep so that none overlaps another: in order of their start, the longer of two that
 * start together first. For each one that is left out, `onCovered` is told the one that stands in its way.
 */
export function disjoint<T extends Span>(
  stretches: readonly T[],
  onCovered: (covered: T, by: T) => void = () => {},
): readonly T[] {
  const kept: T[] = [];
  const ordered = stretches
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const stretch of ordered) {
    const last = kept.at(-1);
    if (last === undefined || stretch.start >= last.end) kept.push(stretch);
    else onCovered(stretch, last);
  }
  return kept;
}

/** Where the writing of a layer stands; it only moves forward. */
class LayerCursor {
  readonly #layer: Layer;
  #next = 0;
  #opened = false;

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  get close(): SafeHtml {
    return this.#layer.close;
  }

  /** The first stretch that ends after `position`. */
  at(position: number): Span | undefined {
    const { stretches } = this.#layer;
    for (;;) {
      const stretch = stretches[this.#next];
      if (stretch === undefined || stretch.end > position) return stretch;
      this.#next += 1;
      this.#opened = false;
    }
  }

  /** The start tag around the next part of the current stretch. */
  open(): SafeHtml | undefined {
    const first = !this.#opened;
    this.#opened = true;
    return this.#layer.open(this.#next, first);
  }
}

/**
 * Writes a text with several layers of elements around parts of it, outermost layer first, in one pass:
 * time is linear in the text and the stretches, and the markup is well nested however they overlap, since
 * an inner element is closed and opened again at the border of an outer one.
 */
export class Sweep {
  readonly #text: string;
  readonly #layers: readonly LayerCursor[];

  constructor(text: string, layers: readonly Layer[]) {
    this.#text = text;
    this.#layers = layers.map((layer) => new LayerCursor(layer));
  }

  /** The text from `start` to `end`. Parts must be asked for in order. */
  render(start: number, end: number): SafeHtml {
    const out = new HtmlBuilder();
    this.#write(out, start, end, 0);
    return out.html;
  }

  #write(out: HtmlBuilder, start: number, end: number, depth: number): void {
    const layer = this.#layers[depth];
    if (layer === undefined) {
      out.addText(this.#text.slice(start, end));
      return;
    }
    let position = start;
    while (position < end) {
      const stretch = layer.at(position);
      if (stretch === undefined || stretch.start >= end) {
        this.#write(out, position, end, depth + 1);
        return;
      }
      if (stretch.start > position) {
        this.#write(out, position, stretch.start, depth + 1);
        position = stretch.start;
      }
      const border = Math.min(stretch.end, end);
      const open = layer.open();
      if (open !== undefined) out.add(open);
      this.#write(out, position, border, depth + 1);
      if (open !== undefined) out.add(layer.close);
      position = border;
    }
  }
}
