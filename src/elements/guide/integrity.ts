import { own } from '../../domain/lookup.js';
import {
  canFingerprint,
  fingerprintOfStructure,
  fingerprintOfText,
} from '../../domain/fingerprint.js';
import type { Pack, Text } from '../../domain/pack.js';

/** Whether content matches its fingerprint, as far as this page can check. */
export type Integrity = 'unchanged' | 'edited' | 'unchecked' | 'unmarked';

/** Compares the content that an element shows with its fingerprint, after the first render. */
export class IntegrityCheck {
  readonly #report: (integrity: Integrity) => void;
  #pack: Pack | undefined;
  #text: Text | undefined;
  #integrity: Integrity = 'unchecked';

  /** @param report called with the result of a comparison */
  constructor(report: (integrity: Integrity) => void) {
    this.#report = report;
  }

  /** The result so far. Starts a comparison if the pack or the text is new. */
  of(pack: Pack | undefined, text: Text | undefined): Integrity {
    if (pack === this.#pack && text === this.#text) return this.#integrity;
    this.#pack = pack;
    this.#text = text;
    this.#integrity = pack && !pack.fingerprint ? 'unmarked' : 'unchecked';
    if (pack?.fingerprint && text && canFingerprint()) void this.#compare(pack, text);
    return this.#integrity;
  }

  async #compare(pack: Pack, text: Text): Promise<void> {
    const integrity = await compared(pack, text);
    if (pack !== this.#pack || text !== this.#text || integrity === this.#integrity) return;
    this.#integrity = integrity;
    this.#report(integrity);
  }
}

/** One comparison for each pack and text, shared by all elements. */
const comparisons = new WeakMap<Pack, WeakMap<Text, Promise<Integrity>>>();
function compared(pack: Pack, text: Text): Promise<Integrity> {
  const ofPack = comparisons.get(pack) ?? new WeakMap<Text, Promise<Integrity>>();
  comparisons.set(pack, ofPack);
  const comparison = ofPack.get(text) ?? compare(pack, text);
  ofPack.set(text, comparison);
  return comparison;
}

async function compare(pack: Pack, text: Text): Promise<Integrity> {
  try {
    // After the first paint: serialising the canonical form takes time.
    await new Promise((paint) => setTimeout(paint));
    const [structure, words] = await Promise.all([
      fingerprintOfStructure(pack),
      fingerprintOfText(text),
    ]);
    return structure === pack.fingerprint?.structure &&
      words === own(pack.fingerprint.text, text.language)
      ? 'unchanged'
      : 'edited';
  } catch {
    return 'unchecked';
  }
}
