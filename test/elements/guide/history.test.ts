// The attribute `history`: Back and Forward of the browser, entries of the page, and browsers that refuse an entry.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { answer, liver, openGuide, PATIENT, press } from '../../support/browser/guide-driver.js';

const open = (): Promise<EhGuide> =>
  openGuide(html`<eh-guide .pack=${liver} history leave-to="#left"></eh-guide>`);
const go = async (steps: number): Promise<void> => {
  const gone = new Promise((done) => {
    addEventListener('popstate', done, { once: true });
  });
  history.go(steps);
  await gone;
};
const at = (guide: EhGuide, state: string): Promise<void> =>
  waitUntil(
    () => guide.state === state,
    `The guide is not at "${state}" but at "${guide.state ?? ''}".`,
  );

describe('<eh-guide history>', () => {
  const pushState = history.pushState.bind(history);
  const goBy = history.go.bind(history);

  beforeEach(() => {
    pushState(null, '', '#');
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'go');
  });

  const kept: Record<string, unknown> = {
    nothing: null,
    'a text': 'page 7',
    'a number': 42,
    'a list': [1, 2, 3],
    'a map': new Map([['page', 7]]),
    'a day': new Date(0),
    'an object': { page: 7 },
    'an object with a mark like ours': { evenhand: 5 },
  };
  for (const [kind, state] of Object.entries(kept)) {
    it(`the history entry of the page keeps its state: ${kind}`, async () => {
      pushState(state, '');
      const guide = await open();
      await press(guide, 'Start');
      expect(guide.state).to.equal('asking');
      await go(-1);
      await at(guide, 'welcome');
      expect(history.state).to.deep.equal(state);
      await go(1);
      await at(guide, 'asking');
    });
  }

  it('a step copies only a plain object of the page into its history entry', async () => {
    const keys: string[][] = [];
    for (const state of [{ page: 7 }, 'page', ['page']]) {
      pushState(state, '');
      const guide = await open();
      await press(guide, 'Start');
      keys.push(Object.keys(history.state as object));
      guide.remove();
    }
    expect(keys).to.deep.equal([['page', 'evenhand'], ['evenhand'], ['evenhand']]);
  });

  const refusals: Record<string, () => void> = {
    throws: () => {
      throw new DOMException('Too many entries', 'SecurityError');
    },
    'does nothing': () => undefined,
  };
  for (const [way, refuse] of Object.entries(refusals)) {
    it(`a step happens without an entry where pushState ${way}, and the guide’s Back stays in the page`, async () => {
      pushState('of the page', '');
      const guide = await open();
      await press(guide, 'Start');
      history.pushState = refuse;
      await answer(guide, PATIENT, 'who');
      await press(guide, 'Continue');
      await answer(guide, PATIENT, 'also');
      await press(guide, 'Continue');
      expect([guide.state, Object.keys(guide.answers)]).to.deep.equal(['asking', ['who', 'also']]);
      expect(guide.problems).to.deep.equal([]);
      await press(guide, 'Back');
      await press(guide, 'Back');
      await aTimeout(100);
      expect([guide.state, (history.state as { evenhand: unknown[] }).evenhand[1]]).to.deep.equal([
        'asking',
        1,
      ]);
      await press(guide, 'Back');
      await at(guide, 'welcome');
      await waitUntil(() => history.state === 'of the page', 'It is not at the entry of the page.');
    });

    it(`the guide never calls history.back where pushState ${way} from the first step on`, async () => {
      pushState('of the page', '');
      const guide = await open();
      history.pushState = refuse;
      await press(guide, 'Start');
      await answer(guide, PATIENT, 'who');
      await press(guide, 'Continue');
      let back = 0;
      history.go = () => void (back += 1);
      await press(guide, 'Back');
      await press(guide, 'Back');
      await at(guide, 'welcome');
      expect([back, history.state]).to.deep.equal([0, 'of the page']);
    });
  }

  it('Leave works when the browser has dropped the entry at which the guide began', async () => {
    const guide = await open();
    await press(guide, 'Start');
    history.go = () => undefined;
    await press(guide, 'Leave this page');
    await waitUntil(() => location.hash === '#left', 'The reader is still here.', {
      timeout: 2000,
    });
    history.go = goBy;
  });
});
