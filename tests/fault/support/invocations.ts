import { answerEvent } from '../../../handlers/answer-event.ts';
import { processArticle } from '../../../handlers/process-article.ts';
import type { Runtime } from '../../../handlers/runtime.ts';
import type { Random } from '../../../lib/evaluation/index.ts';
import type { EventHandler } from '../../../lib/local/cloud.ts';
import type { ObjectStore } from '../../../lib/storage/index.ts';
import { type Safeguard, withoutCondition, withoutLastLook } from './without.ts';

/** Thrown where an invocation dies: what Lambda tells the queue of a process that is gone. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** A process that may die between any two of its requests; what it asks for afterwards is never asked. */
class Process {
  #dead = false;
  #kill: (error: Killed) => void = () => {};
  readonly death = new Promise<never>((_, reject) => {
    this.#kill = reject;
  });
  /** Requests until it dies; infinite for one that lives. */
  #left: number;

  constructor(left: number) {
    this.#left = left;
    this.death.catch(() => {});
  }

  step<T>(request: () => Promise<T>): Promise<T> {
    if (this.#left <= 0 && !this.#dead) {
      this.#dead = true;
      this.#kill(new Killed('the process died'));
    }
    this.#left -= 1;
    return this.#dead ? new Promise<T>(() => {}) : request();
  }
}

/** A store as seen by a process. */
function seenBy(process: Process, store: ObjectStore): ObjectStore {
  return {
    bucket: store.bucket,
    head: (key) => process.step(() => store.head(key)),
    open: (key) => process.step(() => store.open(key)),
    put: (key, object, expected) => process.step(() => store.put(key, object, expected)),
    remove: (key, expected) => process.step(() => store.remove(key, expected)),
    list: (prefix) => store.list(prefix),
  };
}

/** How the invocations of a run behave. */
export interface InvocationOptions {
  readonly random: Random;
  /** Share of the invocations that die in the middle; may change during the run. */
  readonly crashRate: () => number;
  readonly without: Safeguard | undefined;
  readonly onCrash: () => void;
}

/** The deployed handler, each invocation in a process of its own that may die. */
export function crashingHandler(runtime: Runtime, options: InvocationOptions): EventHandler {
  const { articles, briefs } = runtime.briefing;
  return (event) => {
    const dies = options.random() < options.crashRate();
    const process = new Process(dies ? 1 + Math.floor(options.random() * 9) : Number.POSITIVE_INFINITY);
    const briefing = {
      ...runtime.briefing,
      articles: seenBy(process, options.without === 'last-look' ? withoutLastLook(articles) : articles),
      briefs: seenBy(process, options.without === 'condition' ? withoutCondition(briefs) : briefs),
    };
    const alive = answerEvent(event, (reference) => processArticle(reference, { ...runtime, briefing }), {
      count: 4,
    });
    return Promise.race([alive, process.death]).catch((error: unknown) => {
      if (error instanceof Killed) options.onCrash();
      throw error;
    });
  };
}
