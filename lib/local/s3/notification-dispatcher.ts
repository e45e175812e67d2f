/** Hands notifications to a listener, at least once and in order, until it has accepted them. */
import type { Cancel, Clock } from '../clock.ts';
import type { Notification } from './journal-entry.ts';
import type { ObjectStore } from './object-store.ts';

/** Takes one notification; it counts as accepted once the promise resolves. */
export type NotificationListener = (notification: Notification) => Promise<void> | void;

const RETRY_MILLISECONDS = 1000;

/** Delivers what is pending in the store's journal, and what becomes so. */
export class NotificationDispatcher {
  readonly #store: ObjectStore;
  readonly #clock: Clock;
  #listener: NotificationListener | undefined;
  #running: Promise<void> | undefined;
  #cancelRetry: Cancel = () => {};
  #closed = false;

  constructor(store: ObjectStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    store.onNotification = () => this.#wake();
  }

  /** Sets the listener; everything still pending, also from an earlier run, is delivered first. */
  listen(listener: NotificationListener): void {
    this.#listener = listener;
    this.#wake();
  }

  /** Ends delivery; what the listener has not accepted stays pending. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelRetry();
    await this.#running;
  }

  #wake(): void {
    if (this.#listener === undefined || this.#running !== undefined || this.#closed) return;
    const listener = this.#listener;
    this.#running = this.#deliver(listener).then((delivered) => {
      this.#running = undefined;
      if (delivered && this.#store.state.pending.size > 0) this.#wake();
      if (!delivered && !this.#closed)
        this.#cancelRetry = this.#clock.schedule(RETRY_MILLISECONDS, () => this.#wake());
    });
  }

  /** False where the listener refused one: it comes again. */
  async #deliver(listener: NotificationListener): Promise<boolean> {
    await Promise.resolve();
    const pending = [...this.#store.state.pending.values()].sort((a, b) => a.sequence - b.sequence);
    for (const notification of pending) {
      if (this.#closed) return false;
      try {
        await listener(notification);
        this.#store.commit([{ type: 'notification-settled', sequence: notification.sequence }]);
      } catch {
        return false;
      }
    }
    return true;
  }
}
