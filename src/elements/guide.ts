import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Site } from '../context/keys.js';
import { explain } from '../context/messages.js';
import { findPack } from '../context/packs.js';
import { SessionKeeper } from '../context/session-keeper.js';
import { partFailed, standIn } from '../context/stand-in.js';
import { WipeWhenLeft } from '../context/wipe-when-left.js';
import type { Answers, Pack } from '../domain/pack.js';
import type { Guidance } from '../domain/weigh.js';
import type { SessionEvent } from '../session/machine.js';
import { toRecord, type SessionRecord } from '../session/record.js';
import { keptAnswers, selectGuidance, stateOf, type SessionState } from '../session/select.js';
import { base } from '../styles/base.js';
import { frame } from '../styles/frame.js';
import { signs } from '../styles/signs.js';
import { en, wordsFor } from '../words/index.js';
import { begin } from './guide-begin.js';
import { ReadyEvent, tellStep } from './guide-events.js';
import { renderBrokenFrame, renderGuide, undoSmallRem } from './guide-frame.js';
import { GuideHistory } from './guide-history.js';
import { GuideSpeech } from './guide-language.js';
import { layoutOf, missingParts, ownLayout, wholeGuide } from './guide-layout.js';
import { FingerprintWatch, packEdited } from './fingerprint-watch.js';
import { PackCheck } from './pack-check.js';
import { takeOwn } from './upgrade.js';
import { GuideProblems, type GuideProblem } from './guide-problems.js';
import { headingLevelOf, layoutIncomplete, leavePage, siteOf } from './guide-site.js';
import { WatchLayoutAndPacks } from './guide-watch.js';

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
 * @csspart heading - a heading of the screen; this part and those below are reached in the whole guide, a layout reaches its own
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
export class EhGuide extends LitElement {
  static override styles = [base, signs, frame];

  /** `lang` is the platform's own attribute. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

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
  /** Erases the answers and shows the fallback alone. So does `<meta name="evenhand" content="off">`, for every guide of a page. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Today. A test gives another. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #history = new GuideHistory(this, (event) => {
    this.#send(event);
  });
  readonly #problems = new GuideProblems(this);
  readonly #keeper = new SessionKeeper(
    this,
    (snapshot) => {
      tellStep(this, snapshot);
    },
    this.#problems.settle,
    (snapshot) => {
      this.#history.see(snapshot);
    },
  );
  readonly #check = new PackCheck(this, this.#problems.settle);
  readonly #speech = new GuideSpeech(this, this.#problems.settle, this.#check);
  readonly #fingerprint = new FingerprintWatch((integrity) => {
    if (integrity === 'edited') this.requestUpdate();
  });
  #record: unknown;
  #site: Site = siteOf(this, this.#problems.settle);
  #ready = false;

  constructor() {
    super();
    this.#record = takeOwn(this, 'record');
    new WatchLayoutAndPacks(this, () => {
      this.#speech.retry();
    });
    new WipeWhenLeft(this, () => {
      this.#send({ type: 'wipe' });
    });
    standIn(this, this.#handleFailure);
  }

  /** The answers that count now. */
  get answers(): Answers {
    const { snapshot } = this.#keeper;
    return snapshot ? keptAnswers(snapshot) : {};
  }

  /** The result; undefined unless concluded. */
  get guidance(): Guidance | undefined {
    const { snapshot } = this.#keeper;
    return snapshot && selectGuidance(snapshot);
  }

  /** The session's state; undefined without a pack. */
  get state(): SessionState | undefined {
    const { snapshot } = this.#keeper;
    return snapshot && stateOf(snapshot);
  }

  /** What is wrong and can be mended by the page. */
  get problems(): readonly GuideProblem[] {
    return [...this.#problems.all, ...this.#check.problems];
  }

  /** What may be kept of the session. Setting it goes on from there; one that does not fit is refused and changes nothing. */
  get record(): SessionRecord | undefined {
    return this.#keeper.snapshot && toRecord(this.#keeper.snapshot);
  }

  set record(record: unknown) {
    if (record === undefined || record === null) return;
    this.#record = record;
    const pack = this.#check.shownOf(this.#wantedPack);
    if (pack && pack === this.#keeper.pack) this.#begin(pack);
  }

  /** Leaves the welcome for the first question. */
  start(): void {
    this.#keeper.send({ type: 'start' });
  }

  /** Erases every answer and shows the welcome. */
  restart(): void {
    this.#keeper.send({ type: 'restart' });
  }

  /** Shows a question of the path; another id changes nothing. */
  goTo(questionId: string): void {
    this.#keeper.send({ type: 'goTo', question: questionId });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
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
    if (!pack) this.#keeper.end();
    else if (pack !== this.#keeper.pack) this.#begin(pack);
    const text = this.#speech.of(this.#keeper.pack, changed.has('lang'));
    this.#site = siteOf(this, this.#problems.settle);
    this.#keeper.provide(
      this.#site,
      text && {
        text,
        speech: this.#speech.speech,
        words: wordsFor(text.language) ?? en,
        headingLevel: headingLevelOf(this.headingLevel, this.#problems.settle),
      },
    );
  }

  override updated(): void {
    undoSmallRem(this.renderRoot.querySelector<HTMLElement>('section'));
    const { pack } = this.#keeper;
    this.#problems.settle('part-failed', undefined);
    this.#problems.settle(
      'pack-missing',
      this.#wantedPack || this.disabled
        ? undefined
        : explain(
            'pack-missing',
            JSON.stringify((typeof this.pack === 'string' ? this.pack : this.packId) ?? ''),
          ),
    );
    this.#problems.settle(
      'layout-incomplete',
      pack && layoutOf(this).length > 0 ? layoutIncomplete(missingParts(this)) : undefined,
    );
    this.#problems.settle(
      'pack-edited',
      pack && packEdited(pack, this.#fingerprint.of(pack, this.#speech.text)),
    );
    this.#problems.tell();
    if (this.#ready || !pack || !this.#speech.text) return;
    this.#ready = true;
    this.dispatchEvent(new ReadyEvent());
  }

  override render(): TemplateResult {
    const { text } = this.#speech;
    const { pack, slice } = this.#keeper;
    if (this.disabled || !pack || !slice || !text) {
      const waits =
        this.disabled ||
        this.#check.looking ||
        (pack && !this.#problems.has('language-failed') && !this.#problems.has('pack-invalid'));
      return html`${waits ? '' : html`<p class="frame">${en.problem['pack-missing']}</p>`}<slot
          name="fallback"
        ></slot>`;
    }
    return renderGuide({
      pack,
      text,
      slice,
      edited: this.#fingerprint.of(pack, text) === 'edited',
      today: this.clock(),
      progress: this.querySelector('eh-progress') === null,
      languages:
        this.#speech.speech.languages.length > 1 && this.querySelector('eh-language') === null,
      ...this.#frame,
    });
  }

  /** What of the frame comes from no pack. */
  get #frame() {
    return {
      words: wordsFor(this.#speech.text?.language ?? '') ?? en,
      site: this.#site,
      screens: layoutOf(this).length > 0 ? ownLayout(missingParts(this)) : wholeGuide(),
      send: this.#send,
      leave: this.#handleLeave,
    };
  }

  #handleFailure = (error: unknown): TemplateResult => {
    this.#problems.report('part-failed', partFailed('eh-guide', error));
    return renderBrokenFrame(this.#frame);
  };

  #send = (event: SessionEvent): void => {
    this.#keeper.send(event);
  };

  #handleLeave = (): void => {
    this.#history.leave(() => {
      leavePage(this.leaveTo, this.#problems.settle);
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
    begin(this.#keeper, pack, record, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-guide': EhGuide;
  }
}
