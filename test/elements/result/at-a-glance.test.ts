// The legend of the evidence words, and the reader's answers in a result.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  concluded,
  focusedHeading,
  liver,
  openGuide,
  optionOf,
  part,
  PATIENT,
  press,
  seen,
  ask,
} from '../../support/browser/guide-driver.js';
import { en } from '../../../src/words/en.js';

describe('the legend of the evidence words', () => {
  it('a legend explains each evidence word of the open notes once, and no other word', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const notes = part(guide, 'eh-notes');
    expect(seen(notes, 'dt'), 'closed at first').to.deep.equal([]);
    await press(notes, en.howSure);
    const open = guide.guidance?.notes.filter((note) => note.open).map(({ id }) => id) ?? [];
    const used = new Set(
      liver.notes.flatMap(({ id, evidence }) => (open.includes(id) ? (evidence ?? []) : [])),
    );
    expect(seen(notes, 'dt')).to.have.members([...used].map((word) => en.evidence[word].word));
    expect(used.size).to.be.greaterThan(1);
  });
});

describe('your answers', () => {
  it('the result lists the answers behind a closed control, each with a Change that leads to its question', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const outcome = part(guide, 'eh-outcome');
    expect(seen(outcome, 'dt')).to.deep.equal([]);
    await press(outcome, 'Your answers');
    expect(seen(outcome, 'dt')).to.deep.equal(
      Object.keys(PATIENT).map((question) => ask(question, PATIENT)),
    );
    expect(seen(outcome, 'dd')).to.include(optionOf('stage', 'decompensated'));
    await press(outcome, `Change: ${ask('stage', PATIENT)}`);
    expect(focusedHeading()).to.equal(ask('stage', PATIENT));
  });
});
