// What matters most: native controls, notes that move with their reason, nothing counted up, nothing kept.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt, soreThroatResult } from '../../../stories/support/guide-at.js';
import { chooseIn } from '../../../stories/support/person.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  dataIds,
  deepActive,
  deepAll,
  inputs,
  openGuide,
  part,
  press,
  recordEvents,
  seen,
  settled,
  tellWarningSign,
} from '../../support/guide-driver.js';
import { countRenders } from '../../support/renders.js';
import { pressKeys } from '../../support/commands.js';
import { text } from '../../support/sore-throat.js';
import { wholePack } from '../../support/whole-pack.js';

const STREP = 'Five days, strep found, told of an allergy';
const SCALE = ['Not said', 'Not at all', 'A little', 'Some', 'A lot', 'Most'];
const open = (parts?: unknown): Promise<EhGuide> => openGuide(soreThroatResult(STREP, parts));
const checked = (guide: EhGuide): string[] =>
  inputs(part(guide, 'eh-values'))
    .filter((input) => input.checked)
    .map(({ name, value }) => `${name} ${value}`);
const moved = (root: ParentNode): string[] => seen(root, '.moved');
const told = (guide: EhGuide): string[] => seen(part(guide, 'eh-values'), '[role=status]');

describe('<eh-values>', () => {
  it('eh-values asks for each value of the pack, in its words, with no rating chosen', async () => {
    const guide = await open();
    const values = part(guide, 'eh-values');
    expect(seen(values, 'legend')).to.deep.equal(Object.values(text.values));
    for (const group of deepAll(values, 'fieldset'))
      expect(seen(group, 'label')).to.deep.equal(SCALE);
    expect(checked(guide)).to.deep.equal(Object.keys(text.values).map((id) => `${id} `));
    expect(seen(values, 'p').join(' ')).to.contain('Nothing here adds up to an answer.');
    expect([told(guide).join(''), moved(guide)]).to.deep.equal(['', []]);
  });

  it('a rating moves notes up inside their part, each says why, and it can be removed', async () => {
    const guide = await open();
    const before = dataIds(part(guide, 'eh-notes'));
    await chooseIn(guide, 'Having no other illness after it', 'A lot');
    const after = dataIds(part(guide, 'eh-notes'));
    expect(after.indexOf('benefit-other-trouble')).to.be.lessThan(
      before.indexOf('benefit-other-trouble'),
    );
    expect(after.toSorted()).to.deep.equal(before.toSorted());
    expect(
      guide.guidance?.notes.map(({ id }) => id).filter((id) => after.includes(id)).length,
    ).to.be.greaterThan(3);
    expect(moved(part(guide, 'eh-notes'))).to.deep.equal([
      'It moved up because you said that this matters: “Having no other illness after it”.',
    ]);
    expect(told(guide).join()).to.contain('Moved up in your notes: “Fewer ear infections”.');
    await chooseIn(guide, 'Having no other illness after it', 'Not said');
    expect(dataIds(part(guide, 'eh-notes'))).to.deep.equal(before);
    expect([told(guide).join(''), moved(guide)]).to.deep.equal(['', []]);
  });

  it('eh-values says so when no note has moved', async () => {
    const guide = await open();
    await chooseIn(guide, 'Spending little', 'Not at all');
    expect(told(guide)).to.deep.equal(['No note has moved.']);
    expect(checked(guide)).to.include('low-cost 0');
  });

  it('a rating keeps focus, works with arrow keys, is announced once, and renders only the notes and eh-takeaway', async () => {
    const guide = await open();
    const [first] = inputs(part(guide, 'eh-values'));
    first?.focus();
    let told = 0;
    const watch = new MutationObserver((changes) => {
      told += changes.some(
        ({ target }) =>
          target.parentElement?.role === 'status' || (target as Element).role === 'status',
      )
        ? 1
        : 0;
    });
    watch.observe(part(guide, 'eh-values').shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const events = recordEvents();
    const counts = await countRenders(guide, async () => {
      await pressKeys('ArrowRight', 'ArrowRight');
      await settled(guide);
    });
    watch.disconnect();
    expect((deepActive() as HTMLInputElement).value).to.equal('1');
    expect(told).to.be.at.most(2);
    expect(Object.keys(counts).toSorted()).to.deep.equal([
      'eh-note',
      'eh-notes',
      'eh-takeaway',
      'eh-values',
    ]);
    expect(counts['eh-values']).to.equal(2);
    expect(events).to.deep.equal([]);
  });

  it('ratings stay through help and Change, in memory alone, until erased', async () => {
    const guide = await open();
    const record = JSON.stringify(guide.record);
    await chooseIn(guide, 'Feeling better sooner', 'Some');
    expect(JSON.stringify(guide.record)).to.equal(record);
    await tellWarningSign(guide);
    expect(seen(guide, 'eh-values *')).to.deep.equal([]);
    await press(guide, 'I opened this by mistake');
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    expect(checked(guide)).to.include('sooner 2');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(guide);
    guide.record = JSON.parse(record) as unknown;
    await settled(guide);
    expect(checked(guide)).to.include('sooner ');
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
