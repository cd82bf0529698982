import { html } from 'lit';
import { dark, narrow } from '../support/boxes.js';
import { soreThroatResult } from '../support/guide-at.js';
import { deepAll, press, settled } from '../support/person.js';
import type { NamedStates } from '../support/states.js';

const STREP = 'Five days, strep found, told of an allergy';
const page = html`<eh-takeaway></eh-takeaway>`;

/** Does something while an object of the page is another. */
async function whileIs(
  owner: object,
  name: string,
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  await act();
  if (own) Object.defineProperty(owner, name, own);
  else Reflect.deleteProperty(owner, name);
}

const allowed = { writeText: () => Promise.resolve() };
const copyWith =
  (clipboard: unknown) =>
  (root: ParentNode): Promise<void> =>
    whileIs(navigator, 'clipboard', clipboard, () => press(root, 'Copy as text'));
const printNothing = (root: ParentNode): Promise<void> =>
  whileIs(
    window,
    'print',
    () => undefined,
    () => press(root, 'Print my letter'),
  );

const keepNothing = (root: ParentNode): Promise<void> =>
  whileIs(
    Storage.prototype,
    'setItem',
    () => {
      throw new DOMException('', 'QuotaExceededError');
    },
    () => press(root, 'Keep on this device'),
  );
const openFiles = (root: ParentNode): Promise<void> => {
  for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
  return settled(root);
};

export const takeawayStates = {
  first: { render: () => soreThroatResult(STREP, page) },
  copied: { render: () => soreThroatResult(STREP, page), after: copyWith(allowed) },
  copiedByHand: {
    render: () => soreThroatResult(STREP, page),
    after: copyWith(undefined),
    why: 'Plain http has no clipboard, and a frame or a person may forbid it.',
  },
  notPrinted: {
    render: () => soreThroatResult(STREP, page),
    after: printNothing,
    why: 'A frame without `allow-modals` prints nothing and says nothing.',
  },
  notKept: {
    render: () => soreThroatResult(STREP, page),
    after: keepNothing,
    why: 'Storage is full, or closed to the page. What is kept would outlast the story.',
  },
  filesOpen: { render: () => soreThroatResult(STREP, page), after: openFiles },
  narrowAndFilesOpen: {
    render: () => narrow(soreThroatResult(STREP, page)),
    after: openFiles,
  },
  narrowAndByHand: {
    render: () => narrow(soreThroatResult(STREP, page)),
    after: copyWith(undefined),
  },
  darkAndByHand: { render: () => dark(soreThroatResult(STREP, page)), after: copyWith(undefined) },
} satisfies NamedStates;
