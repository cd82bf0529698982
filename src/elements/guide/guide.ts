import { eraseWhenIdle } from './idle-warning.js';
import { shellStyles } from './shell.styles.js';
import { renderBrokenShell, renderShell } from './shell.js';
import { GuideHistory } from './history.js';
import { GuideProblems, type GuideProblem } from './problems.js';
import { GuideContent } from './content.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { setFallback } from '../../controllers/element.js';
import { partFailedMessage } from '../../controllers/error-boundary.js';
import type { Answers } from '../../domain/pack.js';
import type { Guidance } from '../../domain/weigh.js';
import type { SessionEvent } from '../../session/context.js';
import type { Session } from '../../session/create-session.js';
import { toRecord, type SessionRecord } from '../../session/record.js';
import type { SessionState } from '../../session/selectors.js';
import { keptAnswers, selectGuidance, stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { firstWords } from '../../words/index.js';
import { signs } from '../parts/signs.styles.js';
import { ReadyEvent } from './events.js';
import { hasPart, screensOf } from './layout.js';
import { observeLayout } from './page/layout-observer.js';
import { fitAnyPage } from './page/on-any-page.js';
import { pressOnce } from './page/one-press.js';
import { leavePage } from './page/page-settings.js';
import { GuideProperties } from './properties.js';
import { regionNamer } from './region-name.js';

/**
 * A guide: one pack, one session, and the screens that show it. Child elements without a `slot` are
 * its layout; without them it shows the whole guide. It sends nothing and stores nothing.
 *
 * @tagname eh-guide
 * @attr {string} pack - The id of a defined pack.
 * @attr {string} lang - The language as a BCP 47 tag. Default: the language of the page around the guide.
 * @fires {ReadyEvent} eh-ready - the guide has its pack and its texts
 * @fires {StepChangeEvent} eh-step-change - another screen or question is shown
 * @fires {ConcludedEvent} eh-concluded - a result is shown (`packId`, `packVersion`)
 * @fires {ProblemEvent} eh-problem - something that the page can fix (`code`, `message`)
 * @slot - the page's own layout
 * @slot fallback - shown while the guide loads, without a pack, and when it is disabled or expired
 * @slot contact - where to report an error; shown in `eh-about`
 * @csspart frame - the frame around everything
 * @csspart bar - the line above the screen: progress, languages, and the warning signs
 * @csspart warning-signs - the warning signs and their button, on every screen but "get medical help now"
 * @csspart foot - the line below the screen, with Start again and Leave this page
 * @csspart heading - a heading of the screen; this part and those below exist only without a layout of the page's own
 * @csspart facts - author, publisher, interests and reviewers
 * @csspart start - the button that starts the questions
 * @csspart question - the heading of a question
 * @csspart option - one option with its label
 * @csspart error - the message about a missing answer
 * @csspart controls - the row of Continue, Back and similar buttons
 * @csspart call - the link that calls the emergency number
 * @csspart answer - one question with its answer, in the review
 * @csspart note - one note or pair of the result
 * @csspart caution - one caution of the result
 */
export class EhGuide extends GuideProperties {
  static override styles = [base, signs, shellStyles];

  static {
    // The first controller, so it erases the answers even if another one fails to connect.
    this.addInitializer((guide) => {
      const it = guide as EhGuide;
      it.idle = eraseWhenIdle(it, () => it.#session);
    });
  }

  readonly #history = new GuideHistory(this, (event) => {
    this.#send(event);
  });
  readonly #problems = new GuideProblems(this);
  readonly #content = new GuideContent(this, this.#problems, (snapshot) => {
    this.#history.see(snapshot);
  });
  readonly #session = this.#content.session;
  readonly #nameOf = regionNamer(this);
  #ready = false;

  constructor() {
    super();
    observeLayout(this, () => {
      this.#content.language.retry();
    });
    fitAnyPage(this);
    pressOnce(this, () => this.#session.snapshot?.context.moves);
    setFallback(this, this.#handleFailure);
  }

  /** The actor that runs `sessionMachine`; undefined without a pack. Another pack has another one. */
  get session(): Session | undefined {
    return this.#session.actor;
  }

  /** The answers that count: those on the current path. */
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

  /** Problems that the page can fix. */
  get problems(): readonly GuideProblem[] {
    return [...this.#problems.all, ...this.#content.check.problems];
  }

  /** The session as data. Setting it continues from there; an invalid one is refused. */
  get record(): SessionRecord | undefined {
    return this.#session.snapshot && toRecord(this.#session.snapshot);
  }

  set record(record: unknown) {
    this.#content.restore(record);
  }

  /** Goes from the welcome screen to the first question. */
  start(): void {
    this.#send({ type: 'start' });
  }

  /** Erases every answer and shows the welcome screen. */
  restart(): void {
    this.#send({ type: 'restart' });
  }

  /** Shows a question of the current path. An id that is not on it changes nothing. */
  goTo(questionId: string): void {
    this.#send({ type: 'goTo', question: questionId });
  }

  /** The update of a guide is complete once its pack has been checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.check.looking;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#content.update(changed.has('lang'));
  }

  override updated(): void {
    this.#content.report();
    if (this.#ready || !this.#session.pack || !this.#content.language.text) return;
    this.#ready = true;
    this.dispatchEvent(new ReadyEvent());
  }

  override render(): TemplateResult {
    const { check, language, isEdited } = this.#content;
    const { pack, shellState } = this.#session;
    const { text } = language;
    if (this.disabled || !pack || !shellState || !text) {
      const waits = this.disabled || check.looking || (pack && language.waits);
      return html`${waits ? '' : html`<p class="frame">${firstWords.problem['pack-missing']}</p>`}<slot
          name="fallback"
        ></slot>`;
    }
    return renderShell({
      pack,
      text,
      shellState,
      name: this.#nameOf(text.title),
      edited: isEdited,
      today: this.clock(),
      progress: !hasPart(this, 'eh-progress'),
      languages: language.speech.languages.length > 1 && !hasPart(this, 'eh-language'),
      ...this.#shell,
    });
  }

  /** The part of the shell that does not depend on the pack. */
  get #shell() {
    return {
      words: this.#content.words,
      site: this.#content.site,
      screens: screensOf(this),
      send: this.#send,
      leave: this.#handleLeave,
      idleNotice: this.idle.notice,
    };
  }

  #handleFailure = (error: unknown): TemplateResult => {
    this.#problems.add('part-failed', partFailedMessage('eh-guide', error));
    return renderBrokenShell(this.#shell);
  };

  #send = (event: SessionEvent): void => {
    this.#session.send(event);
  };

  #handleLeave = (): void => {
    this.#history.leave(() => {
      leavePage(this.leaveTo, this.#problems.set);
    });
    this.#send({ type: 'wipe' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-guide': EhGuide;
  }
}
