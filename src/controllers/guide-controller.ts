import { ContextConsumer } from '@lit/context';
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { VoicedText } from '../domain/pack.js';
import { createTextResolver } from '../domain/text-for.js';
import type { SessionEvent } from '../session/context.js';
import type { SessionSnapshot } from '../session/machine.js';
import { selectVoice } from '../session/selectors.js';
import { equal } from './equal.js';
import {
  languageContext,
  sessionContext,
  type GuideLanguage,
  type GuideSession,
} from './contexts.js';
import { explain } from '#messages';
import { setFallback } from './element.js';
import { renderFailure, partFailedMessage } from './error-boundary.js';
import { warnOnce } from './warn.js';

/** The data that a part renders, while its guide has a session and its texts. */
export interface GuideValue<Slice> extends GuideSession, GuideLanguage {
  readonly selected: Slice;
  /** The number of steps in the session. Each step moves focus. */
  readonly moves: number;
  /** Resolves a text for this reader's voice, with the page's phone numbers filled in. */
  readonly resolve: (said: VoicedText) => string;
}

/** If one of these parts fails, its fallback shows the emergency number. */
const VITAL = 'eh-urgent, eh-outcome, eh-notes';

/**
 * Connects an element to the guide around it. It re-renders the host only when the selected slice
 * of the session, the voice or the language changes. If the host extends `EhElement` and its update
 * throws, the host renders a fallback and the controller reports the problem to the guide.
 */
export class GuideController<Slice> implements ReactiveController {
  readonly #host: LitElement;
  readonly #select: (snapshot: SessionSnapshot) => Slice;
  readonly #guide: ContextConsumer<typeof sessionContext, LitElement>;
  readonly #language: ContextConsumer<typeof languageContext, LitElement>;
  #watched: GuideSession['session'] | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #selected: { slice: Slice; voice: string; moves: number } | undefined;
  /**
   * The error that `select` threw. `hostUpdate` throws it again, inside the host's error boundary.
   */
  #thrown: { readonly error: unknown } | undefined;
  #failed = false;
  /** Called after a step that does not change the slice, as Start again on the welcome screen. */
  onMoveInPlace: (() => void) | undefined;

  constructor(host: LitElement, select: (snapshot: SessionSnapshot) => Slice) {
    this.#host = host;
    this.#select = select;
    this.#guide = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (guide) => {
        this.#watch(guide);
      },
    });
    this.#language = new ContextConsumer(host, { context: languageContext, subscribe: true });
    host.addController(this);
    setFallback(host, this.#handleFailure);
  }

  /** The data to render; undefined while the part is outside a guide or the guide has no pack. */
  get value(): GuideValue<Slice> | undefined {
    const [guide, language, seen] = [this.#guide.value, this.#language.value, this.#selected];
    if (!guide || !language || !seen) return undefined;
    return {
      ...guide,
      ...language,
      selected: seen.slice,
      moves: seen.moves,
      resolve: createTextResolver(seen.voice, guide.site),
    };
  }

  send(event: SessionEvent): void {
    this.#guide.value?.session.send(event);
  }

  hostConnected(): void {
    // A guide upgrades before its parts, so a part without a guide by now is outside one.
    setTimeout(() => {
      if (this.#host.isConnected && !this.#guide.value && !this.#host.closest('eh-guide')) {
        warnOnce(
          'part-outside-guide',
          this.#host.localName,
          explain('part-outside-guide', this.#host.localName),
        );
      }
    });
  }

  /** Sets the guide's language on the host. In a custom layout it would inherit the page's. */
  hostUpdate(): void {
    if (this.#thrown) throw this.#thrown.error;
    const words = this.#language.value?.words;
    if (!words) return;
    this.#host.lang = words.language;
    this.#host.dir = words.dir;
    this.#host.translate = false;
  }

  hostUpdated(): void {
    if (this.#failed)
      this.#guide.value?.reportProblem('part-failed', undefined, this.#host.localName);
    this.#failed = false;
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = this.#watched = this.#selected = this.#thrown = undefined;
    // Outside its guide it must not keep showing answers. Inside again it gets new context values.
    this.#guide.value = this.#language.value = undefined;
    this.#host.requestUpdate();
  }

  #watch(guide: GuideSession | undefined): void {
    if (guide?.session === this.#watched) return;
    this.#subscription?.unsubscribe();
    this.#watched = guide?.session;
    this.#selected = this.#thrown = undefined;
    if (!guide) return;
    this.#update(guide.session.getSnapshot());
    this.#subscription = guide.session.subscribe((snapshot) => {
      this.#update(snapshot);
    });
  }

  #update(snapshot: SessionSnapshot): void {
    try {
      this.#thrown = undefined;
      this.#compare(snapshot);
    } catch (error) {
      // An error thrown here would keep later subscribers from seeing the step.
      this.#thrown = { error };
      this.#host.requestUpdate();
    }
  }

  #compare(snapshot: SessionSnapshot): void {
    const seen = {
      slice: this.#select(snapshot),
      voice: selectVoice(snapshot),
      moves: snapshot.context.moves,
    };
    const { moves: _, ...before } = this.#selected ?? { moves: 0 };
    const { moves, ...now } = seen;
    if (!equal(before, now)) {
      this.#selected = seen;
      this.#host.requestUpdate();
    } else if (this.#selected && this.#selected.moves !== moves) {
      this.#selected.moves = moves;
      this.onMoveInPlace?.();
    }
  }

  /** Renders the fallback in the reader's language and reports it. Outside a guide: nothing. */
  #handleFailure = (error: unknown): TemplateResult | typeof nothing => {
    const [guide, language, name] = [this.#guide.value, this.#language.value, this.#host.localName];
    if (!guide || !language) return nothing;
    this.#failed = true;
    guide.reportProblem('part-failed', partFailedMessage(name, error), name);
    return renderFailure(
      language.words,
      this.#host.matches(VITAL) ? guide.site.emergencyNumber : undefined,
    );
  };
}
