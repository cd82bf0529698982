// A user of a screen reader, in Chromium: hears announcements, operates controls by name, and keeps a transcript.
import { setTimeout as wait } from 'node:timers/promises';
import { everything, treeOf, type AccessibleNode } from './accessibility-tree.ts';
import { between, unfingered } from './lines.ts';
import { isControl, readOut } from './utterances.ts';
import type { Page } from '../support/driver.ts';
import { faultsOf } from './screen-reader-faults.ts';
import { announcementsBetween, LOST, SILENCE } from './announcements.ts';

/** One action of such a user. Elements are known only by their names. */
export type Step =
  /** Reads the whole guide, or the part under one of its headings, or from there to another heading. */
  | { readonly read: string; readonly under?: string; readonly to?: string }
  /** Presses a button or a link, in the group with a name, and may wait for another control. */
  | { readonly press: string; readonly group?: string; readonly until?: string }
  /** Opens all disclosures and listens for faults. The output is too long to keep. */
  | { readonly open: 'everything' }
  /** Chooses an option in the group with a name. */
  | { readonly choose: string; readonly group?: string }
  /** Picks from a select. */
  | { readonly pick: string; readonly from: string }
  /** Types into a field. */
  | { readonly write: string; readonly into: string }
  /** Waits for so many minutes. The page needs the clock of fixtures/scripts/clock.js. */
  | { readonly wait: number };

type Act = Exclude<Step, { read: string } | { open: string }>;

type Protocol = Awaited<ReturnType<NonNullable<Page['protocol']>>>;

const PATIENCE = 10_000;

export class ScreenReader {
  readonly #page: Page;
  readonly #protocol: Protocol;
  readonly #lines: string[] = [];
  #now: AccessibleNode | undefined;
  /** Faults for screen readers on the screens that were read. */
  readonly faults: string[] = [];

  private constructor(page: Page, protocol: Protocol) {
    this.#page = page;
    this.#protocol = protocol;
  }

  /** Starts on a page, once it has a control with this name. */
  static async listen(page: Page, until: string): Promise<ScreenReader> {
    const protocol = await page.protocol?.();
    if (!protocol)
      throw new Error(
        'Expected an engine with a debugging protocol for its accessibility tree. Run this in Chromium.',
      );
    await protocol.send('Accessibility.enable');
    const reader = new ScreenReader(page, protocol);
    await reader.#until(until);
    return reader;
  }

  /** The actions and utterances so far: one line per utterance, and actions after `>`. */
  get transcript(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  async walk(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#take(step);
  }

  async #take(step: Step): Promise<void> {
    if ('read' in step) {
      const guide = guideIn(await this.#tree());
      this.#lines.push(
        '',
        `# ${step.read}`,
        ...between(readOut(guide), step.under, step.to).map(unfingered),
      );
      this.#listen(step.read, guide);
    } else if ('open' in step) {
      this.#lines.push('', '> opens everything that is folded away');
      await this.#page.run(openEverything);
      this.#listen('Everything open', guideIn(await this.#tree(true)));
    } else {
      this.#lines.push('', `> ${said(step)}`);
      const before = await this.#tree();
      await this.#act(step, before);
      const announcements = announcementsBetween(before, await this.#tree(true));
      this.#lines.push(...announcements);
      this.faults.push(
        ...announcements
          .filter((line) => line === LOST || line === SILENCE)
          .map((line) => `${said(step)}: ${line}`),
      );
    }
  }

  /** The current tree, read again after each action: a long page takes time. */
  async #tree(anew = false): Promise<AccessibleNode> {
    return (this.#now = (anew ? undefined : this.#now) ?? (await treeOf(this.#protocol)));
  }

  #listen(where: string, guide: AccessibleNode): void {
    this.faults.push(...faultsOf(guide).map((fault) => `${where}: ${fault}`));
  }

  async #act(step: Act, before: AccessibleNode): Promise<void> {
    if ('press' in step) {
      const group = step.group ? this.#named(before, ['group'], step.group) : before;
      await this.#on(
        this.#named(group, ['button', 'link', 'DisclosureTriangle'], step.press),
        pressIt,
      );
      if (step.until) await this.#until(step.until);
    } else if ('choose' in step) {
      const group = step.group ? this.#named(before, ['group'], step.group) : guideIn(before);
      await this.#on(this.#named(group, ['radio', 'checkbox'], step.choose), pressIt);
    } else if ('pick' in step) {
      await this.#on(this.#named(before, ['combobox'], step.from), focusIt);
      const picked = async (): Promise<string> =>
        this.#named(await treeOf(this.#protocol), ['combobox'], step.from).value;
      for (let presses = 0; (await picked()) !== step.pick; presses += 1) {
        if (presses > 20) throw new Error(`“${step.from}” has no “${step.pick}”.`);
        await this.#page.press('ArrowDown');
      }
    } else if ('wait' in step) {
      await this.#page.run(passMinutes, step.wait);
    } else {
      await this.#on(this.#named(before, ['textbox'], step.into), focusIt);
      for (const character of step.write) await this.#page.press(character);
    }
  }

  /** The one element with a role and a name. Two with the same name cannot be distinguished. */
  #named(tree: AccessibleNode, roles: readonly string[], name: string): AccessibleNode {
    const all = everything(tree).filter(({ role }) => roles.includes(role));
    const [found, another] = all.filter((node) => node.name === name);
    if (!found)
      throw new Error(
        `There is no “${name}”. There are: ${all.map((node) => `“${node.name}”`).join(', ')}`,
      );
    if (another) throw new Error(`There are several of “${name}”.`);
    return found;
  }

  async #on({ element }: AccessibleNode, run: (this: HTMLElement) => void): Promise<void> {
    const { object } = await this.#protocol.send('DOM.resolveNode', { backendNodeId: element });
    await this.#protocol.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: String(run).replace(/^(?!function)/, 'function '),
      userGesture: true,
    });
  }

  async #until(name: string): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; ; await wait(50)) {
      if (
        everything(await treeOf(this.#protocol)).some(
          (node) => isControl(node) && node.name === name,
        )
      )
        return;
      if (Date.now() > deadline) throw new Error(`“${name}” did not come.`);
    }
  }
}

/** Opens all closed disclosures, and those that they reveal, until none is left. */
async function openEverything(): Promise<void> {
  const shut = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('details:not([open]) > summary, [aria-expanded=false]') &&
      element.checkVisibility()
        ? [element]
        : []),
      ...(element.shadowRoot ? shut(element.shadowRoot) : []),
    ]);
  for (let found = shut(document); found.length > 0; found = shut(document)) {
    for (const control of found) control.click();
    await new Promise((done) => setTimeout(done, 15));
  }
}

function passMinutes(minutes: number): void {
  (window as unknown as { passMinutes(by: number): void }).passMinutes(minutes);
}

function focusIt(this: HTMLElement): void {
  this.focus();
}

/** As screen readers do: focus moves to the pressed element. */
function pressIt(this: HTMLElement): void {
  this.focus({ preventScroll: true });
  this.click();
}

function said(step: Act): string {
  const where = 'group' in step && step.group ? ` in “${step.group}”` : '';
  if ('press' in step) return `presses “${step.press}”${where}`;
  if ('choose' in step) return `chooses “${step.choose}”${where}`;
  if ('pick' in step) return `picks “${step.pick}” from “${step.from}”`;
  if ('wait' in step) return `does nothing for ${String(step.wait)} minutes`;
  return `writes “${step.write}” into “${step.into}”`;
}

/** The guide: a region of the page. */
function guideIn(page: AccessibleNode): AccessibleNode {
  const found = everything(page).find(
    ({ role, attributes }) => role === 'region' && attributes['part'] === 'frame',
  );
  if (!found) throw new Error('There is no guide.');
  return found;
}
