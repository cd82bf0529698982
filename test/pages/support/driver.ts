// What the page tests ask of a browser engine. Two implementations: puppeteer-driver.ts and webkit-driver.ts.
import type { CDPSession } from 'puppeteer-core';

/** Plain data, as it can travel between Node and a page. */
export type Data =
  string | number | boolean | null | undefined | readonly Data[] | { readonly [key: string]: Data };

export interface Page {
  /** Goes to an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It sees the page and its arguments, nothing of the test. Awaits what it returns. */
  run<Args extends Data[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same inside the first frame of the page, of whatever origin: what no script of the page around it could do. */
  runInFrame<Args extends Data[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks a point of the window with the engine's own pointer. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key of the engine's own keyboard: `Tab`, `Enter`, `Space`, `ArrowDown`, or a character. */
  press(key: string): Promise<void>;
  /** What the page prints, as a PDF. WebKitGTK 2.50 does not know the WebDriver command `print`. */
  pdf?(paper: 'a4' | 'letter'): Promise<Uint8Array>;
  /** The engine's own protocol. Chromium alone has one. */
  protocol?(): Promise<CDPSession>;
  /** Errors and violations that only the engine can tell of; the page itself tells of the others. */
  readonly engineErrors: readonly string[];
  close(): Promise<void>;
}

export interface Browser {
  readonly version: string;
  /** Opens an empty page of 800 by 600 that shares no store with another. */
  open(options?: { javaScript?: boolean }): Promise<Page>;
  close(): Promise<void>;
}
