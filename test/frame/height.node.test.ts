// The steps in which a frame tells its height.
import { expect } from 'chai';
import { frameHeight } from '../../src/frame/height.ts';

describe('the height that a frame tells', () => {
  it('the reported height is that of the guide, rounded up to 1,500 px, and above 6,000 px to 6,000', () => {
    for (const [guide, frame] of [
      [0, 1500],
      [1500, 1500],
      [1500.2, 3000],
      [5999, 6000],
      [6001, 12_000],
      [18_936, 24_000],
      [24_000, 24_000],
    ] as const)
      expect(frameHeight(guide), String(guide)).to.equal(frame);
  });
});
