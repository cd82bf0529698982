/** The one file behind a script tag: every element and the default pack, with its English words. */
import './define.js';
import { definePack } from './index.js';
import liverStemCells from './packs/liver-stem-cells/index.js';

definePack(liverStemCells);
export * from './index.js';
