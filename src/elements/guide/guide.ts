import { IdleErase } from '../../controllers/idle-erase.js';
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
import { toRecord, type SessionRecord } from '../../session/record.js';
import {
  keptAnswers,
  selectGuidance,
  stateOf,
  type SessionState,
} from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { en } from '../../words/index.js';
import { signs } from '../parts/signs.styles.js';
import { ReadyEvent } from './events.js';
import { screensOf } from './layout.js';
import { containFieldEvents } from './page/contain-field-events.js';
import { observeLayout } from './page/layout-observer.js';
import { pressOnce } from './page/one-press.js';
import { isSwitchedOff, leavePage } from './page/page-settings.js';
import { keepMasked } from './page/recorder-masks.js';
import { undoSmallRem } from './page/small-rem.js';
import { GuideProperties } from './properties.js';
import { regionNamer } from './region-name.js';

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
export class EhGuide extends GuideProperties {
  static override styles = [base, signs, shellStyles];

  static {
    // The first controller: another one that fails to connect must not keep this one from erasing the answers.
    this.addInitializer((guide) => {
      new IdleErase(guide, () => {
        (guide as EhGuide).#send({ type: 'wipe' });
      });
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
    keepMasked(this);
    containFieldEvents(this);
    undoSmallRem(this);
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
    return [...this.#problems.all, ...this.#content.check.problems];
  }

  /** What may be kept of the session. Setting it goes on from there; one that does not fit is refused and changes nothing. */
  get record(): SessionRecord | undefined {
    return this.#session.snapshot && toRecord(this.#session.snapshot);
  }

  set record(record: unknown) {
    this.#content.restore(record);
  }

  /** Leaves the welcome for the first question. */
  start(): void {
    this.#send({ type: 'start' });
  }

  /** Erases every answer and shows the welcome. */
  restart(): void {
    this.#send({ type: 'restart' });
  }

  /** Shows a question of the path; another id changes nothing. */
  goTo(questionId: string): void {
    this.#send({ type: 'goTo', question: questionId });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isSwitchedOff()) this.disabled = true;
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
      return html`${waits ? '' : html`<p class="frame">${en.problem['pack-missing']}</p>`}<slot
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
      progress: this.querySelector('eh-progress') === null,
      languages: language.speech.languages.length > 1 && this.querySelector('eh-language') === null,
      ...this.#shell,
    });
  }

  /** The part of the shell that does not depend on the pack. */
  get #shell() {
    const { words, site } = this.#content;
    return {
      words,
      site,
      screens: screensOf(this),
      send: this.#send,
      leave: this.#handleLeave,
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
