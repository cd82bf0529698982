import { html, type TemplateResult } from 'lit';
import type { Pack } from '../../../src/domain/pack.js';
import { dark, narrow } from '../../support/boxes.js';
import { guideAt, PATIENT, soreThroatResult } from '../../support/guide-at.js';
import { deepAll, press, settled } from '../../support/person.js';
import { severalLanguages } from '../../support/several-languages.js';
import type { NamedStates } from '../../support/states.js';

const STREP = 'Five days, strep found, told of an allergy';
const page = html`<eh-takeaway></eh-takeaway>`;

/** A story that renders again must find the same pack. */
const [all, withoutSpanish] = [severalLanguages(), severalLanguages('es')];
const several = (pack: Pack): TemplateResult =>
  guideAt(pack, PATIENT, { screen: 'concluded' }, page);

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

const openFiles = async (root: ParentNode): Promise<void> => {
  await settled(root);
  for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
  await settled(root);
};

const keepNothing = (root: ParentNode): Promise<void> =>
  whileIs(
    Storage.prototype,
    'setItem',
    () => {
      throw new DOMException('', 'QuotaExceededError');
    },
    async () => {
      await openFiles(root);
      await press(root, 'Keep on this device');
    },
  );
const chooseLanguage = async (root: ParentNode): Promise<void> => {
  await settled(root);
  const [field] = deepAll<HTMLSelectElement>(root, '#doctor');
  if (!field) throw new Error('There is no field for the doctor’s language here.');
  field.value = 'es';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
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
  twoLanguages: { render: () => several(all), after: chooseLanguage },
  languageNotLoaded: { render: () => several(withoutSpanish), after: chooseLanguage },
  darkAndTwoLanguages: { render: () => dark(several(all)), after: chooseLanguage },
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
