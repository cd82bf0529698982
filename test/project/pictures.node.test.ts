// The pictures in docs/pictures/. `npm run pictures` takes them; nothing here opens a browser.
import { expect } from 'chai';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  FOLDER,
  madeFrom,
  madeFromNow,
  PACK,
  PICTURES,
} from '../../scripts/pictures/made-from.mjs';
import { read, root } from '../documents/documents.js';

const MOST_BYTES = 60_000;

describe('the pictures in the documents', () => {
  it('the pictures are as new as the words that they show', () => {
    // Styles change more often than words, and seldom mislead: `npm run pictures -- --check` compares them.
    expect(
      madeFrom().says,
      'The liver pack or src/words changed. Run `npm run pictures`, and look at each picture',
    ).to.equal(madeFromNow().says);
  });

  it('the folder of the pictures contains each of them, and nothing else', () => {
    const files = PICTURES.map(({ name }) => `${name}.webp`);
    expect(readdirSync(join(root, FOLDER))).to.have.members([...files, 'made-from.json']);
    for (const file of files)
      expect(statSync(join(root, FOLDER, file)).size, file).to.be.within(1000, MOST_BYTES);
  });

  it('the README shows pictures that exist, and its alt texts quote words of the guide', () => {
    const images = [
      ...read('README.md').matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]+)">/g),
    ];
    expect(images).to.have.lengthOf(read('README.md').match(/<img\b/g)?.length ?? 0);
    expect(images).to.have.length.of.at.least(2);
    const words = read(`${PACK}/text/en.json`) + read('src/words/en.ts');
    for (const [, src = '', alt = ''] of images) {
      expect(PICTURES.map(({ name }) => `${FOLDER}/${name}.webp`)).to.include(src);
      const quoted = [...alt.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
      expect(quoted, alt).not.to.have.lengthOf(0);
      for (const each of quoted) expect(words.includes(each), each).to.equal(true);
    }
  });
});
