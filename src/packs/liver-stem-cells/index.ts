import { withEnglish } from './english.js';

/**
 * Stem-cell therapy for liver disease: the default pack, with its English words; other languages come when they are
 * spoken.
 */
const liverStemCells = /* @__PURE__ */ withEnglish({
  es: async () => (await import('./text/es.json')).default,
  'zh-Hans': async () => (await import('./text/zh-Hans.json')).default,
});

export default liverStemCells;
