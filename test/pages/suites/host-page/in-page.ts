// What the suite of the page around the guide reads and does in the page.

declare global {
  interface Window {
    loadModule(url: string): Promise<Readonly<Record<string, unknown>>>;
  }
}

/** Everything in the page that the guide must not change. */
export interface Host {
  readonly globals: readonly string[];
  readonly builtins: readonly string[];
  readonly title: string;
  readonly head: string;
  readonly attributes: readonly string[];
  readonly sheets: number;
  readonly scroll: readonly [number, number];
  /** Computed style and position of each element, by its place in the document. */
  readonly elements: Readonly<Record<string, { style: string; box: readonly number[] }>>;
}

/** Runs in the page. Leaves out the effects of the guide's own height: the page makes room for it. */
export function hostOf(): Host {
  const guide = document.querySelector('eh-guide');
  if (!guide) throw new Error('There is no guide.');
  const grows = ['height', 'block-size', 'perspective-origin', 'transform-origin'];
  const elements: Record<string, { style: string; box: number[] }> = {};
  const all = [...document.querySelectorAll('*')].filter((element) => !guide.contains(element));
  for (const [index, element] of all.entries()) {
    const around = element.contains(guide);
    const after = (guide.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const computed = getComputedStyle(element);
    const style = [...computed]
      .filter((name) => !(around && grows.includes(name)))
      .map((name) => `${name}: ${computed.getPropertyValue(name)}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, width, ...(after ? [] : [y]), ...(around ? [] : [height])].map(
      (length) => Math.round(length * 10) / 10,
    );
    elements[`${String(index)} ${element.localName}`] = { style: style.join('; '), box };
  }
  const builtins = {
    Symbol,
    Object,
    Array,
    Promise,
    Reflect,
    'Object.prototype': Object.prototype,
    'Array.prototype': Array.prototype,
    'String.prototype': String.prototype,
    'Node.prototype': Node.prototype,
    'Element.prototype': Element.prototype,
    'HTMLElement.prototype': HTMLElement.prototype,
    'EventTarget.prototype': EventTarget.prototype,
  };
  return {
    globals: Reflect.ownKeys(window).map(String),
    builtins: Object.entries(builtins).flatMap(([name, value]) =>
      Reflect.ownKeys(value).map((key) => `${name}.${String(key)}`),
    ),
    title: document.title,
    head: document.head.outerHTML,
    attributes: all.map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    ),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scroll: [scrollX, scrollY],
    elements,
  };
}

/** Runs in the page: counts layout shifts from now on, after earlier ones have been reported. */
export async function countMoves(): Promise<void> {
  const moves: string[] = [];
  Object.defineProperty(window, Symbol.for('evenhand-test/moves'), { value: moves });
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
  for (const type of ['scroll', 'focusin', 'focusout', 'selectionchange'])
    addEventListener(type, () => moves.push(type), { capture: true });
}

/** Runs in the page: the forbidden effects of the guide. */
export async function moveEverything(): Promise<void> {
  scrollBy(0, -50);
  document.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(document.body);
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

export const movesOf = (): string[] => window[Symbol.for('evenhand-test/moves')] as string[];

/** Runs in the page: loads the guide into it and waits until it has rendered. */
export async function loadGuide(url: string): Promise<void> {
  const ready = new Promise((done) => {
    addEventListener('eh-ready', done);
  });
  await window.loadModule(url);
  await ready;
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

/** Runs in the page, also with its own scripts disabled: the readable text in the guide's place. */
export function readable(): { text: string; upgraded: boolean; width: number; height: number } {
  const guide = document.querySelector<HTMLElement>('eh-guide');
  const { width = 0, height = 0 } = guide?.querySelector('p')?.getBoundingClientRect() ?? {};
  return {
    text: guide?.innerText.trim() ?? '',
    upgraded: Boolean(guide?.shadowRoot),
    width,
    height,
  };
}
