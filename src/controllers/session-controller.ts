import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import type { SessionEvent } from '../session/context.js';
import type { SessionSnapshot } from '../session/machine.js';
import { selectVoice, stateOf, type SessionState } from '../session/selectors.js';
import { createSession, RecordError, type Session } from '../session/create-session.js';
import { equal } from './equal.js';
import {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
  type PageSettings,
} from './contexts.js';

/** What the frame of a guide shows of its session. */
export interface ShellState {
  readonly state: SessionState;
  /** The person has talked with a doctor about a warning sign, and help is not open. */
  readonly warned: boolean;
  readonly voice: string;
}

/**
 * The session of one guide: begins and ends it, gives it to the parts, and tells of each step.
 * Re-renders the guide only when its frame changes.
 */
export class SessionController {
  readonly #host: ReactiveElement;
  readonly #tellStep: (snapshot: SessionSnapshot) => void;
  readonly #tellProblem: GuideSession['reportProblem'];
  readonly #onChange: (snapshot: SessionSnapshot) => void;
  readonly #provider: ContextProvider<typeof sessionContext>;
  readonly #language: ContextProvider<typeof languageContext>;
  #session: Session | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #place = '';
  pack: Pack | undefined;
  shellState: ShellState | undefined;

  /**
   * @param tellStep called after each step to another screen or question, but for getting help now and coming back
   * @param tellProblem called with what is wrong with a part
   * @param see called when a session begins and after each change of it
   */
  constructor(
    host: ReactiveElement,
    tellStep: (snapshot: SessionSnapshot) => void,
    tellProblem: GuideSession['reportProblem'],
    see: (snapshot: SessionSnapshot) => void,
  ) {
    this.#host = host;
    this.#tellStep = tellStep;
    this.#tellProblem = tellProblem;
    this.#onChange = see;
    this.#provider = new ContextProvider(host, { context: sessionContext });
    this.#language = new ContextProvider(host, { context: languageContext });
  }

  get snapshot(): SessionSnapshot | undefined {
    return this.#session?.getSnapshot();
  }

  send(event: SessionEvent): void {
    this.#session?.send(event);
  }

  /** Begins with a pack, where a record left off if there is one. Returns why a record was refused; then nothing changes. */
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

  /** Erases and forgets the session. */
  end(): void {
    if (!this.#session) return;
    this.#subscription?.unsubscribe();
    this.#session.send({ type: 'wipe' });
    this.#session.stop();
    this.#session = this.#subscription = this.pack = this.shellState = undefined;
    this.#provider.setValue(undefined);
    this.#host.requestUpdate();
  }

  /** Gives the session, the page's facts and the words to the parts; the same again is not told twice. */
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
        reportProblem: this.#tellProblem,
      });
    }
    const spoken = this.#language.value;
    const same =
      spoken?.text === language?.text &&
      spoken?.languageState === language?.languageState &&
      spoken?.headingLevel === language?.headingLevel;
    if (!same) this.#language.setValue(language);
  }

  #update(snapshot: SessionSnapshot): void {
    const slice = {
      state: stateOf(snapshot),
      warned: snapshot.value.help === 'warned',
      voice: selectVoice(snapshot),
    };
    if (equal(slice, this.shellState)) return;
    this.shellState = slice;
    this.#host.requestUpdate();
  }

  #notifyStep(snapshot: SessionSnapshot): void {
    const place = placeOf(snapshot);
    if (place === this.#place) return;
    this.#place = place;
    this.#tellStep(snapshot);
  }
}

const placeOf = ({ value, context }: SessionSnapshot): string =>
  `${value.screen} ${context.at ?? ''}`;
