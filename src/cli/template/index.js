import claims from './claims.json' with { type: 'json' };
import structure from './pack.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import en from './text/en.json' with { type: 'json' };
import wording from './wording.json' with { type: 'json' };

/** @type {import('evenhand').Pack} */
const pack = { ...structure, ...sources, text: { en } };

export default pack;

/** With the parts that only proofs read: `provePack(wholePack)`, from `evenhand/proof`. */
export const wholePack = { ...pack, claims: claims.claims, wording: wording.wording };
