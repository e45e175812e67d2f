import type { ObjectReference } from './object-reference.ts';

/** One kind of event that names changed objects. */
export interface EventSource {
  /** What the source is called in messages and documentation. */
  readonly name: string;
  /**
   * The objects an event of this kind names, or `undefined` where the event is of another kind.
   * An event of this kind that names nothing (a test message) gives an empty list.
   *
   * @throws {PrecisError} `event-malformed` where the event is of this kind but cannot be understood.
   */
  readonly read: (event: unknown) => readonly ObjectReference[] | undefined;
}
