// A user of the page: sees visible elements, points, presses keys, and waits no longer than people do.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from './driver.ts';
import { aimAt, countSeen, focused, installEyes, textsSeen } from './in-page.ts';

const KINDS = {
  button: 'button',
  option: 'label',
  summary: 'summary',
  link: 'a',
  heading: 'h1, h2, h3, h4, h5, h6',
  text: 'p, li, dd, dt',
} as const;

export type Kind = keyof typeof KINDS;

const PATIENCE = 10_000;

/** A press soon after another one, and near it, counts as a double click: see `pressOnce`. */
const SOON = 700;
const NEAR = 100;

export class Person {
  #last = { x: -NEAR, y: -NEAR, time: 0 };

  constructor(readonly page: Page) {}

  /** Goes to a page and inspects it. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url);
    await this.look();
  }

  /** Inspects the current page. */
  async look(): Promise<void> {
    await this.page.run(installEyes);
  }

  /** Waits until an element with this text is visible. */
  async sees(kind: Kind, text: string): Promise<void> {
    await this.#until(
      async () => (await this.page.run(countSeen, KINDS[kind], text)) > 0,
      async () => {
        const shown = await this.page.run(textsSeen, KINDS[kind]);
        return `There is no ${kind} that says “${text}”. There are: ${shown.map((other) => `“${other}”`).join(', ')}`;
      },
    );
  }

  /** The texts of all elements of a kind. */
  reads(kind: Kind): Promise<string[]> {
    return this.page.run(textsSeen, KINDS[kind]);
  }

  /** Clicks the one element with this text, once it is visible. */
  async clicks(kind: Kind, text: string): Promise<void> {
    await this.sees(kind, text);
    const aim = await this.page.run(aimAt, KINDS[kind], text);
    if ('refused' in aim)
      throw new Error(`The ${kind} “${text}” cannot be clicked: ${aim.refused}.`);
    const { x, y, time } = this.#last;
    const left = time + SOON - Date.now();
    if (left > 0 && Math.hypot(aim.x - x, aim.y - y) <= NEAR) await wait(left);
    await this.page.clickAt(aim.x, aim.y);
    this.#last = { x: aim.x, y: aim.y, time: Date.now() };
  }

  /** Presses Tab until focus is at its target; no page of ours needs more than 40. */
  async tabsTo(
    isThere: (focus: ReturnType<typeof focused>) => boolean,
    what: string,
  ): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      const focus = await this.page.run(focused);
      if (isThere(focus)) return;
      passed.push(`${focus.tag} ${focus.text || focus.value}`.trim());
      await this.page.press('Tab');
    }
    throw new Error(`Tab never came to ${what}. It passed: ${passed.join(', ')}`);
  }

  /** Tabs to a button and presses Enter. */
  async entersButton(text: string): Promise<void> {
    await this.sees('button', text);
    await this.tabsTo(
      (focus) => focus.tag === 'button' && focus.text === text,
      `the button “${text}”`,
    );
    await this.page.press('Enter');
  }

  async #until(isTrue: () => Promise<boolean>, say: () => Promise<string>): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await isTrue())) {
      if (Date.now() > deadline) throw new Error(await say());
      await wait(25);
    }
  }
}
