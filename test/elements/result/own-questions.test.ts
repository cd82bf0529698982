// Questions that the reader writes: kept once, never as markup, only in memory.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { write } from '../../../stories/support/person.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  choose,
  control,
  deepActive,
  openChapters,
  part,
  press,
  seen,
  settled,
  tellWarningSign,
} from '../../support/browser/guide-driver.js';
import { pressKeys } from '../../support/browser/commands.js';
import { pack, text } from '../../support/packs/sore-throat.js';
import { field, listed, open, own, status, taken } from '../../support/result/asked.js';

describe('<eh-ask> and the reader’s own questions', () => {
  it('a reader’s own question is trimmed, kept once, never empty, announced once, and keeps focus', async () => {
    const guide = await open();
    expect([field(guide).autocomplete, field(guide).maxLength]).to.deep.equal(['off', 200]);
    field(guide).focus();
    for (const words of ['  Can I sing?  ', 'Can I sing?', '   ', 'And work?']) {
      await write(part(guide, 'eh-ask'), words);
      await pressKeys('Enter');
      await settled(guide);
      expect(field(guide).value).to.equal('');
      expect(deepActive() === field(guide)).to.be.true;
    }
    expect([own(guide), status(guide)]).to.deep.equal([
      ['Can I sing?', 'And work?'],
      'Added: And work?',
    ]);
    control(guide, 'Remove: Can I sing?').focus();
    await press(guide, 'Remove: Can I sing?');
    expect([own(guide), status(guide)]).to.deep.equal([['And work?'], 'Removed: Can I sing?']);
    expect(deepActive() === field(guide), 'the pressed button is gone').to.be.true;
  });

  it('after fifty own questions eh-ask says that no more fit, and keeps the written text', async () => {
    const guide = await open();
    for (let index = 0; index < 50; index += 1) {
      await write(part(guide, 'eh-ask'), `Question ${String(index)}`);
      await press(guide, 'Add');
    }
    await write(part(guide, 'eh-ask'), 'One more?');
    await press(guide, 'Add');
    const full = 'No more questions fit. Remove one to add another.';
    expect([own(guide).length, status(guide), field(guide).value]).to.deep.equal([
      50,
      full,
      'One more?',
    ]);
    await press(guide, 'Remove: Question 7');
    await press(guide, 'Add');
    expect([own(guide).length, own(guide).at(-1), status(guide)]).to.deep.equal([
      50,
      'One more?',
      'Added: One more?',
    ]);
  });

  it('a reader’s own question is shown as text, never as markup', async () => {
    const guide = await open();
    await write(part(guide, 'eh-ask'), '<b onclick=x>Hm?</b>');
    await press(guide, 'Add');
    expect(own(guide)).to.deep.equal(['<b onclick=x>Hm?</b>']);
  });

  it('eh-ask keeps its questions through help and Change, and never hides a ticked one', async () => {
    const guide = await open();
    await press(guide, 'Show all questions');
    await choose(guide, 'When should I call you again?');
    await write(part(guide, 'eh-ask'), 'Half a que');
    await tellWarningSign(guide);
    expect(seen(guide, 'eh-ask *')).to.deep.equal([]);
    await press(guide, 'I opened this by mistake');
    expect([field(guide).value, taken(guide)]).to.deep.equal(['Half a que', ['q-signs']]);
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    await openChapters(guide);
    expect([field(guide).value, taken(guide)]).to.deep.equal(['', ['q-signs']]);
    expect(listed(guide)).to.have.lengthOf(pack.ask.length);
    expect(JSON.stringify(guide.record)).not.to.contain('q-signs');
  });

  for (const [how, erase] of [
    [
      'Start again',
      (guide: EhGuide) => {
        guide.restart();
      },
    ],
    [
      'a page that is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
    [
      'a guide that is disabled',
      (guide: EhGuide) => {
        guide.disabled = true;
      },
    ],
  ] as const) {
    it(`eh-ask erases its questions with ${how}`, async () => {
      // In the page's own layout the element stays in the page.
      const guide = await open(html`<eh-ask></eh-ask>`);
      const record = JSON.parse(JSON.stringify(guide.record)) as unknown;
      await choose(guide, text.ask[guide.guidance?.ask[0]?.id ?? '']?.question as string);
      await write(part(guide, 'eh-ask'), 'Can I sing?');
      await press(guide, 'Add');
      await write(part(guide, 'eh-ask'), 'Half a que');
      erase(guide);
      await settled(guide);
      guide.disabled = false;
      await settled(guide);
      guide.record = record;
      await settled(guide);
      expect([taken(guide), own(guide), field(guide).value, status(guide)]).to.deep.equal([
        [],
        [],
        '',
        '',
      ]);
    });
  }
});
