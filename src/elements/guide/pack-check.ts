import type { ReactiveElement } from 'lit';
import { explain } from '#messages';
import type { Pack, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { inTime } from '../../registry/in-time.js';
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
const load = async () => loadCheck && inTime(loadCheck()).catch(() => undefined);

/**
 * Checks an outside pack before the guide shows it. The guide shows the frozen copy that was
 * checked, so later changes by the page have no effect. A pack that was proved at build is not
 * checked again. If the check is not in this build or cannot be loaded, the guide shows the pack
 * and reports `pack-unchecked`.
 */
export class PackCheck {
  /**
   * All that is wrong with the pack and its words; empty while it is looked at, and when it is in
   * order.
   */
  problems: readonly Problem[] = [];
  /** While the pack is looked at; settles when that is done. */
  looking: Promise<void> | undefined;
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['set'];
  /** The pack as the page gave it. */
  #given: Pack | undefined;
  /** The pack as it is shown; undefined until it has passed. */
  #shown: Pack | undefined;

  constructor(guide: ReactiveElement, settle: GuideProblems['set']) {
    this.#guide = guide;
    this.#settle = settle;
  }

  /** What to show of a pack, once it has passed; checks a pack that is new. */
  of(given: Pack | undefined): Pack | undefined {
    if (given !== this.#given) this.#begin(given);
    return this.#shown;
  }

  /** What is shown of a pack now; checks nothing. */
  shownOf(given: Pack | undefined): Pack | undefined {
    return given === this.#given ? this.#shown : undefined;
  }

  /**
   * Words of the shown pack that came later, as they may be shown; undefined where they are not in
   * order.
   */
  async textOf(shown: Pack, language: string, given: Text): Promise<Text | undefined> {
    const check = isProved(shown) ? undefined : await load();
    if (shown !== this.#shown || !check) return given;
    const checked = check.checkedText(shown, language, given);
    this.#tell(checked.ok ? [] : checked.problems);
    return checked.ok ? checked.text : undefined;
  }

  #begin(given: Pack | undefined): void {
    this.#given = given;
    this.#shown = given && (isProved(given) || !loadCheck) ? given : undefined;
    this.#tell([]);
    this.#settle(
      'pack-unchecked',
      given && !loadCheck && !isProved(given) ? explain('pack-unchecked') : undefined,
    );
    this.looking = given && !this.#shown ? this.#check(given) : undefined;
  }

  async #check(given: Pack): Promise<void> {
    const check = await load();
    if (given !== this.#given) return;
    const checked = check?.checkPack(given);
    if (!checked) this.#shown = given;
    else if (checked.ok) this.#shown = checked.pack;
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
