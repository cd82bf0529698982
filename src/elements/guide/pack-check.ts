import type { ReactiveElement } from 'lit';
import { explain } from '#messages';
import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { isProved } from '../../domain/proved.js';
import type { GuideProblems } from './problems.js';
import { loadCheck } from '#load-check';

/** What the page is told; `guide.problems` holds all of them. */
const invalid = (problems: readonly Problem[]): string =>
  explain(
    'pack-invalid',
    problems
      .slice(0, 3)
      .map(({ path, message }) => `${path || 'The whole'}: ${message}`)
      .join(' '),
    Math.max(problems.length - 3, 0),
  );

/** The check; undefined where it is not on board, or does not come. */
const load = async () => loadCheck?.().catch(() => undefined);

/**
 * Looks at a pack from outside before anything of it is shown. A pack that was proved where the library is built
 * is taken as it is. Where the check is not on board, or does not come, the pack is shown and the page is told so.
 */
export class PackCheck {
  /** All that is wrong with the pack and its words; empty while it is looked at, and when it is in order. */
  problems: readonly Problem[] = [];
  /** While the pack is looked at; settles when that is done. */
  looking: Promise<void> | undefined;
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['set'];
  #pack: Pack | undefined;
  #passed = false;

  constructor(guide: ReactiveElement, settle: GuideProblems['set']) {
    this.#guide = guide;
    this.#settle = settle;
  }

  /** The pack, once it may be shown. */
  of(pack: Pack | undefined): Pack | undefined {
    if (pack !== this.#pack) this.#begin(pack);
    return this.#passed ? pack : undefined;
  }

  /** Whether words that came later are in order. */
  async passes(pack: Pack, language: string, text: unknown): Promise<boolean> {
    const check = isProved(pack) ? undefined : await load();
    if (pack !== this.#pack || !check) return true;
    this.#tell(check.checkText(pack, language, text));
    return this.problems.length === 0;
  }

  #begin(pack: Pack | undefined): void {
    this.#pack = pack;
    this.#passed = pack !== undefined && (isProved(pack) || !loadCheck);
    this.#tell([]);
    this.#settle(
      'pack-unchecked',
      pack && !loadCheck && !isProved(pack) ? explain('pack-unchecked') : undefined,
    );
    this.looking = pack && !this.#passed ? this.#check(pack) : undefined;
  }

  async #check(pack: Pack): Promise<void> {
    const check = await load();
    if (pack !== this.#pack) return;
    const checked = check?.checkPack(pack);
    this.#passed = checked?.ok ?? true;
    this.#settle('pack-unchecked', checked ? undefined : explain('pack-unchecked'));
    this.#tell(checked?.ok === false ? checked.problems : []);
    this.looking = undefined;
    this.#guide.requestUpdate();
  }

  #tell(problems: readonly Problem[]): void {
    this.problems = problems;
    this.#settle('pack-invalid', problems.length === 0 ? undefined : invalid(problems));
  }
}
