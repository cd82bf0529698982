import type { Pack, Text } from '../../../src/domain/pack.js';
import claims from '../../../src/packs/sore-throat/claims.json';
import pack from '../../../src/packs/sore-throat/index.js';
import journeysJson from '../../../src/packs/sore-throat/journeys.json';
import en from '../../../src/packs/sore-throat/text/en.json';
import wording from '../../../src/packs/sore-throat/wording.json';
import type { Journey } from '../journeys.js';

export { pack };
/** With the parts that only proofs read. */
export const wholePack: Pack = { ...pack, claims: claims.claims, wording: wording.wording };
export const text: Text = en;
export const journeys = journeysJson.journeys as unknown as readonly Journey[];
