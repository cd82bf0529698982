// The plugin in a real WordPress, from the zip file of the bundle to its removal: npm run examples -- wordpress
import { expect } from 'chai';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll } from 'vitest';
import { installCommand, missingPackages, THEMES } from '../../scripts/wordpress/packages.mjs';
import { startWordPress } from '../../scripts/wordpress/site.mjs';
import { en } from '../../src/words/en.ts';
import { dist } from '../pages/support/built-dist.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf, journeyNamed, sayTo, text, walkByPointer } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { isWanted } from './support/example.ts';
import { walkInSpanish } from './support/in-spanish.ts';
import * as admin from './support/wordpress-admin.ts';
import { attributesOf, evilPost, filesOf, tracesOf } from './support/wordpress-post.ts';

const missing = isWanted('wordpress') ? missingPackages() : [];
if (missing.length > 0)
  console.log(`examples/wordpress skipped: ${installCommand(missing)} (Debian 12)`);
const describeWanted = isWanted('wordpress') && missing.length === 0 ? describe : describe.skip;

const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');
const heading = sayTo(
  journey,
  text.outcomes[journey.outcome as keyof typeof text.outcomes].heading,
);
const LANGUAGES = { en: '', es: 'es_ES' } as const;

/** WordPress keeps in it for a week which plugins were deactivated. */
const OF_WORDPRESS = ['recently_activated'];

describeWanted('the example wordpress', () => {
  let wp: Awaited<ReturnType<typeof startWordPress>>;
  let before: { files: string[]; tables: string[] };
  /** The addresses of the posts with the block and with the shortcode. */
  const posts: Record<string, string> = {};
  beforeAll(async () => {
    wp = await startWordPress();
    wp.php('theme', { name: THEMES[0] });
    console.log('WordPress site:', wp.php('versions'));
  }, 120_000);
  after(() => {
    wp.stop();
  });

  describeEngine('Chromium', (browser) => {
    const open: Page[] = [];
    const opens = async (user?: string): Promise<Page> => {
      const page = await browser().open();
      open.push(page);
      if (user) await admin.signIn(page, wp.url, user);
      return page;
    };
    afterEach(async () => {
      for (const page of open.splice(0)) await page.close();
    });

    it('WordPress installs and activates the plugin from the zip file of the bundle', async () => {
      const page = await opens('admin');
      await page.goto(`${wp.url}/wp-admin/plugins.php`);
      before = { files: filesOf(wp.site), tables: wp.php('tables') as string[] };
      expect(wp.php('rows', { word: 'evenhand' })).to.deep.equal([]);
      await admin.uploadPlugin(page, wp.url, readFileSync(join(dist, 'evenhand-wordpress.zip')));
    });

    it('an author adds the block in the editor and publishes it', async () => {
      const page = await opens('author');
      await admin.addsBlock(page, wp.url, 'A block');
      const person = new Person(page);
      await person.look();
      // The editor's own style sheet shows labels in capitals.
      await person.clicks('option', 'WHO RUNS THIS PAGE');
      await admin.types(page, 'Arroyo Clinic');
      await person.clicks('option', 'DO YOU SELL THE TREATMENT?');
      await page.press('ArrowDown');
      posts['block'] = await admin.publishes(page);
      expect(wp.php('newest')).to.equal(
        '<!-- wp:evenhand/guide {"publisher":"Arroyo Clinic","offersTreatment":"no"} /-->',
      );
    });

    it('the block speaks Spanish in the editor of a Spanish site, and so does the list of plugins', async () => {
      wp.php('language', { locale: 'es_ES' });
      try {
        const page = await opens('author');
        await admin.addsBlock(page, wp.url, 'Un bloque');
        const words = await admin.blockWords(page);
        for (const said of ['Guía Evenhand', 'Quién lleva esta página', '¿Venden ustedes'])
          expect(words.toLowerCase()).to.include(said.toLowerCase());
        const list = await opens('admin');
        await list.goto(`${wp.url}/wp-admin/plugins.php`);
        expect(await list.run(() => document.body.innerText)).to.include('Pone una guía Evenhand');
      } finally {
        wp.php('language', { locale: '' });
      }
    });

    it('an author saves the shortcode', () => {
      posts['shortcode'] = wp.php('post', {
        title: 'A shortcode',
        content: '[evenhand publisher="Arroyo Clinic" offers_treatment="no"]',
      }) as string;
      expect(posts['shortcode']).to.match(/\?p=\d+$/);
    });

    for (const theme of THEMES)
      for (const [language, locale] of Object.entries(LANGUAGES))
        for (const kind of ['block', 'shortcode'])
          it(`the ${kind} leads to the result without a request after load: ${theme}, ${language}`, async () => {
            wp.php('theme', { name: theme });
            wp.php('language', { locale });
            try {
              const page = await opens();
              const person = new Person(page);
              await person.visit(posts[kind] ?? '');
              await person.sees('text', 'Arroyo Clinic');
              const loaded = await page.run(tracesOf);
              if (language === 'es') await walkInSpanish(person);
              else {
                await walkByPointer(person, journey);
                await person.sees('heading', heading);
                expect(await page.run(guideOf)).to.deep.include({
                  state: 'concluded',
                  problems: [],
                });
              }
              await wait(1000); // A request is listed when it has ended.
              expect(await page.run(tracesOf)).to.deep.equal(loaded);
              expect(loaded.filter((name) => !name.startsWith(wp.url)).join('')).to.equal('');
              expect(page.engineErrors).to.deep.equal([]);
            } finally {
              wp.php('language', { locale: '' });
            }
          });

    it('markup and scripts in the values of an administrator come out as text or not at all', async () => {
      const page = await opens();
      await page.goto(
        wp.php('post', { title: 'Evil', content: evilPost(), user: 'admin' }) as string,
      );
      expect(await page.run(() => 'hit' in window)).to.equal(false);
      const [first, second] = await page.run(attributesOf);
      expect(first).to.deep.equal({
        pack: 'liver-stem-cells',
        publisher: '">Clinic',
      });
      expect(Object.keys(second ?? {})).to.have.members(['pack', 'publisher']);
      const own = await page.run(() =>
        [...document.querySelectorAll('eh-guide [slot=fallback]')].map((one) => one.innerHTML),
      );
      for (const words of own)
        expect(words)
          .to.include('<em>Own words</em>')
          .and.not.match(/<script|onclick/);
    });

    it('without JavaScript a post says what to do and links the whole guide, which the plugin serves', async () => {
      const page = await browser().open({ javaScript: false });
      open.push(page);
      await page.goto(posts['block'] ?? '');
      const [said = '', link = ''] = await page.run(() => [
        document.querySelector<HTMLElement>('eh-guide')?.innerText ?? '',
        document.querySelector<HTMLAnchorElement>('eh-guide a')?.href ?? '',
      ]);
      expect(said).to.include('In an emergency call 112.');
      const whole = await fetch(link);
      expect(whole.status).to.equal(200);
      expect(await whole.text()).to.include('<html lang="en"');
    });

    it('EVENHAND_OFF shows the fallback alone', async () => {
      writeFileSync(join(wp.folder, 'off'), '');
      try {
        const page = await opens();
        await page.goto(posts['block'] ?? '');
        const person = new Person(page);
        await person.look();
        await person.sees('link', 'Read the whole guide on one page.');
        expect(await person.reads('button')).not.to.include(en.start);
      } finally {
        rmSync(join(wp.folder, 'off'));
      }
    });

    it('a deactivated plugin leaves an empty block and the shortcode as text', async () => {
      await admin.deactivates(await opens('admin'), wp.url);
      const html = async (kind: string): Promise<string> => (await fetch(posts[kind] ?? '')).text();
      expect(await html('block')).not.to.match(/eh-guide|evenhand-/);
      expect(await html('shortcode')).to.include('[evenhand publisher=');
    });

    it('a deleted plugin leaves no file, table or option of its own, and no row but the posts', async () => {
      await admin.deletes(await opens('admin'), wp.url);
      const rows = wp.php('rows', { word: 'evenhand' }) as Record<string, string>[];
      const own = rows
        .filter(({ table }) => table !== 'wp_posts')
        .map(({ table = '', option_name = '' }) => `${table} ${option_name}`)
        .filter((row) => !OF_WORDPRESS.includes(row.replace('wp_options ', '')));
      const left = filesOf(wp.site).filter((file) => !before.files.includes(file));
      expect({ left, own, tables: wp.php('tables') as string[] }).to.deep.equal({
        left: [],
        own: [],
        tables: before.tables,
      });
    });

    it('PHP has reported nothing about the plugin', () => {
      const lines = wp.debugLog().split('\n');
      const reported = lines
        // WordPress's own search for updates, which wp-config.php blocks.
        .filter((line) => !line.includes('https://wordpress.org/support/forums/'));
      expect(
        reported.filter((line) => /evenhand\/|PHP (Warning|Notice|Fatal|Parse)/.test(line)),
      ).to.deep.equal([]);
    });
  });
});
