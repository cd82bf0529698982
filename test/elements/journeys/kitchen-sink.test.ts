// A pack with every kind of item, and one with as little as possible: no text overflows, and no heading is without
// content.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { proved } from '../../../src/domain/proved.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import type { Position } from '../../../src/session/record.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import { deepAll, settled, wordsOn } from '../../../stories/support/person.js';
import { journeys, pack, texts } from '../../support/packs/kitchen-sink.js';

const everything =
  journeys.find(({ name }) => name === 'Everything is wrong, for years')?.answers ?? {};
const uphill =
  journeys.find(({ name }) => name === 'The brakes, some days, on a hill')?.answers ?? {};
const whole: Pack = proved({ ...pack, text: texts });

const places: readonly (readonly [Answers, Position])[] = [
  [{}, { screen: 'welcome' }],
  ...pack.questions.map(
    ({ id }) => [id === 'hill' ? uphill : everything, { screen: 'asking', question: id }] as const,
  ),
  [everything, { screen: 'reviewing' }],
  [everything, { screen: 'concluded' }],
];

/** Opens every disclosure, and everything that it reveals. */
async function openAll(root: ParentNode): Promise<void> {
  for (const control of deepAll(root, '.more button, .ask[aria-expanded="false"]')) control.click();
  await settled(root);
  for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
  await settled(root);
}

/** Visible, and not only for screen readers. */
const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility() &&
  !element.closest('.visually-hidden') &&
  element.getBoundingClientRect().width > 0;

/** Elements whose text overflows the box of the guide or its own box. */
function stickingOut(box: HTMLElement): string[] {
  const { left, right } = box.getBoundingClientRect();
  return deepAll(box, '*')
    .filter(isSeen)
    .flatMap((element) => {
      const own = element.getBoundingClientRect();
      const beyond = own.left < left - 0.5 || own.right > right + 0.5;
      const over =
        element.matches('label, button, th, td, dd, li, p') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline';
      return beyond || over
        ? [`<${element.localName} class="${element.className}"> ${wordsOn(element).slice(0, 40)}`]
        : [];
    });
}

describe('the layout of the kitchen sink', () => {
  for (const language of pack.languages) {
    for (const width of [280, 360, 1100]) {
      it(`the kitchen sink fits every screen in ${language}, ${String(width)} pixels wide`, async function () {
        this.timeout(60_000);
        for (const [answers, position] of places) {
          const box = await fixture<HTMLElement>(
            html`<div style="inline-size: ${width}px">${guideAt(whole, answers, position)}</div>`,
          );
          const guide = box.querySelector('eh-guide') as EhGuide;
          guide.lang = language;
          await waitUntil(
            () => deepAll(guide, '.frame')[0]?.lang === language,
            'the language came',
          );
          await settled(guide);
          await openAll(guide);
          const where = position.screen === 'asking' ? position.question : position.screen;
          expect(guide.state, where).to.equal(position.screen);
          expect(stickingOut(box), where).to.deep.equal([]);
          box.remove();
        }
      });
    }
  }
});

/** A pack with as little as the format allows: every list that may be empty is empty. */
function barest(): Pack {
  const english = texts['en'] as Text;
  const { askHints: _, fingerprint: __, ...rest } = pack;
  const welcome = { ...english.welcome, is: [], isNot: [] };
  const signs = { ...english.signs, card: { ...english.signs.card, say: [] } };
  return proved({
    ...rest,
    voices: {},
    rules: pack.rules.map(({ id, when }) => ({ id, when })),
    outcomes: [{ id: 'read-all' }],
    notes: pack.notes.filter(({ id }) => id === 'keep-it-dry'),
    courses: [],
    figures: [],
    values: [],
    ask: [],
    signs: [],
    sources: [],
    languages: ['en'],
    text: { en: { ...english, welcome, signs } },
  });
}

/** Headings and summaries without content, and lists without an item. */
function overNothing(root: ParentNode): string[] {
  const heads = deepAll(root, 'h1, h2, h3, h4, h5, h6, summary').filter((head) => {
    const rest = [...(head.parentElement?.children ?? [])].filter(
      (each) => each !== head && each.localName !== 'slot',
    );
    return (
      wordsOn(head) === '' ||
      (head.matches('.section, .small, summary') &&
        rest.every((each) => each.shadowRoot === null && wordsOn(each) === ''))
    );
  });
  const lists = deepAll(root, 'ul, ol, dl, table, tbody').filter(
    ({ children }) => children.length === 0,
  );
  return [...heads, ...lists].map((element) => `<${element.localName}> ${wordsOn(element)}`);
}

describe('a minimal pack', () => {
  for (const screen of ['welcome', 'reviewing', 'concluded'] as const) {
    it(`a minimal pack shows no empty section and no empty list: ${screen}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          ${guideAt(barest(), screen === 'welcome' ? {} : { who: 'reading' }, { screen })}
        </div>`,
      );
      await settled(box);
      await openAll(box);
      expect(box.querySelector('eh-guide')?.state).to.equal(screen);
      expect(overNothing(box)).to.deep.equal([]);
    });
  }

  it('a minimal pack shows nothing of courses, numbers, values and questions to ask', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${guideAt(barest(), { who: 'reading' }, { screen: 'concluded' })}</div>`,
    );
    await settled(box);
    for (const name of ['eh-courses', 'eh-values', 'eh-ask'])
      expect(deepAll(box, name), name).to.deep.equal([]);
  });
});
