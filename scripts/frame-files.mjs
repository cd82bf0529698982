// The frame page: dist/frame.html with its style, its script and the guide, and frame.js for the page around it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { weigh } from './embed-files.mjs';
import { otherLanguages, shelfName } from './languages.mjs';

/** What frame.js may weigh after gzip: a page loads it beside everything of its own. */
export const FRAME_LIMIT = 1536;

/**
 * @param {string} root
 * @param {(mode: string, more: object) => Promise<unknown>} bundle in one of the modes of vite.config.ts
 */
export async function writeFrameFiles(root, bundle) {
  const dist = join(root, 'dist');
  // By the names that do not change, as its own are: all of them are served side by side.
  const languages = Object.fromEntries(
    otherLanguages(root).map((language) => {
      const name = `liver-stem-cells.${language}.js`;
      return [
        language,
        [shelfName(root, language), `./${name}`, weigh(join(dist, name)).integrity],
      ];
    }),
  );
  for (const [mode, name] of /** @type {const} */ ([
    ['frame-guide', 'frame-guide.js'],
    ['frame-host', 'frame.js'],
  ])) {
    await bundle(mode, { define: { LANGUAGE_FILES: JSON.stringify(languages) } });
    const file = join(dist, name);
    const { code = '' } = await minify(readFileSync(file, 'utf8'), {
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: /^!/ },
    });
    writeFileSync(file, code);
  }
  for (const name of ['frame.html', 'frame.css'])
    copyFileSync(join(root, 'src/frame', name), join(dist, name));
}
