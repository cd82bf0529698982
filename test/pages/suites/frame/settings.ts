// The frame applies the language and the styles of its page.
import { expect } from 'chai';
import { text, texts } from '../../../support/packs/liver.js';
import type { Framed } from './framed.ts';
import { saysItself, setAs } from './in-frame.ts';

export function testSettingsOfFrame(framed: Framed): void {
  it('the frame applies many settings at once as one change', async () => {
    const { page, until, frame, looksTold } = framed;
    await frame();
    await until('the page has sent its settings', looksTold);
    await page.runInFrame(() => {
      const guide = document.querySelector('eh-guide');
      if (!guide) return;
      new MutationObserver((changes) => {
        guide.dataset['changes'] = String(Number(guide.dataset['changes'] ?? 0) + changes.length);
      }).observe(guide, { attributeFilter: ['lang'] });
    });
    await page.run(() => {
      const inside = document.querySelector('iframe')?.contentWindow;
      for (let index = 0; index <= 20_000; index += 1) {
        const lang = index === 20_000 ? 'zh-Hans' : ['es', 'en'][index % 2];
        inside?.postMessage({ evenhand: 'settings', settings: { lang } }, '*');
      }
    });
    await until(
      'the last one counts',
      async () => (await page.runInFrame(setAs)).language === 'zh-Hans',
    );
    const changes = await page.runInFrame(() =>
      Number(document.querySelector<HTMLElement>('eh-guide')?.dataset['changes']),
    );
    expect(changes).to.be.below(500);
  });

  it('a frame in a shadow root is found, and has the language of its host', async () => {
    const { page, home, until, heard } = framed;
    await page.run((src) => {
      const around = document.body.appendChild(document.createElement('div'));
      around.lang = 'es';
      const inside = document.createElement('iframe');
      Object.assign(inside, { src, title: 'A guide' }).dataset['evenhand'] = '';
      around.attachShadow({ mode: 'open' }).append(inside);
      document.documentElement.className = 'with-a-shadow-root';
    }, `${home.url}/dist/frame.html`);
    await until('it has sent its height', async () => (await heard()).length > 0);
    // No driver can inspect a frame in a shadow root, but the server sees which language was requested.
    const spanish = '/dist/liver-stem-cells.es.js';
    await until('Spanish is asked for', () =>
      Promise.resolve(home.requests.some(({ path }) => path === spanish)),
    );
  });

  it('the frame applies the language and the tokens of the page, and no value that loads anything', async () => {
    const { page, until, frame } = framed;
    await frame('#publisher=Arroyo%20Clinic');
    await until(
      'the page has sent its settings',
      async () => (await page.runInFrame(setAs)).scheme === 'dark',
    );
    expect(await page.runInFrame(setAs)).to.include({
      publisher: 'Arroyo Clinic',
      accent: 'rgb(200 100 50)',
      radius: '',
      language: 'en',
    });
    await page.run(() => {
      document.documentElement.style.colorScheme = 'light';
    });
    await until(
      'the page has sent that it is light now',
      async () => (await page.runInFrame(setAs)).scheme === 'light',
    );
  });

  it('the guide, the title and the fallback of the frame have the language of the page', async () => {
    const { page, home, until, frame } = framed;
    const says = (title: string, language: string) => ({
      title,
      language,
      fallback: [language],
      guide: language,
    });
    await frame('', { lang: 'es-MX' });
    await until(
      'the guide is in Spanish',
      async () => (await page.runInFrame(saysItself)).guide === 'es',
    );
    expect(await page.runInFrame(saysItself)).to.deep.equal(says(texts['es']?.title ?? '', 'es'));
    expect(
      home.requests.map(({ path }) => path).filter((path) => path.includes('liver-stem-cells')),
    ).to.deep.equal(['/dist/liver-stem-cells.es.js']);
    await page.run(() => {
      document.querySelector('iframe')?.setAttribute('lang', 'en');
      document.documentElement.className = 'in-english';
    });
    await until(
      'the guide is in English',
      async () => (await page.runInFrame(saysItself)).guide === 'en',
    );
    expect(await page.runInFrame(saysItself)).to.deep.equal(says(text.title, 'en'));
    expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
  });

  it('the frame is Chinese on a Chinese page, and English if the guide lacks the page’s language', async () => {
    const { page, until, frame } = framed;
    await frame('', { lang: 'zh-Hans' });
    await until(
      'the guide is in Chinese',
      async () => (await page.runInFrame(saysItself)).guide === 'zh-Hans',
    );
    expect(await page.runInFrame(saysItself))
      .to.include({ language: 'zh-Hans' })
      .and.deep.include({ fallback: ['zh-Hans'] });
    await page.run(() => {
      document.querySelector('iframe')?.setAttribute('lang', 'pl');
      document.documentElement.className = 'in-polish';
    });
    await until(
      'the guide is in English',
      async () => (await page.runInFrame(saysItself)).guide === 'en',
    );
    expect(await page.runInFrame(saysItself))
      .to.include({ language: 'en' })
      .and.deep.include({ fallback: ['en'] });
  });
}
