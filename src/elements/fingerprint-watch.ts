import { canFingerprint, fingerprintOfStructure, fingerprintOfText } from '../domain/fingerprint.js';
import type { Pack, Text } from '../domain/pack.js';

/** Whether content is what was proved, as far as this page can tell. */
export type Proved = 'unchanged' | 'edited' | 'unchecked' | 'never';

/** What is known of the content that an element shows. The comparison itself is made beside the first render. */
export class FingerprintWatch {
  readonly #tell: (proved: Proved) => void;
  #pack: Pack | undefined;
  #text: Text | undefined;
  #proved: Proved = 'unchecked';

  /** @param tell called when a comparison has told something */
  constructor(tell: (proved: Proved) => void) {
    this.#tell = tell;
  }

  /** What is known by now; a pack or a text that is new is compared. */
  of(pack: Pack | undefined, text: Text | undefined): Proved {
    if (pack === this.#pack && text === this.#text) return this.#proved;
    this.#pack = pack;
    this.#text = text;
    this.#proved = pack && !pack.fingerprint ? 'never' : 'unchecked';
    if (pack?.fingerprint && text && canFingerprint()) void this.#compare(pack, text);
    return this.#proved;
  }

  async #compare(pack: Pack, text: Text): Promise<void> {
    const proved = await compared(pack, text);
    if (pack !== this.#pack || text !== this.#text || proved === this.#proved) return;
    this.#proved = proved;
    this.#tell(proved);
  }
}

/** One comparison for each pack and text, however many elements ask. */
const comparisons = new WeakMap<Pack, WeakMap<Text, Promise<Proved>>>();
function compared(pack: Pack, text: Text): Promise<Proved> {
  const ofPack = comparisons.get(pack) ?? new WeakMap<Text, Promise<Proved>>();
  comparisons.set(pack, ofPack);
  const comparison = ofPack.get(text) ?? compare(pack, text);
  ofPack.set(text, comparison);
  return comparison;
}

async function compare(pack: Pack, text: Text): Promise<Proved> {
  try {
    // After the first paint: writing the canonical form is work.
    await new Promise((paint) => setTimeout(paint));
    const [structure, words] = await Promise.all([fingerprintOfStructure(pack), fingerprintOfText(text)]);
    return structure === pack.fingerprint?.structure && words === pack.fingerprint.text[text.language] ? 'unchanged' : 'edited';
  } catch {
    return 'unchecked';
  }
}

/** What the page is told of a pack that was edited; undefined for any other. */
export const packEdited = ({ id }: Pack, proved: Proved): string | undefined =>
  proved === 'edited'
    ? `The pack ${id} is not what its fingerprint says: it was edited after it was proved, and its reader is told so. Prove it again, or use the pack as it was published.`
    : undefined;
