import { withEnglish } from './english.js';
import { TEXTS } from './load-texts.js';

/** Stem-cell therapy for liver disease: the default pack, with its English words; other languages come when they are spoken. */
const liverStemCells = /* @__PURE__ */ withEnglish(TEXTS);

export default liverStemCells;
