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

/** What a part reads while its guide has a session and words. */
export interface GuideValue<Slice> extends GuideSession, GuideLanguage {
  readonly selected: Slice;
  /** How many steps the session has taken; a step moves focus. */
  readonly moves: number;
  /** The wording for this reader, with the page's numbers in place. */
  readonly resolve: (said: VoicedText) => string;
}

/** What a reader may need at once: where it fails, it says where to turn. */
const VITAL = 'eh-urgent, eh-outcome, eh-notes';

/**
 * Joins an element to the guide around it: it re-renders the host when the selected slice of the session,
 * the way of speaking or the language changes, and at no other time. A host that extends `EhElement` shows a fallback
 * where its update throws, and reports it to the guide.
 */
export class GuideController<Slice> implements ReactiveController {
  readonly #host: LitElement;
  readonly #select: (snapshot: SessionSnapshot) => Slice;
  readonly #guide: ContextConsumer<typeof sessionContext, LitElement>;
  readonly #language: ContextConsumer<typeof languageContext, LitElement>;
  #watched: GuideSession['session'] | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #selected: { slice: Slice; voice: string; moves: number } | undefined;
  /** What the selection threw, to be thrown again where the host can stand aside. */
  #thrown: { readonly error: unknown } | undefined;
  #failed = false;
  /** Called after a step that changes nothing in the slice: Start again at the welcome leads where one is. */
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

  /** What there is to show, or undefined as long as the part stands in no guide or the guide has no pack. */
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
    // A guide upgrades before its parts, so a part that has none by now stands outside.
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

  /** A part in a page's own layout would take the page's language: it says its own. */
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
    // Out of its guide it must not go on showing answers; back in one it is told anew.
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
      // Thrown here it would keep the step from the parts that come after.
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

  /** Says in the reader's words that the host cannot be shown, and tells the page. Out of a guide it is silent. */
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
