import type { Pack } from '../../domain/pack.js';
import { proved } from '../../domain/proved.js';
import fingerprint from './fingerprint.json';
import structure from './pack.json';
import sources from './sources.json';
import en from './text/en.json';

/** Mending a bicycle, all of it invented: every kind of everything that a pack can have, for stories and tests. */
const kitchenSink = /* @__PURE__ */ proved({
  ...structure,
  ...sources,
  ...fingerprint,
  text: { en, es: async () => (await import('./text/es.json')).default },
} as unknown as Pack);

export default kitchenSink;
