// `npm run pictures` takes the pictures in docs/pictures/ from the built guide, in Chromium. With `-- --check` it takes
// none, and reports pictures that may be older than their sources.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from './test-runner/browsers.mjs';
import { build } from './build.mjs';
import {
  FOLDER,
  JOURNEY,
  MADE_FROM,
  madeFrom,
  madeFromNow,
  PACK,
  PICTURES,
  root,
} from './pictures/made-from.mjs';
import { serve } from './serve.mjs';
import { isUpToDate } from './up-to-date.mjs';

/** @typedef {import('./pictures/made-from.mjs').Picture} Picture */

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

function check() {
  const then = madeFrom();
  const now = madeFromNow();
  if (then.says !== now.says)
    console.error('The pack or the words changed after the pictures were made.');
  if (then.looks !== now.looks)
    console.error('The elements or their styles changed after: the pictures may look older.');
  if (then.says === now.says && then.looks === now.looks)
    return console.log('The pictures are as new as what they show.');
  console.error('Run `npm run pictures`, and look at each of them.');
  process.exitCode = 1;
}

/** The session of a person with the answers of the journey, at the result. */
function recordOfResult() {
  const pack = json(`${PACK}/pack.json`);
  const { fingerprint } = json(`${PACK}/fingerprint.json`);
  /** @type {{ name: string, answers: object }[]} */
  const journeys = json(`${PACK}/journeys.json`).journeys;
  const journey = journeys.find(({ name }) => name === JOURNEY);
  if (!journey) throw new Error(`${PACK}/journeys.json has no journey "${JOURNEY}".`);
  return {
    format: 1,
    pack: pack.id,
    version: pack.version,
    fingerprint: fingerprint.structure,
    answers: journey.answers,
    position: { screen: 'concluded' },
  };
}

/**
 * Runs in the page: inserts a guide, and waits until it has rendered.
 *
 * @param {{ lang: string, day: string, record: object | undefined }} given
 */
async function show({ lang, day, record }) {
  document.documentElement.lang = lang;
  const guide = document.createElement('eh-guide');
  Object.assign(guide, {
    publisher: 'Arroyo Clinic',
    offersTreatment: 'no',
    clock: () => new Date(`${day}T12:00`),
    ...(record && { record }),
  });
  const ready = new Promise((done) => guide.addEventListener('eh-ready', done, { once: true }));
  document.body.append(guide);
  await ready;
  await document.fonts.ready;
  for (let frame = 0; frame < 5; frame += 1)
    await new Promise((done) => requestAnimationFrame(done));
  const expected = record ? 'concluded' : 'welcome';
  if (guide.state !== expected) throw new Error(`The guide is ${guide.state}, not ${expected}.`);
  if (guide.problems.length > 0) throw new Error(JSON.stringify(guide.problems));
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Picture} picture
 */
async function take(browser, url, { name, shows, lang, scheme, size }) {
  const page = await browser.newPage();
  const { width, height, scale } = size;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${url}/page.html`, { waitUntil: 'load' });
  // On the day when the pack's sources were searched, so that no picture says that it is out of date.
  const day = json(`${PACK}/pack.json`).dates.searched;
  await page.evaluate(show, {
    lang,
    day,
    record: shows === 'welcome' ? undefined : recordOfResult(),
  });
  if (shows === 'notes') await page.$eval('>>> eh-notes', (notes) => notes.scrollIntoView());
  const bytes = await page.screenshot({ type: 'webp', quality: 68 });
  await page.close();
  writeFileSync(join(root, FOLDER, `${name}.webp`), bytes);
  console.log(`${FOLDER}/${name}.webp  ${(bytes.length / 1000).toFixed(1)} kB`);
}

async function takeAll() {
  const chromium = await findChromium();
  if (!chromium)
    throw new Error('Pictures are taken in Chromium, and none was found. CHROME_PATH may name it.');
  if (!isUpToDate(['embed.js', 'embed.json']))
    await build({ only: ['fingerprint', 'parts', 'guide'] });
  mkdirSync(join(root, FOLDER), { recursive: true });

  const { executablePath, args, headless, env } = chromium;
  const server = await serve({
    roots: { '/': join(root, 'scripts/pictures'), '/dist/': join(root, 'dist') },
  });
  const browser = await puppeteer.launch({ executablePath, args, headless, ...(env && { env }) });
  try {
    for (const picture of PICTURES) await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
  const names = PICTURES.map(({ name }) => `${name}.webp`);
  for (const file of readdirSync(join(root, FOLDER)))
    if (file.endsWith('.webp') && !names.includes(file)) rmSync(join(root, FOLDER, file));
  writeFileSync(join(root, MADE_FROM), `${JSON.stringify(madeFromNow(), undefined, 2)}\n`);
}

if (process.argv.includes('--check')) check();
else await takeAll();
