import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Said } from '../domain/pack.js';
import { speaker } from '../domain/speaker.js';
import type { SessionEvent, SessionSnapshot } from '../session/machine.js';
import { selectVoice } from '../session/select.js';
import { equal } from './equal.js';
import { languageContext, sessionContext, type GuideLanguage, type GuideSession } from './keys.js';
import { warnOnce } from './warn.js';

/** What a part reads while its guide has a session and words. */
export interface Reading<Slice> extends GuideSession, GuideLanguage {
  readonly slice: Slice;
  /** How many steps the session has taken; a step moves focus. */
  readonly moves: number;
  /** The wording for this reader, with the page's numbers in place. */
  readonly say: (said: Said) => string;
}

/**
 * Joins an element to the guide around it: it re-renders the host when the selected slice of the session,
 * the way of speaking or the language changes, and at no other time.
 */
export class GuidePart<Slice> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #select: (snapshot: SessionSnapshot) => Slice;
  readonly #guide: ContextConsumer<typeof sessionContext, ReactiveElement>;
  readonly #language: ContextConsumer<typeof languageContext, ReactiveElement>;
  #watched: GuideSession['session'] | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #seen: { slice: Slice; voice: string; moves: number } | undefined;
  /** Called after a step that changes nothing in the slice: Start again at the welcome leads where one is. */
  onMoveInPlace: (() => void) | undefined;

  constructor(host: ReactiveElement, select: (snapshot: SessionSnapshot) => Slice) {
    this.#host = host;
    this.#select = select;
    this.#guide = new ContextConsumer(host, { context: sessionContext, subscribe: true, callback: (guide) => { this.#watch(guide); } });
    this.#language = new ContextConsumer(host, { context: languageContext, subscribe: true });
    host.addController(this);
  }

  /** What there is to show, or undefined as long as the part stands in no guide or the guide has no pack. */
  get reading(): Reading<Slice> | undefined {
    const [guide, language, seen] = [this.#guide.value, this.#language.value, this.#seen];
    if (!guide || !language || !seen) return undefined;
    return { ...guide, ...language, slice: seen.slice, moves: seen.moves, say: speaker(seen.voice, guide.site) };
  }

  send(event: SessionEvent): void {
    this.#guide.value?.session.send(event);
  }

  hostConnected(): void {
    // A guide upgrades before its parts, so a part that has none by now stands outside.
    setTimeout(() => {
      if (this.#host.isConnected && !this.#guide.value && !this.#host.closest('eh-guide')) {
        warnOnce('part-outside-guide', this.#host.localName, `<${this.#host.localName}> stands in no <eh-guide> and shows nothing. Put it inside one.`);
      }
    });
  }

  /** A part in a page's own layout would take the page's language: it says its own. */
  hostUpdate(): void {
    const words = this.#language.value?.words;
    if (!words) return;
    this.#host.lang = words.language;
    this.#host.dir = words.dir;
    this.#host.translate = false;
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = this.#watched = this.#seen = undefined;
    // Out of its guide it must not go on showing answers; back in one it is told anew.
    this.#guide.value = this.#language.value = undefined;
    this.#host.requestUpdate();
  }

  #watch(guide: GuideSession | undefined): void {
    if (guide?.session === this.#watched) return;
    this.#subscription?.unsubscribe();
    this.#watched = guide?.session;
    this.#seen = undefined;
    if (!guide) return;
    this.#look(guide.session.getSnapshot());
    this.#subscription = guide.session.subscribe((snapshot) => { this.#look(snapshot); });
  }

  #look(snapshot: SessionSnapshot): void {
    const seen = { slice: this.#select(snapshot), voice: selectVoice(snapshot), moves: snapshot.context.moves };
    const { moves: _, ...before } = this.#seen ?? { moves: 0 };
    const { moves, ...now } = seen;
    if (!equal(before, now)) {
      this.#seen = seen;
      this.#host.requestUpdate();
    } else if (this.#seen && this.#seen.moves !== moves) {
      this.#seen.moves = moves;
      this.onMoveInPlace?.();
    }
  }
}
