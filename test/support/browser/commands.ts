// Commands that a page cannot give itself: real keys, another viewport, other media, a picture, and the engine's
// accessibility data. They are the same in Chromium, Firefox and WebKitGTK, except where a comment says so. Importing
// this file also resets viewport and media after each test.
import { executeServerCommand } from '@web/test-runner-commands';

let resized = false;
let emulating = false;

/** Presses keys one after another, as a person would: `await pressKeys('Tab', 'Shift+Tab', 'Space', 'a')`. */
export async function pressKeys(...chords: string[]): Promise<void> {
  await executeServerCommand<boolean, string[]>('x-keys', chords);
}

export interface Presses {
  readonly x: number;
  readonly y: number;
  readonly touch?: boolean;
  readonly times?: number;
  /** Milliseconds between two presses; 0: as fast as the driver can, which engines treat as a double click. */
  readonly apart?: number;
}

/** Presses a point of the window by mouse or touch. False if the driver of this engine has no touch. */
export async function pressPlace(presses: Presses): Promise<boolean> {
  const answer = await executeServerCommand<{ supported: boolean }, Presses>('x-presses', {
    touch: false,
    times: 1,
    apart: 0,
    ...presses,
  });
  return answer?.supported ?? false;
}

/** Holds a key down until it has repeated this often. */
export async function holdKey(key: string, repeats: number): Promise<void> {
  await executeServerCommand<boolean, { key: string; repeats: number }>('x-hold', { key, repeats });
}

/** Sets the viewport size and waits until the page has it. It starts at 800 by 600. */
export async function setViewport(width: number, height = 600): Promise<void> {
  resized = true;
  await executeServerCommand<boolean, { width: number; height: number }>('x-viewport', {
    width,
    height,
  });
  const deadline = performance.now() + 2000;
  while ((innerWidth !== width || innerHeight !== height) && performance.now() < deadline) {
    await new Promise((done) => setTimeout(done, 20));
  }
  if (innerWidth !== width || innerHeight !== height) {
    throw new Error(`The page is ${innerWidth} by ${innerHeight}, not ${width} by ${height}.`);
  }
}

export interface Media {
  media?: 'screen' | 'print';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/** Emulates media features. Only Chromium can: elsewhere it returns false, and the test should `this.skip()`. */
export async function emulateMedia(media: Media): Promise<boolean> {
  emulating = true;
  const answer = await executeServerCommand<{ supported: boolean }, Media>('x-media', media);
  return answer?.supported ?? false;
}

/** A picture of the window: PNG in base64. */
export async function screenshot(): Promise<string> {
  const answer = await executeServerCommand<{ png: string }, undefined>('x-shot');
  if (!answer) throw new Error('There is no picture.');
  return answer.png;
}

export interface Accessible {
  role: string;
  name: string;
  /** The accessible description. Only Chromium reports it. */
  description?: string | undefined;
}

/**
 * The role and the name that the engine computes for an element, through shadow roots. Undefined in Firefox, which does
 * not report them.
 */
export async function accessibleOf(element: Element): Promise<Accessible | undefined> {
  Object.assign(window, { __evenhandTarget: element });
  const answer = await executeServerCommand<{ supported: boolean } & Accessible, undefined>('x-ax');
  return answer?.supported
    ? {
        role: answer.role,
        name: answer.name,
        ...(answer.description && { description: answer.description }),
      }
    : undefined;
}

afterEach(async () => {
  if (resized) await setViewport(800, 600);
  if (emulating) await emulateMedia({});
  resized = emulating = false;
});
