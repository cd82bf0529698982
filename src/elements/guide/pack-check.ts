import type { ReactiveElement } from 'lit';
import { explain } from '#messages';
import type { Pack, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { inTime } from '../../registry/in-time.js';
import { isProved } from '../../domain/proved.js';
import type { GuideProblems } from './problems.js';
import { loadCheck } from '#load-check';

/** The message for the page, with the first problems. `guide.problems` has all of them. */
const invalid = (problems: readonly Problem[]): string =>
  explain(
    'pack-invalid',
    problems
      .slice(0, 3)
      .map(({ path, message }) => `${path || 'The whole'}: ${message}`)
      .join(' '),
    Math.max(problems.length - 3, 0),
  );

/** The check; undefined if it is not in this build or cannot be loaded. */
const load = async () => loadCheck && inTime(loadCheck()).catch(() => undefined);

/**
 * Checks an outside pack before the guide shows it. The guide shows the frozen copy that was
 * checked, so later changes by the page have no effect. A pack that was proved at build is not
 * checked again. If the check is not in this build or cannot be loaded, the guide shows the pack
 * and reports `pack-unchecked`.
 */
export class PackCheck {
  /** The problems of the pack and its texts; empty during the check and for a valid pack. */
  problems: readonly Problem[] = [];
  /** Settles when the running check is done; undefined if none is running. */
  looking: Promise<void> | undefined;
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['set'];
  /** The pack as the page gave it. */
  #given: Pack | undefined;
  /** The pack as it is shown; undefined until it has passed the check. */
  #shown: Pack | undefined;

  constructor(guide: ReactiveElement, settle: GuideProblems['set']) {
    this.#guide = guide;
    this.#settle = settle;
  }

  /** The pack to show, once it has passed the check. Starts a check if the pack is new. */
  of(given: Pack | undefined): Pack | undefined {
    if (given !== this.#given) this.#begin(given);
    return this.#shown;
  }

  /** The pack that is shown now for a given one. Does not start a check. */
  shownOf(given: Pack | undefined): Pack | undefined {
    return given === this.#given ? this.#shown : undefined;
  }

  /**
   * Checks texts of the shown pack that were loaded later. Returns undefined if they are invalid.
   */
  async textOf(shown: Pack, language: string, given: Text): Promise<Text | undefined> {
    const check = isProved(shown) ? undefined : await load();
    if (shown !== this.#shown || !check) return given;
    const checked = check.checkedText(shown, language, given);
    this.#publish(checked.ok ? [] : checked.problems);
    return checked.ok ? checked.text : undefined;
  }

  #begin(given: Pack | undefined): void {
    this.#given = given;
    this.#shown = given && (isProved(given) || !loadCheck) ? given : undefined;
    this.#publish([]);
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
    this.#publish(checked?.ok === false ? checked.problems : []);
    this.looking = undefined;
    this.#guide.requestUpdate();
  }

  #publish(problems: readonly Problem[]): void {
    this.problems = problems;
    this.#settle('pack-invalid', problems.length === 0 ? undefined : invalid(problems));
  }
}
