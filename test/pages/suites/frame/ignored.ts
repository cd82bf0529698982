// What the frame and its page ignore: messages of other windows, and values that are none.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Framed } from './framed.ts';
import { heightOfFrame, setAs } from './in-frame.ts';

export function testWhatFrameIgnores(framed: Framed): void {
  it('the frame and its page ignore messages from another window, even from the right origin', async () => {
    const { page, host, home, until, frame, frameFits, looksTold, heard } = framed;
    await frame('#publisher=Arroyo%20Clinic');
    await until('the page has sent its settings', looksTold);
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    for (const [times, origin] of [
      home.url.replace('127.0.0.1', 'localhost'),
      host.url,
    ].entries()) {
      await page.run((src) => {
        window.frameOf(src, {});
      }, `${origin}/forger.html`);
      await until(
        'the forged height has arrived',
        async () =>
          (await heard()).filter(({ data }) => JSON.stringify(data).includes('4321')).length >
          times,
      );
    }
    await wait(100);
    expect(await page.run(heightOfFrame)).to.equal(before);
    expect(await page.runInFrame(setAs)).to.include({
      publisher: 'Arroyo Clinic',
      accent: 'rgb(200 100 50)',
    });
  });

  it('frame.js ignores messages when another page is in the frame', async () => {
    const { page, stranger, until, frame, frameFits, looksTold, heard } = framed;
    await frame();
    await until('the page has sent its settings', looksTold);
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    await page.run((src) => {
      document.querySelector('iframe')?.contentWindow?.location.replace(src);
    }, `${stranger.url}/forger.html`);
    await until('the forged height has arrived', async () =>
      JSON.stringify(await heard()).includes('4321'),
    );
    await wait(100);
    expect(await page.run(heightOfFrame)).to.equal(before);
  });

  it('the frame accepts nothing from a page that its address does not name', async () => {
    const { page, stranger, frame, heard } = framed;
    await frame(`#host=${encodeURIComponent(stranger.url)}&accent=rgb(9%209%209)`);
    await page.run(() => {
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage(
          { evenhand: 'settings', settings: { publisher: 'A forger', accent: 'rgb(1 2 3)' } },
          '*',
        );
    });
    await wait(150);
    expect(await page.runInFrame(setAs)).to.include({ publisher: null, accent: 'rgb(9 9 9)' });
    expect(await heard(), 'nor does that page hear of it').to.deep.equal([]);
  });

  it('invalid heights and settings are ignored', async () => {
    const { page, until, frame, frameFits, heard } = framed;
    await frame();
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    // From the guide's own frame, so that only the value itself is wrong.
    for (const height of ['900px', -1, 0, 1e9, null, { tall: 900 }]) {
      await page.runInFrame((data) => {
        parent.postMessage({ evenhand: 'height', height: data }, '*');
      }, height);
    }
    await until('all of them have arrived', async () =>
      JSON.stringify(await heard()).includes('tall'),
    );
    expect(await page.run(heightOfFrame)).to.equal(before);
    for (const data of [
      null,
      'settings',
      { evenhand: 'settings' },
      {
        evenhand: 'settings',
        settings: {
          publisher: ['x'],
          accent: 'url(/pixel.png)',
          font: 'x'.repeat(121),
          scheme: 'purple',
          'leave-to': '/elsewhere',
          onclick: 'x',
        },
      },
    ]) {
      await page.run((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }, data);
    }
    await wait(100);
    expect(await page.runInFrame(setAs)).to.include({
      publisher: null,
      accent: 'rgb(200 100 50)',
      scheme: 'dark',
    });
    // Besides the masks for session recorders, which every guide has.
    const names = await page.runInFrame(() =>
      document
        .querySelector('eh-guide')
        ?.getAttributeNames()
        .filter((name) => name !== 'class' && !name.startsWith('data-'))
        .sort(),
    );
    expect(names).to.deep.equal(['lang', 'style']);
  });
}
