// The frame is closed to the page around it, in every sandbox, and sends nothing but a height.
import { expect } from 'chai';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../../../scripts/serve.mjs';
import { dist } from '../../support/built-dist.ts';
import { installWalker } from '../../support/in-page.ts';
import { answerWords, journeyNamed } from '../../support/journey.ts';
import type { Framed } from './framed.ts';
import { concludeWith, heightOfFrame, reachIn, setAs } from './in-frame.ts';

/** As in docs/frame.md: with an origin of its own, or with none. */
const SANDBOX = 'allow-scripts allow-popups allow-modals allow-same-origin';
const SANDBOX_WITHOUT_ORIGIN = 'allow-scripts allow-popups allow-modals';

export function testThatFrameIsClosed(framed: Framed, knowsSelfWithoutOrigin: boolean): void {
  const ways: [name: string, attributes: Readonly<Record<string, string>>][] = [
    ['in a plain frame', {}],
    ['in a sandbox', { sandbox: SANDBOX }],
    ...(knowsSelfWithoutOrigin
      ? ([['in a sandbox without an origin', { sandbox: SANDBOX_WITHOUT_ORIGIN }]] as [
          string,
          Readonly<Record<string, string>>,
        ][])
      : []),
  ];
  for (const [name, attributes] of ways) {
    it(`the frame is high enough for its guide, sends only a number, and scripts of the page cannot read it: ${name}`, async () => {
      const { page, home, until, frame, frameFits, heard } = framed;
      const { answers } = journeyNamed('Waiting list, hepatitis B, thinking about it');
      await frame('#publisher=Arroyo%20Clinic&offers-treatment=no', attributes);
      await until('the frame is high enough for the welcome', frameFits);
      const atWelcome = await page.run(heightOfFrame);
      home.requests.length = 0;

      await page.runInFrame(installWalker);
      expect(await page.runInFrame(concludeWith, answers)).to.deep.equal({
        state: 'concluded',
        problems: 0,
      });
      await until('the frame is high enough for the result', frameFits);
      expect(await page.run(heightOfFrame)).to.be.above(atWelcome);

      expect(await page.run(reachIn)).to.deep.equal([]);
      const messages = await heard();
      expect(messages).to.not.have.lengthOf(0);
      for (const { data } of messages) {
        expect(data).to.have.all.keys('evenhand', 'height');
        expect((data as { height: number }).height % 1500, 'in steps').to.equal(0);
      }
      expect(
        answerWords.filter((word) =>
          JSON.stringify(messages.map(({ data }) => data)).includes(word),
        ),
      ).to.deep.equal([]);
      expect(home.requests.filter(({ path }) => path !== '/favicon.ico')).to.deep.equal([]);
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    });
  }

  it('the frame sends nothing to a page that sends no settings', async () => {
    const { page, home, until, heard } = framed;
    await page.run((src) => {
      window.frameOf(src, {});
    }, `${home.url}/dist/frame.html`);
    await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
    await page.runInFrame(installWalker);
    await page.runInFrame(concludeWith, journeyNamed('Just reading').answers);
    await wait(300);
    expect(await heard()).to.deep.equal([]);
  });

  for (const [what, hash] of [
    ['asks a frame of fixed height', '#height=fixed'],
    ['has an opaque origin by the address of the frame', '#host=data:,x'],
  ] as const) {
    it(`the frame sends nothing to a page that ${what}`, async () => {
      const { page, frame, heard } = framed;
      await frame(hash);
      await page.run(() => (document.documentElement.className = 'asks-again'));
      await wait(300);
      expect(await heard()).to.deep.equal([]);
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    });
  }

  if (!knowsSelfWithoutOrigin) {
    it('the frame shows its fallback in a sandbox without an origin in which ’self’ matches nothing', async () => {
      const { page, home, until } = framed;
      await page.run(
        (src, given) => {
          window.frameOf(src, given);
        },
        `${home.url}/dist/frame.html`,
        { sandbox: SANDBOX_WITHOUT_ORIGIN },
      );
      await until('the fallback is there', async () =>
        (await page.runInFrame(() => document.body.innerText)).includes(
          'Talk with your own doctor',
        ),
      );
    });
  }

  it('the frame works in a sandbox without an origin if its policy has its address instead of ’self’', async () => {
    const { page, until, frameFits } = framed;
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-frame-'));
    const named = await serve({ roots: { '/named/': folder } }); // With the policy of the file alone.
    try {
      for (const name of ['frame.css', 'frame-guide.js'])
        copyFileSync(join(dist, name), join(folder, name));
      writeFileSync(
        join(folder, 'frame.html'),
        readFileSync(join(dist, 'frame.html'), 'utf8').replaceAll("'self'", named.url),
      );
      await page.run(
        (src, given) => {
          window.frameOf(src, given);
        },
        `${named.url}/named/frame.html#publisher=Arroyo%20Clinic`,
        { 'data-evenhand': '', sandbox: SANDBOX_WITHOUT_ORIGIN },
      );
      await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
      await page.runInFrame(installWalker);
      expect(
        await page.runInFrame(concludeWith, journeyNamed('Just reading').answers),
      ).to.deep.equal({ state: 'concluded', problems: 0 });
      await until('the frame is high enough for the result', frameFits);
    } finally {
      await framed.openAnother();
      await named.close();
      rmSync(folder, { recursive: true });
    }
  });
}
