/** The one file behind a script tag: every element and the default pack, with its English words. */
import './define.js';
import { definePack } from './index.js';
import liverStemCells from './packs/liver-stem-cells/index.js';

definePack(liverStemCells);

// What a page can use, by name: exporting all of the library would bring the proofs along, which are for authors.
export { compareAnswers, createSession, definePack, EhGuide, readRecord, toRecord, walk, weigh } from './index.js';
