import type { ReactiveElement } from 'lit';
import type { Proved } from '../context/keys.js';
import { canFingerprint, fingerprintOfStructure, fingerprintOfText } from '../domain/fingerprint.js';
import type { Pack, Text } from '../domain/pack.js';
import type { GuideProblems } from './guide-problems.js';

/** Whether the content of a guide is what was proved: worked out beside the first render, once for each pack and language. */
export class GuideFingerprint {
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['settle'];
  #pack: Pack | undefined;
  #text: Text | undefined;
  #proved: Proved = 'unchecked';

  constructor(guide: ReactiveElement, settle: GuideProblems['settle']) {
    this.#guide = guide;
    this.#settle = settle;
  }

  /** What is known by now; a pack or a text that is new is compared, and the guide renders again when that tells something. */
  of(pack: Pack | undefined, text: Text | undefined): Proved {
    if (pack === this.#pack && text === this.#text) return this.#proved;
    this.#pack = pack;
    this.#text = text;
    this.#settle('pack-edited', undefined);
    this.#proved = pack && !pack.fingerprint ? 'never' : 'unchecked';
    if (pack?.fingerprint && text && canFingerprint()) void this.#compare(pack, text);
    return this.#proved;
  }

  async #compare(pack: Pack, text: Text): Promise<void> {
    const proved = await compare(pack, text);
    if (pack !== this.#pack || text !== this.#text || proved === this.#proved) return;
    this.#proved = proved;
    this.#settle('pack-edited', proved === 'edited' ? packEdited(pack) : undefined);
    this.#guide.requestUpdate();
  }
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

const packEdited = ({ id }: Pack): string =>
  `The pack ${id} is not what its fingerprint says: it was edited after it was proved, and its reader is told so. Prove it again, or use the pack as it was published.`;
