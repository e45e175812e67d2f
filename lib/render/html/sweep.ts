import type { Span } from '../../text/span.ts';
import { html, type SafeHtml } from './safe-html.ts';

/** A stretch of the text that an element goes around. */
export interface Stretch extends Span {
  /**
   * Puts the element around a part of the stretch. A stretch has several parts where it crosses the
   * border of a block or of a stretch in an outer layer; `first` holds for one of them, the only one that
   * may carry the identifier.
   */
  readonly wrap: (content: SafeHtml, first: boolean) => SafeHtml;
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

/** One layer of elements; its cursor only moves forward. */
class Layer {
  readonly #stretches: readonly Stretch[];
  #next = 0;
  #opened = false;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** The first stretch that ends after `position`. */
  at(position: number): Stretch | undefined {
    for (;;) {
      const stretch = this.#stretches[this.#next];
      if (stretch === undefined || stretch.end > position) return stretch;
      this.#next += 1;
      this.#opened = false;
    }
  }

  /** Whether the current stretch is opened for the first time. */
  open(): boolean {
    const first = !this.#opened;
    this.#opened = true;
    return first;
  }
}

/**
 * Writes a text with several layers of elements around parts of it, outermost layer first, in one pass:
 * time is linear in the text and the stretches, and the markup is well nested however they overlap, since
 * an inner element is closed and opened again at the border of an outer one.
 */
export class Sweep {
  readonly #text: string;
  readonly #layers: readonly Layer[];

  /** @param layers within each, stretches are in order and do not overlap (see `disjoint`) */
  constructor(text: string, layers: readonly (readonly Stretch[])[]) {
    this.#text = text;
    this.#layers = layers.map((stretches) => new Layer(stretches));
  }

  /** The text from `start` to `end`. Parts must be asked for in order. */
  render(start: number, end: number): SafeHtml {
    return this.#range(start, end, 0);
  }

  #range(start: number, end: number, depth: number): SafeHtml {
    const layer = this.#layers[depth];
    if (layer === undefined) return html`${this.#text.slice(start, end)}`;
    const pieces: SafeHtml[] = [];
    let position = start;
    while (position < end) {
      const stretch = layer.at(position);
      if (stretch === undefined || stretch.start >= end) {
        pieces.push(this.#range(position, end, depth + 1));
        break;
      }
      if (stretch.start > position) {
        pieces.push(this.#range(position, stretch.start, depth + 1));
        position = stretch.start;
      }
      const border = Math.min(stretch.end, end);
      pieces.push(stretch.wrap(this.#range(position, border, depth + 1), layer.open()));
      position = border;
    }
    return html`${pieces}`;
  }
}
