// What matters most: native checkboxes, three at most, notes that move with their reason, no score, nothing stored.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt, soreThroatResult } from '../../../stories/support/guide-at.js';
import { choose } from '../../../stories/support/person.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  dataIds,
  deepActive,
  deepAll,
  inputs,
  openGuide,
  openChapters,
  openWhole,
  part,
  press,
  recordEvents,
  seen,
  settled,
  tellWarningSign,
} from '../../support/browser/guide-driver.js';
import { countRenders } from '../../support/browser/renders.js';
import { pressKeys } from '../../support/browser/commands.js';
import { text } from '../../support/packs/sore-throat.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const STREP = 'Five days, strep found, told of an allergy';
const ILLNESS = 'Having no other illness after it';
const FULL = 'You can choose three. Untick one to choose another.';
const THREE = [ILLNESS, 'Having few side effects', 'Spending little'];
const open = (parts?: unknown): Promise<EhGuide> => openWhole(soreThroatResult(STREP, parts));
const boxes = (guide: EhGuide): HTMLInputElement[] => inputs(part(guide, 'eh-values'));
const checked = (guide: EhGuide): string[] =>
  boxes(guide)
    .filter((input) => input.checked)
    .map(({ value }) => value);
const moved = (root: ParentNode): string[] => seen(root, '.moved');
const announced = (guide: EhGuide, role = 'status'): string =>
  seen(part(guide, 'eh-values'), `[role=${role}]`).join();

/** A guide in which three values are ticked. */
async function openFull(parts?: unknown): Promise<EhGuide> {
  const guide = await open(parts);
  for (const value of THREE) await choose(guide, value);
  return guide;
}

describe('<eh-values>', () => {
  it('eh-values shows each value of the pack as an unticked checkbox, in its words', async () => {
    const guide = await open();
    const values = part(guide, 'eh-values');
    expect(seen(values, 'legend')).to.deep.equal(['Choose up to three']);
    expect(seen(values, 'label')).to.deep.equal(Object.values(text.values));
    expect(boxes(guide).map(({ type, value }) => `${type} ${value}`)).to.deep.equal(
      Object.keys(text.values).map((id) => `checkbox ${id}`),
    );
    expect(checked(guide)).to.deep.equal([]);
    expect(seen(values, 'p').join(' ')).to.contain('Nothing here adds up to an answer.');
    expect([announced(guide), moved(guide)]).to.deep.equal(['', []]);
  });

  it('a ticked value moves notes up inside their part, each says why, and it can be unticked', async () => {
    const guide = await open();
    const before = dataIds(part(guide, 'eh-notes'));
    await choose(guide, ILLNESS);
    const after = dataIds(part(guide, 'eh-notes'));
    expect(after.indexOf('benefit-other-trouble')).to.be.lessThan(
      before.indexOf('benefit-other-trouble'),
    );
    expect(after.toSorted()).to.deep.equal(before.toSorted());
    expect(moved(part(guide, 'eh-notes'))).to.deep.equal([
      'It moved up because you said that this matters: “Having no other illness after it”.',
    ]);
    expect(announced(guide)).to.contain('Moved up in your notes: “Fewer ear infections”.');
    await choose(guide, ILLNESS);
    expect(dataIds(part(guide, 'eh-notes'))).to.deep.equal(before);
    expect([announced(guide), moved(guide)]).to.deep.equal(['', []]);
  });

  it('eh-values says when no note has moved', async () => {
    const guide = await open();
    await choose(guide, 'Spending little');
    expect(announced(guide)).to.equal('No note has moved.');
    expect(checked(guide)).to.deep.equal(['low-cost']);
  });

  it('with three ticks the other values stay readable and focusable, and say why they cannot be ticked', async () => {
    const guide = await openFull();
    expect(announced(guide)).to.contain(FULL);
    const others = boxes(guide).filter((input) => !input.checked);
    expect(others).to.have.lengthOf(2);
    for (const other of others) {
      expect([other.disabled, other.ariaDisabled]).to.deep.equal([false, 'true']);
      const [why] = deepAll(part(guide, 'eh-values'), `#${other.getAttribute('aria-describedby')}`);
      expect(why?.innerText).to.equal(FULL);
    }
    for (const input of boxes(guide))
      if (input.checked) expect(input.ariaDisabled, input.value).to.equal(null);
    await choose(guide, 'Spending little');
    expect(announced(guide)).to.not.contain(FULL);
    expect(boxes(guide).filter(({ ariaDisabled }) => ariaDisabled)).to.be.empty;
  });

  it('a fourth tick is refused beside its value, is announced each time, and keeps focus', async () => {
    const guide = await openFull();
    const values = part(guide, 'eh-values');
    const before = checked(guide);
    const other = boxes(guide).find((input) => !input.checked);
    other?.focus();
    let changes = 0;
    other?.addEventListener('change', () => (changes += 1));
    const alerts = new Set<Element>();
    for (let turn = 0; turn < 2; turn += 1) {
      await pressKeys('Space');
      await settled(guide);
      expect(checked(guide)).to.deep.equal(before);
      expect([announced(guide, 'alert'), seen(values, '#full').length]).to.deep.equal([FULL, 1]);
      for (const alert of deepAll(values, '[role=alert]')) alerts.add(alert);
    }
    expect(changes, 'the box was never ticked').to.equal(0);
    expect(alerts.size, 'inserted again, so announced again').to.equal(2);
    expect(other?.closest('li')?.innerText).to.contain(FULL);
    expect(deepActive() === other).to.equal(true);
    await choose(guide, ILLNESS);
    expect([announced(guide, 'alert'), seen(values, '#full')]).to.deep.equal(['', []]);
    await choose(guide, 'Feeling better sooner');
    expect(checked(guide)).to.include('sooner');
  });

  it('a tick keeps focus, works with Space, is announced once, and renders only the notes and eh-takeaway', async () => {
    const guide = await open();
    const [first] = boxes(guide);
    first?.focus();
    let announced = 0;
    const watch = new MutationObserver((changes) => {
      announced += changes.some(({ target }) => (target as Element).role === 'status') ? 1 : 0;
    });
    watch.observe(part(guide, 'eh-values').shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
    });
    const events = recordEvents();
    const counts = await countRenders(guide, async () => {
      await pressKeys('Space');
      await settled(guide);
    });
    watch.disconnect();
    expect([deepActive() === first, first?.checked]).to.deep.equal([true, true]);
    expect(announced).to.equal(1);
    expect(Object.keys(counts).toSorted()).to.deep.equal([
      'eh-note',
      'eh-notes',
      'eh-takeaway',
      'eh-values',
    ]);
    expect(counts['eh-values']).to.equal(1);
    expect(events).to.deep.equal([]);
  });

  it('ticks stay through help and Change, only in memory, until erased', async () => {
    const guide = await open();
    const record = JSON.stringify(guide.record);
    await choose(guide, 'Feeling better sooner');
    expect(JSON.stringify(guide.record)).to.equal(record);
    await tellWarningSign(guide);
    expect(seen(guide, 'eh-values *')).to.deep.equal([]);
    await press(guide, 'I opened this by mistake');
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    await openChapters(guide);
    expect(checked(guide)).to.deep.equal(['sooner']);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(guide);
    guide.record = JSON.parse(record) as unknown;
    await openChapters(guide);
    expect(checked(guide)).to.deep.equal([]);
  });

  it('eh-values shows nothing for a pack without values', async () => {
    const pack = proved({ ...wholePack(), values: [] });
    const guide = await openGuide(
      guideAt(
        pack,
        { who: 'myself', habits: ['none'], sleep: 'good' },
        { screen: 'concluded' },
        html`<eh-values></eh-values>`,
      ),
    );
    expect(seen(part(guide, 'eh-values'), '*')).to.deep.equal([]);
  });
});
