import type { Pack } from '../../domain/pack.js';
import { proved } from '../../domain/proved.js';
import fingerprint from './fingerprint.json';
import structure from './pack.json';
import sources from './sources.json';
import en from './text/en.json';

/** Antibiotics for a sore throat: an example, which shows that no code knows what a pack is about. */
const soreThroat = /* @__PURE__ */ proved({
  ...structure,
  ...sources,
  ...fingerprint,
  text: { en },
} as Pack);

export default soreThroat;
