import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import { holdsAnswers, type Erasure, type SessionEvent } from '../session/context.js';
import type { SessionSnapshot } from '../session/machine.js';
import { selectVoice, stateOf, type SessionState } from '../session/selectors.js';
import { createSession, RecordError, type Session } from '../session/create-session.js';
import { equal } from './equal.js';
import { eraseKept } from './kept-here.js';
import {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
  type PageSettings,
} from './contexts.js';

/** Session state that the guide's shell renders. */
export interface ShellState {
  readonly state: SessionState;
  /** The reader has talked with a doctor about a warning sign, and help is closed. */
  readonly warned: boolean;
  /** Why the answers were erased, while the welcome shows it. */
  readonly erased: Erasure | undefined;
  readonly voice: string;
  /** Part of a restored session no longer counts, and was dropped. */
  readonly partly: boolean;
}

/**
 * The session of one guide: starts and ends it, provides it to the parts, and calls back after each
 * step. Re-renders the guide only when its `shellState` changes.
 */
export class SessionController {
  readonly #host: ReactiveElement;
  readonly #onStep: (snapshot: SessionSnapshot) => void;
  readonly #onProblem: GuideSession['reportProblem'];
  readonly #onChange: (snapshot: SessionSnapshot) => void;
  readonly #provider: ContextProvider<typeof sessionContext>;
  readonly #language: ContextProvider<typeof languageContext>;
  #session: Session | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #place = '';
  pack: Pack | undefined;
  shellState: ShellState | undefined;

  /**
   * @param onStep called after each step to another screen or question; not when help opens or closes
   * @param onProblem called with a problem of a part
   * @param onChange called when a session starts and after each change of it
   */
  constructor(
    host: ReactiveElement,
    onStep: (snapshot: SessionSnapshot) => void,
    onProblem: GuideSession['reportProblem'],
    onChange: (snapshot: SessionSnapshot) => void,
  ) {
    this.#host = host;
    this.#onStep = onStep;
    this.#onProblem = onProblem;
    this.#onChange = onChange;
    this.#provider = new ContextProvider(host, { context: sessionContext });
    this.#language = new ContextProvider(host, { context: languageContext });
  }

  /** The running session; undefined while there is no pack. */
  get actor(): Session | undefined {
    return this.#session;
  }

  get snapshot(): SessionSnapshot | undefined {
    return this.#session?.getSnapshot();
  }

  /** Whether erasing would lose anything of the person's own. */
  get holdsAnswers(): boolean {
    return this.snapshot !== undefined && holdsAnswers(this.snapshot.context);
  }

  send(event: SessionEvent): void {
    this.#session?.send(event);
  }

  /**
   * Starts a session with a pack, from a record if there is one. If the record is refused, nothing
   * changes, and the reasons are returned.
   */
  begin(pack: Pack, record?: unknown): readonly Problem[] {
    let session: Session;
    try {
      session = createSession(pack, { record });
    } catch (error) {
      if (error instanceof RecordError) return error.problems;
      throw error;
    }
    this.end();
    this.pack = pack;
    this.#session = session;
    const { send } = session;
    session.send = (event) => {
      // `restart` erases everything, also when a part in the page's own layout sends it.
      if (event.type === 'restart') eraseKept(pack);
      send(event);
    };
    this.#place = placeOf(session.getSnapshot());
    this.#update(session.getSnapshot());
    this.#onChange(session.getSnapshot());
    this.#subscription = session.subscribe((snapshot) => {
      this.#update(snapshot);
      this.#notifyStep(snapshot);
      this.#onChange(snapshot);
    });
    return [];
  }

  /** Erases the answers and drops the session. */
  end(): void {
    if (!this.#session) return;
    this.#subscription?.unsubscribe();
    this.#session.send({ type: 'wipe' });
    this.#session.stop();
    this.#session = this.#subscription = this.pack = this.shellState = undefined;
    this.#provider.setValue(undefined);
    this.#host.requestUpdate();
  }

  /**
   * Provides the session, the page's settings and the texts to the parts. Equal values are skipped.
   */
  provide(site: PageSettings, language: GuideLanguage | undefined): void {
    const before = this.#provider.value;
    if (
      this.#session &&
      this.pack &&
      !(before?.session === this.#session && equal(before.site, site))
    ) {
      this.#provider.setValue({
        session: this.#session,
        pack: this.pack,
        site,
        reportProblem: this.#onProblem,
      });
    }
    const spoken = this.#language.value;
    const same =
      spoken?.text === language?.text &&
      spoken?.words === language?.words &&
      spoken?.languageState === language?.languageState &&
      spoken?.headingLevel === language?.headingLevel;
    if (!same) this.#language.setValue(language);
  }

  #update(snapshot: SessionSnapshot): void {
    const slice = {
      state: stateOf(snapshot),
      warned: snapshot.value.help === 'warned',
      erased: stateOf(snapshot) === 'welcome' ? snapshot.context.erased : undefined,
      voice: selectVoice(snapshot),
      partly: snapshot.context.partly,
    };
    if (equal(slice, this.shellState)) return;
    this.shellState = slice;
    this.#host.requestUpdate();
  }

  #notifyStep(snapshot: SessionSnapshot): void {
    const place = placeOf(snapshot);
    if (place === this.#place) return;
    this.#place = place;
    this.#onStep(snapshot);
  }
}

const placeOf = ({ value, context }: SessionSnapshot): string =>
  `${value.screen} ${context.at ?? ''}`;
