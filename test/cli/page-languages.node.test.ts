import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escape } from '../../src/takeaway/html/html.js';
import { page as pageOfPath } from '../../src/cli/page.js';
import { pageWordsFor } from '../../src/words/page-words.js';
import type { Text } from '../../src/domain/pack.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { LOADED } from '../../src/words/load-words.js';
import type { Words } from '../../src/words/words.js';
import { zhHans } from '../../src/words/zh-Hans.js';
import { root } from '../pages/support/built-dist.ts';
import { texts as liverTexts } from '../support/packs/liver.js';
import { wholePack } from '../support/packs/whole-pack.js';
import { texts, TODAY } from '../support/html-page.js';

describe('the page in another language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-page-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A pack on disk that says in this language what the whole one says in English. */
  const written = (language: string): string => {
    const pack = wholePack();
    const file = join(folder, `${language}.json`);
    writeFileSync(
      file,
      JSON.stringify({
        ...pack,
        languages: ['en', language],
        text: { ...pack.text, [language]: { ...pack.text['en'], language } },
      }),
    );
    return file;
  };
  const liverFolder = join(root, 'src/packs/liver-stem-cells');
  /** What the library itself says in English and says otherwise here, however short the pack is. */
  const english = (words: Words): string[] =>
    [...texts(en), ...texts(pageWordsFor('en'))].filter(
      (text) => text.length > 8 && ![...texts(words)].includes(text),
    );

  it('the HTML page exists in every language of the library', () => {
    for (const language of ['en', ...Object.keys(LOADED)])
      expect(pageWordsFor(language), language).to.be.an('object');
  });

  it('the HTML page in Spanish is Spanish throughout: its language, its title, its days, and every word of the library', async () => {
    const page = await pageOfPath(liverFolder, { language: 'es', today: TODAY });
    const { title } = liverTexts['es'] as Text;
    expect(page)
      .to.include('<html lang="es" dir="ltr">')
      .and.include(`<title>${escape(title)}</title>`)
      .and.include('<dd><bdi>22 de noviembre de 2026</bdi></dd>');
    for (const said of [
      es.courses,
      es.numbers,
      es.values,
      es.ask,
      es.howSure,
      es.notChecked,
      es.call('112'),
      pageWordsFor('es')?.wholeGuide ?? '',
      pageWordsFor('es')?.questions ?? '',
    ])
      expect(page, said).to.include(escape(said));
    expect(english(es).filter((said) => page.includes(escape(said)))).to.deep.equal([]);
  });

  it('the HTML page is Chinese for a pack with texts in Chinese', async () => {
    const page = await pageOfPath(written('zh-Hans'), { language: 'zh-Hans', today: TODAY });
    expect(page)
      .to.include('<html lang="zh-Hans" dir="ltr">')
      .and.match(/<dd><bdi>2026年\d+月\d+日<\/bdi><\/dd>/);
    for (const said of [
      zhHans.courses,
      zhHans.notChecked,
      pageWordsFor('zh-Hans')?.wholeGuide ?? '',
    ])
      expect(page, said).to.include(said);
    expect(english(zhHans).filter((said) => page.includes(escape(said)))).to.deep.equal([]);
  });

  for (const [asked, language] of [
    ['en-GB', 'en'],
    ['zh-CN', 'zh-Hans'],
  ] as const)
    it(`a request for the HTML page in "${asked}" returns the one in "${language}"`, async () => {
      const page = await pageOfPath(liverFolder, { language: asked, today: TODAY });
      expect(page).to.include(`<html lang="${language}" dir="ltr">`);
      expect(page).to.equal(await pageOfPath(liverFolder, { language, today: TODAY }));
    });

  it('evenhand page names the pack and a remedy if the library lacks the language', async () => {
    const said = (path: string, language: string): Promise<string> =>
      pageOfPath(path, { language, today: TODAY }).then(
        () => '',
        (error: unknown) => String(error),
      );
    expect(await said(liverFolder, 'fr')).to.match(
      /liver-stem-cells: the pack has no text in "fr"\. Choose one of: en, es, zh-Hans\.$/,
    );
    expect(await said(liverFolder, 'zh-TW')).to.include('the pack has no text in "zh-TW"');
    expect(await said(liverFolder, '__proto__')).to.include('the pack has no text in "__proto__"');
    expect(await said(written('eo'), 'eo')).to.match(
      /eo\.json: the library has no words in "eo"\. Choose one of: en, es, zh-Hans\. Or write them: "evenhand words new eo/,
    );
  });
});
