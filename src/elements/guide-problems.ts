import { warnOnce } from '../context/warn.js';
import { ProblemEvent } from './guide-events.js';

/** Something that the page can mend. */
export interface GuideProblem {
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The problems of one guide, each told once until what is wrong with it changes: as an event and in the console. */
export class GuideProblems {
  readonly #host: HTMLElement;
  readonly #problems = new Map<string, GuideProblem>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get all(): readonly GuideProblem[] {
    return [...this.#problems.values()];
  }

  readonly report = (problem: GuideProblem): void => {
    const { code, message } = problem;
    if (this.#problems.get(code)?.message === message) return;
    this.#problems.set(code, problem);
    warnOnce(code, this.#host.id, message);
    this.#host.dispatchEvent(new ProblemEvent(code, message));
  };

  solved(code: string): void {
    this.#problems.delete(code);
  }
}
