// The height of the frame: the same for many answers, so that it reveals none.
import { expect } from 'chai';
import pack from '../../../../src/packs/liver-stem-cells/pack.json' with { type: 'json' };
import { frameHeight } from '../../../../src/frame/height.ts';
import { heightsOf } from '../../support/heights.ts';
import { installWalker } from '../../support/in-page.ts';
import { journeyNamed } from '../../support/journey.ts';
import type { Framed } from './framed.ts';
import { concludeWith } from './in-frame.ts';

export function testHeightOfFrame(framed: Framed): void {
  it('the frame has one height for all questions and the review, and one for all results', async () => {
    const { page, frame } = framed;
    await frame();
    const { asking, results } = await page.runInFrame(
      heightsOf,
      pack.questions.map(({ id, when, kind, options }) => ({
        id,
        when: when ?? {},
        several: kind === 'several',
        options: options.map((option) => option.id),
      })),
      journeyNamed('Waiting list, hepatitis B, thinking about it').answers,
    );
    const distinct = (heights: readonly number[], showsResult: boolean): number =>
      new Set(heights.map((height) => frameHeight(height, showsResult))).size;
    expect([asking.length, distinct(asking, false)]).to.deep.equal([8, 1]);
    const exact = new Set(results.flatMap(({ heights }) => heights));
    expect(exact.size, 'exact heights of results').to.be.above(10);
    expect(distinct([...exact], true)).to.equal(1);
  });

  it('in a frame that is higher than its window, the idle warning is in the visible part', async () => {
    const { page, until, frame, frameFits } = framed;
    await frame();
    await page.runInFrame(installWalker);
    await page.runInFrame(concludeWith, journeyNamed('Just reading').answers);
    await until('the frame is high enough for the result', frameFits);
    await page.run(() => {
      scrollTo(0, 400);
    });
    // A frame receives the scroll position of its page later than the page.
    await until('the frame knows which part of it is in sight', async () =>
      page.runInFrame(
        () =>
          new Promise<boolean>((done) => {
            new IntersectionObserver(([seen], observer) => {
              observer.disconnect();
              done((seen?.intersectionRect.top ?? 0) > 100);
            }).observe(document.documentElement);
          }),
      ),
    );
    const bottomInFrame = (): Promise<number> =>
      page.runInFrame(() => {
        const guide = document.querySelector('eh-guide');
        guide?.idle.warn();
        return guide?.shadowRoot?.querySelector('.idle')?.getBoundingClientRect().bottom ?? 0;
      });
    const bottomInSight = async (): Promise<number> =>
      (await bottomInFrame()) +
      (await page.run(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0));
    await until('the warning is in sight', async () => (await bottomInSight()) < 601);
    expect(await bottomInSight()).to.be.above(300);
  });
}
