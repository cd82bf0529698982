// What a person does in the page around the guide, and the forbidden effects.
import type { Walker } from '../../support/in-page.ts';
import type { Surroundings } from '../../support/surroundings-kept.ts';

declare global {
  interface Window {
    breaches: Readonly<Record<string, () => void>>;
  }
}

/** Runs in the page: the state of a person in the middle of something. */
export async function settleDown(): Promise<void> {
  const { keep, rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const name = document.querySelector<HTMLInputElement>('#name');
  const words = document.querySelector('#selected');
  if (name) name.value = 'Ana';
  document.querySelector('.scroller')?.scrollTo(0, 40);
  scrollTo(0, 150);
  if (words) getSelection()?.setBaseAndExtent(words, 0, words, 2);
  document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
  await rest();
  keep();
}

/** Runs in the page: inserts a guide at its place. */
export async function bringGuide(): Promise<void> {
  const { rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const place = document.querySelector('#place');
  const guide = document.createElement('eh-guide');
  guide.pack = 'liver-stem-cells';
  guide.lang = 'en';
  const ready = new Promise((done) => place?.addEventListener('eh-ready', done));
  place?.append(guide);
  await ready;
  await rest();
}

/**
 * Runs in the page: walks to a result, with help opened on the way and another language and back. Returns the steps.
 */
export async function goAllTheWay(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<string[]> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const { rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const guide = document.querySelector('eh-guide');
  const passed: string[] = [];
  const note = async (): Promise<void> => {
    await rest();
    passed.push(
      `${guide?.state ?? ''} ${guide?.shadowRoot?.querySelector('section')?.lang ?? ''} ${document.activeElement?.localName ?? ''}`,
    );
  };
  await walker.press('Start');
  await note();
  walker.all('.alarm summary')[0]?.click(); // Words that are folded away cannot be pressed.
  await walker.press('I have one of these now');
  await note();
  await walker.press('I opened this by mistake');
  await walker.answer(answers);
  await note();
  await walker.press('See my notes');
  await note();
  await walker.press('Show all notes');
  for (const [name, language] of [
    ['Español', 'es'],
    ['English', 'en'],
  ] as const) {
    await walker.press(name);
    for (
      let turn = 0;
      turn < 50 && guide?.shadowRoot?.querySelector('section')?.lang !== language;
      turn += 1
    )
      await rest();
    await note();
  }
  return passed;
}

/**
 * Runs in the page: each step has moved focus and window to the guide; now the person returns to the page.
 */
export function goBack(): void {
  document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
  scrollTo(0, 0); // Firefox scrolls by whole pixels from where it is, which a step may have left between two of them.
  scrollTo(0, 150);
}

/** Runs in the page: performs each forbidden effect, and returns the channels that noticed it. */
export function breakEverything(): Record<string, string[]> {
  const { keep, changes } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  return Object.fromEntries(
    Object.entries(window.breaches).map(([name, breach]) => {
      document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
      keep();
      breach();
      return [name, [...new Set(changes().map((line) => line.replace(/:.*/s, '')))]];
    }),
  );
}
