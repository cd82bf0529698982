import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import type { SessionEvent, SessionSnapshot } from '../session/machine.js';
import { selectVoice, stateOf, type SessionState } from '../session/select.js';
import { createSession, RecordError, type Session } from '../session/session.js';
import { equal } from './equal.js';
import {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
  type Site,
} from './keys.js';

/** What the frame of a guide shows of its session. */
export interface FrameSlice {
  readonly state: SessionState;
  /** The person has talked with a doctor about a warning sign, and help is not open. */
  readonly warned: boolean;
  readonly voice: string;
}

/**
 * The session of one guide: begins and ends it, gives it to the parts, and tells of each step.
 * Re-renders the guide only when its frame changes.
 */
export class SessionKeeper {
  readonly #host: ReactiveElement;
  readonly #tellStep: (snapshot: SessionSnapshot) => void;
  readonly #tellProblem: GuideSession['tell'];
  readonly #see: (snapshot: SessionSnapshot) => void;
  readonly #provider: ContextProvider<typeof sessionContext>;
  readonly #language: ContextProvider<typeof languageContext>;
  #session: Session | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #place = '';
  pack: Pack | undefined;
  slice: FrameSlice | undefined;

  /**
   * @param tellStep called after each step to another screen or question, but for getting help now and coming back
   * @param tellProblem called with what is wrong with a part
   * @param see called when a session begins and after each change of it
   */
  constructor(
    host: ReactiveElement,
    tellStep: (snapshot: SessionSnapshot) => void,
    tellProblem: GuideSession['tell'],
    see: (snapshot: SessionSnapshot) => void,
  ) {
    this.#host = host;
    this.#tellStep = tellStep;
    this.#tellProblem = tellProblem;
    this.#see = see;
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
    this.#look(session.getSnapshot());
    this.#see(session.getSnapshot());
    this.#subscription = session.subscribe((snapshot) => {
      this.#look(snapshot);
      this.#notice(snapshot);
      this.#see(snapshot);
    });
    return [];
  }

  /** Erases and forgets the session. */
  end(): void {
    if (!this.#session) return;
    this.#subscription?.unsubscribe();
    this.#session.send({ type: 'wipe' });
    this.#session.stop();
    this.#session = this.#subscription = this.pack = this.slice = undefined;
    this.#provider.setValue(undefined);
    this.#host.requestUpdate();
  }

  /** Gives the session, the page's facts and the words to the parts; the same again is not told twice. */
  provide(site: Site, language: GuideLanguage | undefined): void {
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
        tell: this.#tellProblem,
      });
    }
    const spoken = this.#language.value;
    const same =
      spoken?.text === language?.text &&
      spoken?.speech === language?.speech &&
      spoken?.headingLevel === language?.headingLevel;
    if (!same) this.#language.setValue(language);
  }

  #look(snapshot: SessionSnapshot): void {
    const slice = {
      state: stateOf(snapshot),
      warned: snapshot.value.help === 'warned',
      voice: selectVoice(snapshot),
    };
    if (equal(slice, this.slice)) return;
    this.slice = slice;
    this.#host.requestUpdate();
  }

  #notice(snapshot: SessionSnapshot): void {
    const place = placeOf(snapshot);
    if (place === this.#place) return;
    this.#place = place;
    this.#tellStep(snapshot);
  }
}

const placeOf = ({ value, context }: SessionSnapshot): string =>
  `${value.screen} ${context.at ?? ''}`;
