import type { ReactiveElement } from 'lit';
import { warnOnce } from '../../controllers/warn.js';
import { ProblemEvent } from './events.js';

/** Something that the page can fix. */
export interface GuideProblem {
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** JSON pointer into the pack, for a problem of the pack. */
  readonly path?: string;
}

/**
 * The problems of one guide. Each is reported once as an event and in the console, and again only
 * if its message changes.
 */
export class GuideProblems {
  readonly #host: ReactiveElement;
  readonly #pending: GuideProblem[] = [];
  readonly #problems = new Map<string, GuideProblem>();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get all(): readonly GuideProblem[] {
    return [...this.#problems.values()];
  }

  /** Reports a problem, unless the same message is reported already for this code and part. */
  readonly add = (code: string, message: string, part = ''): void => {
    const key = code + part;
    if (this.#problems.get(key)?.message === message) return;
    this.#problems.set(key, { code, message });
    this.#pending.push({ code, message });
    if (!this.#host.isUpdatePending) this.flush();
  };

  /** Fires the events of problems found during a render: a listener may then change the guide. */
  flush(): void {
    for (const { code, message } of this.#pending.splice(0)) {
      // Registering the elements has already written this to the console.
      if (code !== 'defined-twice') warnOnce(code, `${this.#host.id} ${message}`, message);
      this.#host.dispatchEvent(new ProblemEvent(code, message));
    }
  }

  /** Reports a problem or, without a message, clears it. */
  readonly set = (code: string, message: string | undefined, part = ''): void => {
    if (message === undefined) this.#problems.delete(code + part);
    else this.add(code, message, part);
  };

  /** Clears every problem whose code begins with `kind`. */
  clear(kind: string): void {
    for (const code of this.#problems.keys())
      if (code.startsWith(kind)) this.#problems.delete(code);
  }
}
