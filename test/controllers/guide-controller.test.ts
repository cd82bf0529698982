// A part connects to the guide around it, and renders again only when its own slice changes.
import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { equal } from '../../src/controllers/equal.js';
import { GuideController } from '../../src/controllers/guide-controller.js';
import { languageContext, sessionContext } from '../../src/controllers/contexts.js';
import type { EhGuide } from '../../src/elements/guide/guide.js';
import { stateOf } from '../../src/session/selectors.js';
import {
  answer,
  asking,
  deepAll,
  liver,
  openGuide,
  otherPack,
  part,
  PATIENT,
  press,
  seen,
  settled,
} from '../support/browser/guide-driver.js';

class TestState extends LitElement {
  readonly guidePart = new GuideController(this, stateOf);
  override render(): TemplateResult {
    return html`${this.guidePart.value?.pack.id} ${this.guidePart.value?.selected}`;
  }
}
customElements.define('test-state', TestState);

const shownBy = ({ shadowRoot }: Element): string => (shadowRoot?.textContent ?? '').trim();

const PARTS = [
  'eh-welcome',
  'eh-progress',
  'eh-step',
  'eh-urgent',
  'eh-review',
  'eh-results',
] as const;

/** Counts how often the guide and its parts render while something runs. */
async function renders(guide: EhGuide, run: () => Promise<void>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const watched: LitElement[] = [guide, ...PARTS.map((name) => part(guide, name))];
  const counters = watched.map((element) => {
    const counter = {
      hostUpdated: () => void (counts[element.localName] = (counts[element.localName] ?? 0) + 1),
    };
    element.addController(counter);
    return () => element.removeController(counter);
  });
  for (const key of Object.keys(counts)) delete counts[key];
  await run();
  for (const stop of counters) stop();
  return counts;
}

describe('a part of a guide', () => {
  it('a part renders when its own selection changes: choosing renders the question alone', async () => {
    const guide = await openGuide();
    expect(await renders(guide, () => press(guide, 'Start'))).to.deep.equal({
      'eh-guide': 1,
      'eh-welcome': 1,
      'eh-progress': 1,
      'eh-step': 1,
    });
    expect(await renders(guide, () => answer(guide, PATIENT, 'who'))).to.deep.equal({
      'eh-step': 1,
    });
    expect(await renders(guide, () => press(guide, 'Continue'))).to.deep.equal({
      'eh-step': 1,
      'eh-progress': 1,
    });
    expect(await renders(guide, () => press(guide, 'Continue'))).to.deep.equal({ 'eh-step': 1 });
    expect(
      await renders(guide, () =>
        answer(guide, { who: 'myself', also: ['pregnant', 'blood-clot'] }, 'also'),
      ),
    ).to.deep.equal({ 'eh-step': 2 });
  });

  it('a part renders when the voice changes, and when the page sets more of its settings', async () => {
    const guide = await openGuide(asking({ who: 'myself' }, 'who'));
    const all = Object.fromEntries(['eh-guide', ...PARTS].map((name) => [name, 1]));
    expect(await renders(guide, () => answer(guide, { who: 'someone-else' }, 'who'))).to.deep.equal(
      all,
    );
    const publish = async (): Promise<void> => {
      guide.publisher = 'A clinic';
      await settled(guide);
    };
    expect(await renders(guide, publish)).to.deep.equal(all);
    expect(await renders(guide, publish)).to.deep.equal({});
  });

  it('a moved part shows its new guide, and ignores the old one', async () => {
    const page = await fixture(
      html`<div><eh-guide .pack=${liver}></eh-guide><eh-guide .pack=${otherPack}></eh-guide></div>`,
    );
    await settled(page);
    const [one, two] = deepAll<EhGuide>(page, 'eh-guide') as [EhGuide, EhGuide];
    const moved = document.createElement('test-state');
    one.append(moved);
    await settled(page);
    expect(shownBy(moved)).to.equal('liver-stem-cells welcome');
    two.append(moved);
    one.start();
    await settled(page);
    expect(shownBy(moved)).to.equal('other welcome');
    two.start();
    await settled(page);
    expect(shownBy(moved)).to.equal('other asking');
  });

  it('a part outside the page ignores its session', async () => {
    const guide = await openGuide();
    const step = part(guide, 'eh-progress');
    step.remove();
    await step.updateComplete;
    expect(step.shadowRoot?.textContent.trim(), 'what it showed is gone').to.equal('');
    let updates = 0;
    step.addController({ hostUpdated: () => void (updates += 1) });
    updates = 0;
    guide.start();
    await settled(guide);
    expect(updates).to.equal(0);
  });

  it('a part outside a guide shows nothing, and warns once', async () => {
    const said: string[] = [];
    const { warn } = console;
    const told = new Promise<void>((done) => {
      console.warn = (message: string) => {
        said.push(message);
        done();
      };
    });
    const page = await fixture(html`<div><eh-step></eh-step><eh-step></eh-step></div>`);
    await told.finally(() => (console.warn = warn));
    await settled(page);
    expect(seen(page, 'button')).to.deep.equal([]);
    expect(said).to.have.lengthOf(1);
    expect(said[0])
      .to.contain('part-outside-guide')
      .and.to.contain('<eh-step>')
      .and.to.contain('<eh-guide>');
  });

  it('the context keys are shared with a second copy of the library', () => {
    expect([sessionContext, languageContext]).to.deep.equal([
      Symbol.for('evenhand/session'),
      Symbol.for('evenhand/language'),
    ]);
  });
});

describe('equal', () => {
  it('equal() compares data by content', () => {
    expect(equal({ a: [1, { b: 'x' }], c: undefined }, { a: [1, { b: 'x' }], c: undefined })).to.be
      .true;
    expect(equal({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] })).to.be.false;
    expect([
      equal({ a: 1 }, { a: 1, b: 2 }),
      equal({ a: undefined }, { b: undefined }),
      equal([1], [1, 2]),
      equal(null, {}),
      equal(NaN, NaN),
    ]).to.deep.equal([false, false, false, false, true]);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-state': TestState;
  }
}
