// What is kept of a page, to compare it between two moments. support/surroundings.ts puts it on the window.

/** The data that fixtures/scripts/around.js records from the start. */
export interface Kept {
  readonly listeners: readonly (readonly [
    target: EventTarget,
    type: string,
    listener: unknown,
    capture: boolean,
  ])[];
  readonly timers: ReadonlyMap<string, string>;
  readonly elements: readonly string[];
  /** The page's own, which are not counted. */
  readonly setTimeout: typeof setTimeout;
}

/** Lines by channel. A line may occur several times. */
export type Look = Readonly<Record<string, readonly string[]>>;

export interface Surroundings {
  readonly kept: Kept;
  /** Records everything, to compare later. */
  readonly keep: () => void;
  /** The differences since then: `channel: + line` and `channel: - line`. */
  readonly changes: () => string[];
  readonly channels: () => string[];
  /** Waits for pending work in the page, and for endless work no longer than two seconds. */
  readonly rest: () => Promise<void>;
}
