import { withEnglish } from './english.js';

/** Stem-cell therapy for liver disease: the default pack, with its English words. Every other language comes by `import()`, once it is chosen. */
const liverStemCells = /* @__PURE__ */ withEnglish({});

export default liverStemCells;
