import { explain } from '#messages';
import type { PageSettings } from '../../controllers/contexts.js';
import { SessionController } from '../../controllers/session-controller.js';
import { upgradeProperty } from '../../controllers/upgrade-property.js';
import { errorName } from '../../controllers/error-boundary.js';
import type { Pack } from '../../domain/pack.js';
import { findPack } from '../../registry/registry.js';
import type { SessionSnapshot } from '../../session/machine.js';
import { firstWords, wordsFor, type Words } from '../../words/index.js';
import { takenNames } from '../register.js';
import { dispatchStep } from './events.js';
import { IntegrityCheck } from './integrity.js';
import { GuideLanguageLoader } from './language.js';
import { missingParts } from './layout.js';
import { PackCheck } from './pack-check.js';
import { headingLevelOf, pageSettingsOf } from './page/page-settings.js';
import type { GuideProblems } from './problems.js';
import type { GuideProperties } from './properties.js';

/**
 * The content of one guide: finds and checks its pack, loads the texts, starts the session, and provides all of it to
 * the parts. Reports problems of each step.
 */
export class GuideContent {
  readonly session: SessionController;
  readonly check: PackCheck;
  readonly language: GuideLanguageLoader;
  site: PageSettings;
  readonly #guide: GuideProperties;
  readonly #problems: GuideProblems;
  readonly #integrity: IntegrityCheck;
  /** A record to begin with, as soon as there is a pack. */
  #record: unknown;

  /** @param onChange called when a session starts and after each change of it */
  constructor(
    guide: GuideProperties,
    problems: GuideProblems,
    onChange: (snapshot: SessionSnapshot) => void,
  ) {
    const report = problems.set;
    this.#guide = guide;
    this.#problems = problems;
    this.session = new SessionController(
      guide,
      (snapshot) => {
        dispatchStep(guide, snapshot);
      },
      report,
      onChange,
    );
    this.check = new PackCheck(guide, report);
    this.language = new GuideLanguageLoader(guide, report, this.check);
    this.#integrity = new IntegrityCheck((integrity) => {
      if (integrity === 'edited') guide.requestUpdate();
    });
    this.site = pageSettingsOf(guide, report);
    this.#record = upgradeProperty(guide, 'record');
  }

  /** The library's words in the language of the texts. */
  get words(): Words {
    return wordsFor(this.language.text?.language ?? '') ?? firstWords;
  }

  /** Whether the content differs from its fingerprint. */
  get isEdited(): boolean {
    return this.#integrity.of(this.session.pack, this.language.text) === 'edited';
  }

  /** Continues from a record: now, or once the pack has arrived. A refused record changes nothing. */
  restore(record: unknown): void {
    if (record === undefined || record === null) return;
    this.#record = record;
    const pack = this.check.shownOf(this.#wantedPack);
    if (pack && pack === this.session.pack) this.#begin(pack);
  }

  /**
   * Follows the guide's properties. Called before each render.
   *
   * @param languageChanged whether the guide's `lang` has changed
   */
  update(languageChanged: boolean): void {
    const { disabled, headingLevel } = this.#guide;
    const pack = this.check.of(disabled ? undefined : this.#wantedPack);
    if (disabled) this.#record = undefined;
    if (!pack) this.session.end();
    else if (pack !== this.session.pack) this.#begin(pack);
    const text = this.language.of(this.session.pack, languageChanged);
    this.site = pageSettingsOf(this.#guide, this.#problems.set);
    this.session.provide(
      this.site,
      text && {
        text,
        languageState: this.language.speech,
        words: this.words,
        headingLevel: headingLevelOf(headingLevel, this.#problems.set),
      },
    );
  }

  /** Reports problems of the page or the content. Called after each successful render. */
  report(): void {
    const { set } = this.#problems;
    const { pack: given, packId, disabled } = this.#guide;
    const { pack } = this.session;
    set('part-failed', undefined);
    set(
      'pack-missing',
      this.#wantedPack || disabled
        ? undefined
        : explain(
            'pack-missing',
            JSON.stringify((typeof given === 'string' ? given : packId) ?? ''),
          ),
    );
    set('defined-twice', takenNames());
    const missing = pack ? missingParts(this.#guide).map((name) => `<${name}>`) : [];
    set('layout-incomplete', missing[0] && explain('layout-incomplete', missing.join(', ')));
    set('pack-edited', pack && this.isEdited ? explain('pack-edited', pack.id) : undefined);
    this.#problems.flush();
  }

  get #wantedPack(): Pack | undefined {
    const { pack, packId } = this.#guide;
    return pack && typeof pack === 'object' ? pack : findPack(pack ?? packId ?? undefined);
  }

  /** Starts a session with a pack, from the record if there is one, and reports problems of both. */
  #begin(pack: Pack): void {
    const record = this.#record;
    this.#record = undefined;
    this.#problems.clear('record-');
    try {
      const refused = this.session.begin(pack, record);
      // Only the codes: the details of a refused record may reveal answers.
      for (const { code } of refused) this.#problems.add(code, explain('record-refused'));
      // A guide without a session starts without the refused record.
      if (refused.length > 0 && !this.session.pack) this.session.begin(pack);
      this.#problems.set('pack-broken', undefined);
    } catch (error) {
      this.session.end();
      this.#problems.set(
        'pack-broken',
        explain('pack-broken', JSON.stringify(pack.id), errorName(error)),
      );
    }
  }
}
