import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EhElement, setFallback } from '../../controllers/element.js';
import type { PageSettings } from '../../controllers/contexts.js';
import { explain } from '#messages';
import { findPack } from '../../registry/registry.js';
import { SessionController } from '../../controllers/session-controller.js';
import { partFailedMessage } from '../../controllers/error-boundary.js';
import { FollowPageLanguage } from '../../controllers/language-around.js';
import { IdleErase } from '../../controllers/idle-erase.js';
import type { Answers, Pack } from '../../domain/pack.js';
import type { Guidance } from '../../domain/weigh.js';
import type { Erasure, SessionEvent } from '../../session/context.js';
import { toRecord, type SessionRecord } from '../../session/record.js';
import {
  keptAnswers,
  selectGuidance,
  stateOf,
  type SessionState,
} from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { shellStyles } from './shell.styles.js';
import { signs } from '../parts/signs.styles.js';
import { en, wordsFor } from '../../words/index.js';
import { takenNames } from '../register.js';
import { begin } from './begin.js';
import { ReadyEvent, dispatchStep } from './events.js';
import { renderBrokenShell, renderShell, undoSmallRem } from './shell.js';
import { GuideHistory } from './history.js';
import { hasFocus, IdleWarning } from './idle-warning.js';
import { GuideLanguageLoader } from './language.js';
import { pressOnce } from './one-press.js';
import { layoutOf, missingParts, ownLayout, wholeGuide } from './layout.js';
import { IntegrityCheck, packEdited } from './integrity.js';
import { PackCheck } from './pack-check.js';
import { upgradeProperty } from '../../controllers/upgrade-property.js';
import { GuideProblems, type GuideProblem } from './problems.js';
import { headingLevelOf, layoutIncomplete, leavePage, pageSettingsOf } from './page-settings.js';
import { LayoutObserver } from './layout-observer.js';
import { RegionName } from './region-name.js';

/**
 * Attributes as a framework's server writes the names of properties: React renders `emergencyNumber="911"`, HTML reads
 * `emergencynumber`, and hydration sets no property. The number that the page gave must not become 112.
 */
const SERVER_SPELLINGS = new Map(
  ['offers-treatment', 'emergency-number', 'crisis-number', 'heading-level', 'leave-to'].map(
    (name) => [name.replace('-', ''), name],
  ),
);

/**
 * A guide: one pack, one session, and the screens that show it. Element children without a `slot`
 * lay it out; with none, the whole guide is shown. It sends nothing and stores nothing.
 *
 * @tagname eh-guide
 * @attr {string} pack - The id of a defined pack.
 * @attr {string} lang - The language, as BCP 47 names it. Left out, that of the page around the guide.
 * @fires {ReadyEvent} eh-ready - the guide has its pack and its words
 * @fires {StepChangeEvent} eh-step-change - another screen or question is shown
 * @fires {ConcludedEvent} eh-concluded - a result is shown (`packId`, `packVersion`)
 * @fires {ProblemEvent} eh-problem - something the page can mend (`code`, `message`)
 * @slot - a layout of one's own
 * @slot fallback - shown before the guide is there, without a pack, and when it is disabled or too old
 * @slot contact - whom to write to about an error; shown in `eh-about`
 * @csspart frame - the frame around everything
 * @csspart bar - the line above the screen: where one is, and the warning signs
 * @csspart warning-signs - the warning signs and their button, on every screen but "get medical help now"
 * @csspart foot - the line below the screen, with Start again and Leave this page
 * @csspart heading - a heading of the screen; it and the parts below are those of the whole guide, not of a layout
 * @csspart facts - who stands behind the guide
 * @csspart start - the button that starts the questions
 * @csspart question - the heading of a question
 * @csspart option - one option with its label
 * @csspart error - the message about a missing answer
 * @csspart controls - the row of buttons that lead on and back
 * @csspart call - the link that calls the emergency number
 * @csspart answer - one question with its answer, in the review
 * @csspart note - one note or pair of the result
 * @csspart caution - one caution of the result
 */
export class EhGuide extends EhElement {
  static override styles = [base, signs, shellStyles];

  /** `lang` is the platform's own attribute. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...SERVER_SPELLINGS.keys()];
  }

  static {
    // The first controller: another one that fails to connect must not keep this one from erasing the answers.
    this.addInitializer((guide) => {
      const it = guide as EhGuide;
      it.idle = new IdleErase(
        it,
        (because) => {
          it.#erase(because);
        },
        () => it.#session.holdsAnswers,
      );
    });
  }

  /** @internal Erases the answers when nobody uses the page. */
  declare idle: IdleErase;

  /** The pack itself, or the id of a defined one. An object wins over the attribute `pack`. */
  @property({ attribute: false }) pack: Pack | string | undefined;
  /** @internal The attribute `pack`. */
  @property({ attribute: 'pack' }) packId: string | undefined;
  /** Who runs this page. */
  @property() publisher: string | undefined;
  /** Whether they sell the treatment: `yes` or `no`. */
  @property({ attribute: 'offers-treatment' }) offersTreatment: 'yes' | 'no' | undefined;
  /** Digits of the emergency number. */
  @property({ attribute: 'emergency-number', useDefault: true }) emergencyNumber = '112';
  /** Digits of a line for people who think of ending their life. */
  @property({ attribute: 'crisis-number' }) crisisNumber: string | undefined;
  /** Level of the top heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;
  /** Where "Leave this page" goes. */
  @property({ attribute: 'leave-to', useDefault: true }) leaveTo = 'about:blank';
  /** Lets the browser's Back and Forward go through the steps. An entry holds a mark and a number, and no answer. */
  @property({ type: Boolean }) history = false;
  /** Erases the answers and shows the fallback alone, as `<meta name="evenhand" content="off">` does. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Today. A test gives another. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #history = new GuideHistory(this, (event) => {
    this.#send(event);
  });
  readonly #problems = new GuideProblems(this);
  readonly #session = new SessionController(
    this,
    (snapshot) => {
      dispatchStep(this, snapshot);
    },
    this.#problems.set,
    (snapshot) => {
      this.#history.see(snapshot);
    },
  );
  readonly #check = new PackCheck(this, this.#problems.set);
  readonly #language = new GuideLanguageLoader(this, this.#problems.set, this.#check);
  readonly #integrity = new IntegrityCheck((integrity) => {
    if (integrity === 'edited') this.requestUpdate();
  });
  readonly #name = new RegionName(this);
  #record: unknown;
  #site: PageSettings = pageSettingsOf(this, this.#problems.set);
  #ready = false;

  constructor() {
    super();
    this.#record = upgradeProperty(this, 'record');
    new IdleWarning(this);
    new FollowPageLanguage(this, () => {
      this.#language.followPage();
    });
    new LayoutObserver(this, () => {
      this.#language.retry();
    });
    new ResizeObserver(() => requestAnimationFrame(this.#undoSmallRem)).observe(this);
    pressOnce(this, () => this.#session.snapshot?.context.moves);
    setFallback(this, this.#handleFailure);
  }

  /** The answers that count now. */
  get answers(): Answers {
    const { snapshot } = this.#session;
    return snapshot ? keptAnswers(snapshot) : {};
  }

  /** The result; undefined unless concluded. */
  get guidance(): Guidance | undefined {
    const { snapshot } = this.#session;
    return snapshot && selectGuidance(snapshot);
  }

  /** The session's state; undefined without a pack. */
  get state(): SessionState | undefined {
    const { snapshot } = this.#session;
    return snapshot && stateOf(snapshot);
  }

  /** What is wrong and can be mended by the page. */
  get problems(): readonly GuideProblem[] {
    return [...this.#problems.all, ...this.#check.problems];
  }

  /** What may be kept of the session. Setting it continues there; a record that does not fit is refused. */
  get record(): SessionRecord | undefined {
    return this.#session.snapshot && toRecord(this.#session.snapshot);
  }

  set record(record: unknown) {
    if (record === undefined || record === null) return;
    this.#record = record;
    const pack = this.#check.shownOf(this.#wantedPack);
    if (pack && pack === this.#session.pack) this.#begin(pack);
  }

  /** Leaves the welcome for the first question. */
  start(): void {
    this.#session.send({ type: 'start' });
  }

  /** Erases every answer and shows the welcome. */
  restart(): void {
    this.#session.send({ type: 'restart' });
  }

  /** Shows a question of the path; another id changes nothing. */
  goTo(questionId: string): void {
    this.#session.send({ type: 'goTo', question: questionId });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const documented = SERVER_SPELLINGS.get(name);
    if (documented === undefined) super.attributeChangedCallback(name, before, now);
    else if (!this.hasAttribute(documented))
      super.attributeChangedCallback(documented, before, now);
    if (name === 'lang') this.requestUpdate(name, before);
  }

  /** A guide is settled once it has looked at its pack. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#check.looking;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const pack = this.#check.of(this.disabled ? undefined : this.#wantedPack);
    if (this.disabled) this.#record = undefined;
    if (!pack) this.#session.end();
    else if (pack !== this.#session.pack) this.#begin(pack);
    const text = this.#language.of(this.#session.pack, changed.has('lang'));
    this.#site = pageSettingsOf(this, this.#problems.set);
    this.#session.provide(
      this.#site,
      text && {
        text,
        languageState: this.#language.speech,
        words: wordsFor(text.language) ?? en,
        headingLevel: headingLevelOf(this.headingLevel, this.#problems.set),
      },
    );
  }

  override updated(): void {
    this.#undoSmallRem();
    const { pack } = this.#session;
    this.#problems.set('part-failed', undefined);
    this.#problems.set(
      'pack-missing',
      this.#wantedPack || this.disabled
        ? undefined
        : explain(
            'pack-missing',
            JSON.stringify((typeof this.pack === 'string' ? this.pack : this.packId) ?? ''),
          ),
    );
    this.#problems.set('defined-twice', takenNames());
    this.#problems.set(
      'layout-incomplete',
      pack && layoutOf(this).length > 0 ? layoutIncomplete(missingParts(this)) : undefined,
    );
    this.#problems.set(
      'pack-edited',
      pack && packEdited(pack, this.#integrity.of(pack, this.#language.text)),
    );
    this.#problems.flush();
    if (this.#ready || !pack || !this.#language.text) return;
    this.#ready = true;
    this.dispatchEvent(new ReadyEvent());
  }

  override render(): TemplateResult {
    const { text } = this.#language;
    const { pack, shellState } = this.#session;
    if (this.disabled || !pack || !shellState || !text) {
      const waits = this.disabled || this.#check.looking || (pack && this.#language.waits);
      return html`${waits ? '' : html`<p class="frame">${en.problem['pack-missing']}</p>`}<slot
          name="fallback"
        ></slot>`;
    }
    return renderShell({
      pack,
      text,
      shellState,
      name: this.#name.of(text.title),
      edited: this.#integrity.of(pack, text) === 'edited',
      today: this.clock(),
      progress: this.querySelector('eh-progress') === null,
      languages:
        this.#language.speech.languages.length > 1 && this.querySelector('eh-language') === null,
      ...this.#shell,
    });
  }

  /** What of the frame comes from no pack. */
  get #shell() {
    return {
      words: wordsFor(this.#language.text?.language ?? '') ?? en,
      site: this.#site,
      screens: layoutOf(this).length > 0 ? ownLayout(missingParts(this)) : wholeGuide(),
      send: this.#send,
      leave: this.#handleLeave,
      idleNotice: this.idle.notice,
    };
  }

  #undoSmallRem = (): void => {
    // A guide that never came to render has no shadow root, and a box all the same.
    undoSmallRem(this.shadowRoot?.querySelector('section'));
  };

  #handleFailure = (error: unknown): TemplateResult => {
    this.#problems.add('part-failed', partFailedMessage('eh-guide', error));
    return renderBrokenShell(this.#shell);
  };

  #send = (event: SessionEvent): void => {
    this.#session.send(event);
  };

  /** A reader in the guide is led to the welcome; where nobody is in it, neither focus nor scroll moves. */
  #erase(because: Erasure): void {
    const isInside = because === 'idle' && hasFocus(this);
    this.#send({ type: isInside ? 'restart' : 'wipe', because });
    // The heading has focus by then, and the message is above it.
    if (isInside)
      requestAnimationFrame(() =>
        this.shadowRoot?.querySelector('.erased')?.scrollIntoView({ block: 'nearest' }),
      );
  }

  #handleLeave = (): void => {
    this.#history.leave(() => {
      leavePage(this.leaveTo, this.#problems.set);
    });
    this.#send({ type: 'wipe' });
  };

  get #wantedPack(): Pack | undefined {
    return this.pack && typeof this.pack === 'object'
      ? this.pack
      : findPack(this.pack ?? this.packId ?? undefined);
  }

  #begin(pack: Pack): void {
    const record = this.#record;
    this.#record = undefined;
    begin(this.#session, pack, record, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-guide': EhGuide;
  }
}
