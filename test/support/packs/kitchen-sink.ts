import type { Pack, Text } from '../../../src/domain/pack.js';
import claims from '../../../src/packs/kitchen-sink/claims.json';
import pack from '../../../src/packs/kitchen-sink/index.js';
import journeysJson from '../../../src/packs/kitchen-sink/journeys.json';
import spanishStatements from '../../../src/packs/kitchen-sink/statements/es.json';
import en from '../../../src/packs/kitchen-sink/text/en.json';
import es from '../../../src/packs/kitchen-sink/text/es.json';
import wording from '../../../src/packs/kitchen-sink/wording.json';
import type { Journey } from '../journeys.js';

export { pack };
/** The words of each language, loaded. */
export const texts: Readonly<Record<string, Text>> = { en, es };
/** With the parts that only proofs read, and the words of every language. */
export const wholePack: Pack = {
  ...pack,
  claims: claims.claims,
  sections: claims.sections,
  statements: { es: spanishStatements },
  wording: wording.wording,
  text: texts,
};
export const text: Text = en;
export const journeys = journeysJson.journeys as unknown as readonly Journey[];
