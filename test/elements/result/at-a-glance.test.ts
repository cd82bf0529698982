// On the result: how sure anyone is, and one's own way through the questions.
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
} from '../../support/guide-driver.js';

describe('how sure anyone is', () => {
  it('the summary of evidence counts the first notes by their word, and leaves out unused words', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const evidence = new Map(liver.notes.map((note) => [note.id, note.evidence]));
    const cautions = new Set(guide.guidance?.cautions.map(({ id }) => id));
    const first =
      guide.guidance?.notes
        .filter((note) => note.first && !cautions.has(note.id))
        .map(({ id }) => evidence.get(id)) ?? [];
    const told = seen(part(guide, 'eh-notes'), '.facts dd').map((line) =>
      Number.parseInt(line, 10),
    );
    const counts = (
      ['established', 'early-trials', 'contested', 'unproven', 'no-claim'] as const
    ).map((word) => first.filter((each) => each === word).length);
    expect(told).to.deep.equal(counts.filter((count) => count > 0));
    expect(told.length).to.be.greaterThan(1);
  });
});

describe('your answers', () => {
  it('the result lists the answers, closed at first, each with a Change that leads to its question', async () => {
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
