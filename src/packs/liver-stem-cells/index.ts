import type { Pack } from '../../domain/pack.js';
import { proved } from '../../domain/proved.js';
import fingerprint from './fingerprint.json';
import structure from './pack.json';
import sources from './sources.json';
import en from './text/en.json';

/**
 * Stem-cell therapy for liver disease: the default pack, with its English words; other languages come when they are
 * spoken.
 */
const liverStemCells = /* @__PURE__ */ proved({
  ...structure,
  ...sources,
  ...fingerprint,
  text: {
    en,
    es: async () => (await import('./text/es.json')).default,
    'zh-Hans': async () => (await import('./text/zh-Hans.json')).default,
  },
} as Pack);

export default liverStemCells;
