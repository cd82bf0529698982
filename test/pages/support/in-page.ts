// Functions that run inside the page under test. They are serialised: each sees its arguments and the page, and nothing
// of this file except the object that `installEyes` puts on the window.

/** Queries of visible content, through shadow roots. */
export interface Eyes {
  /** Every visible element that matches the selector and has exactly this text, in any root. */
  find(selector: string, text: string): HTMLElement[];
  /** The texts of the visible elements that match the selector. */
  texts(selector: string): string[];
  /** Every element that matches the selector, visible or not, in any root. */
  all(selector: string): HTMLElement[];
}

declare global {
  interface Window {
    [eyes: symbol]: unknown;
  }
}

/** Puts `Eyes` on the window under a symbol that no listing of globals shows. */
export function installEyes(): void {
  const key = Symbol.for('evenhand-test/eyes');
  if (window[key]) return;
  const all = (selector: string): HTMLElement[] => {
    const found: HTMLElement[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  };
  const says = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();
  const visible = (selector: string): HTMLElement[] =>
    all(selector).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const value: Eyes = {
    all,
    texts: (selector) => visible(selector).map(says),
    find: (selector, text) => visible(selector).filter((element) => says(element) === text),
  };
  Object.defineProperty(window, key, { value });
}

/** Walks through the guide of a page quickly, by its own controls. */
export interface Walker {
  /** How long it waits for what it presses, in milliseconds. */
  readonly patience: number;
  /** Every element that matches the selector, in any root. */
  all<Found extends HTMLElement>(selector: string): Found[];
  /** Presses the button with this text, once it exists. */
  press(text: string): Promise<void>;
  /** Chooses the option with this id, once it exists. */
  choose(id: string): Promise<void>;
  /** Opens all closed disclosures, and those that they reveal, until none is left. */
  openAll(): Promise<void>;
  /**
   * From the first question to the review; `onScreen` is called on each question, before and after its answer. In
   * another language than English the buttons are `said`.
   */
  answer(
    answers: Readonly<Record<string, string | readonly string[]>>,
    onScreen?: () => void,
    said?: { readonly goOn: string; readonly seeNotes: string },
  ): Promise<void>;
}

/** Puts a `Walker` on the window. */
export function installWalker(patience = 5000): void {
  const key = Symbol.for('evenhand-test/walker');
  if (window[key]) return;
  const look = (root: ParentNode, selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? look(element.shadowRoot, selector) : []),
    ]);
  const all = <Found extends HTMLElement>(selector: string): Found[] =>
    look(document, selector) as Found[];
  const once = async <Found>(what: string, find: () => Found | undefined): Promise<Found> => {
    for (
      const deadline = Date.now() + patience;
      ;
      await new Promise((done) => setTimeout(done, 4))
    ) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`There was no ${what}.`);
    }
  };
  const press = async (text: string): Promise<void> => {
    (
      await once(`button “${text}”`, () =>
        all('button').find((button) => button.innerText.trim() === text),
      )
    ).click();
  };
  const answer: Walker['answer'] = async (
    answers,
    onScreen = () => undefined,
    said = { goOn: 'Continue', seeNotes: 'See my notes' },
  ) => {
    for (const [question, given] of Object.entries(answers)) {
      for (const id of [given].flat()) {
        const input = await once(`option ${id} of ${question}`, () =>
          all<HTMLInputElement>('input').find(
            ({ name, value }) => name === question && value === id,
          ),
        );
        onScreen();
        input.click();
        await once(`choice ${id}`, () => (input.checked ? true : undefined));
      }
      onScreen();
      await press(said.goOn);
    }
    await once('review', () =>
      all('button').find((button) => button.innerText.trim() === said.seeNotes),
    );
    onScreen();
  };
  const choose = async (id: string): Promise<void> => {
    (
      await once(`option ${id}`, () =>
        all<HTMLInputElement>('input').find(({ value }) => value === id),
      )
    ).click();
  };
  const openAll = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn += 1) {
      const shut = all<HTMLButtonElement>('button').filter(
        (button) =>
          button.checkVisibility() &&
          (button.ariaExpanded === 'false' || button.innerText.startsWith('Show all')),
      );
      const folded = all<HTMLDetailsElement>('details:not([open])');
      const loading = all('[part=statements][open] > p').filter((line) =>
        line.innerText.endsWith('…'),
      );
      if (shut.length + folded.length + loading.length === 0) return;
      for (const button of shut) button.click();
      for (const details of folded) details.open = true;
      await new Promise((done) => setTimeout(done, 15));
    }
    throw new Error('Something cannot be opened.');
  };
  const value: Walker = { patience, all, press, choose, openAll, answer };
  Object.defineProperty(window, key, { value });
}

/** The number of visible elements with this text. */
export const countSeen = (selector: string, text: string): number =>
  (window[Symbol.for('evenhand-test/eyes')] as Eyes).find(selector, text).length;

/** The texts of the visible elements that match the selector. */
export const textsSeen = (selector: string): string[] =>
  (window[Symbol.for('evenhand-test/eyes')] as Eyes).texts(selector);

/**
 * Scrolls the one element with this text into view and returns a point on it. Refuses if there are none or several, or
 * if another element covers it.
 */
export async function aimAt(
  selector: string,
  text: string,
): Promise<{ x: number; y: number } | { refused: string }> {
  const [element, another] = (window[Symbol.for('evenhand-test/eyes')] as Eyes).find(
    selector,
    text,
  );
  if (!element) return { refused: 'nobody can see it' };
  if (another) return { refused: 'there are several' };
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  let box = element.getBoundingClientRect();
  for (let still = 0; still < 2;) {
    await frame();
    const now = element.getBoundingClientRect();
    still =
      now.x === box.x && now.y === box.y && now.width === box.width && now.height === box.height
        ? still + 1
        : 0;
    box = now;
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!hit || !element.contains(hit))
    return { refused: `${hit?.localName ?? 'nothing'} lies on top of it` };
  return { x, y };
}

/** The focused element in any root: its tag, its type, and its text. */
export function focused(): { tag: string; type: string; text: string; value: string } {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return {
    tag: element?.localName ?? '',
    type: element?.getAttribute('type') ?? '',
    text: element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '',
    value: element instanceof HTMLInputElement ? element.value : '',
  };
}
