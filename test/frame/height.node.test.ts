// The steps to which a frame rounds its height.
import { expect } from 'chai';
import { frameHeight } from '../../src/frame/height.ts';

describe('the height that a frame reports', () => {
  it('the reported height of a question is rounded up to 1,500 px', () => {
    for (const [guide, frame] of [
      [0, 1500],
      [1500, 1500],
      [1500.2, 3000],
    ] as const)
      expect(frameHeight(guide, false), String(guide)).to.equal(frame);
  });

  it('the reported height of a result is rounded up to 6,000 px', () => {
    for (const [guide, frame] of [
      [900, 6000],
      [6000, 6000],
      [6001, 12_000],
      [18_936, 24_000],
    ] as const)
      expect(frameHeight(guide, true), String(guide)).to.equal(frame);
  });
});
