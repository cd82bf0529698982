import type { ReactiveController, ReactiveElement } from 'lit';
import type { SessionEvent } from '../../session/context.js';
import type { SessionSnapshot } from '../../session/machine.js';
import { stateOf, type SessionState } from '../../session/selectors.js';

type Host = ReactiveElement & { history: boolean };

/** The state of a session and its current question, also while help covers it. */
type Place = readonly [state: SessionState, question: string];

const placeOf = (snapshot: SessionSnapshot): Place => [
  stateOf(snapshot),
  snapshot.context.at ?? '',
];
const same = (one: Place | undefined, other: Place): boolean => one?.join() === other.join();

/** Key of the current history entry; the address if there is no Navigation API. */
const entryHere = (): string =>
  (globalThis as { navigation?: Navigation }).navigation?.currentEntry?.key ?? location.href;

/**
 * A copy of a plain object, such as a router keeps in an entry; an empty object for a string, a
 * list or a map.
 */
const copyOf = (state: unknown): object =>
  Object.getPrototypeOf(state ?? {}) === Object.prototype ? { ...(state as object | null) } : {};

/** Longer than a browser takes to go back, in ms. */
const GOING_BACK = 500;

/**
 * Lets the browser's Back and Forward go through the steps of a guide, if its page sets `history`.
 * The page's own entries stay as they are. An entry that the guide adds contains a mark and a
 * number; the places of the steps are kept only in this object.
 */
export class GuideHistory implements ReactiveController {
  readonly #host: Host;
  readonly #send: (event: SessionEvent) => void;
  /**
   * Marks our entries. Those of other guides, erased sessions and earlier loads have another mark.
   */
  #mark = '';
  #places: Place[] = [];
  /** The page's own entry, in which the guide began. */
  #first = '';
  #index = 0;
  #moves = 0;
  #shown: Place | undefined;

  constructor(host: Host, send: (event: SessionEvent) => void) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlePopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePopState);
  }

  /** Call this after each change of the session. */
  see(snapshot: SessionSnapshot): void {
    const place = placeOf(snapshot);
    const { moves } = snapshot.context;
    const erased = moves <= this.#moves && !same(this.#shown, place);
    this.#moves = moves;
    this.#shown = place;
    if (!this.#host.history) return;
    if (erased || this.#places.length === 0) this.#begin(place);
    else if (same(this.#places[this.#index], place)) return;
    else if (same(this.#places[0], place)) this.#goBack(this.#index);
    else if (same(this.#places[this.#index - 1], place)) this.#goBack(1);
    else this.#push(place);
  }

  /**
   * Goes back to the entry before the first step, then calls `then`: the guide's steps are not one
   * Back away from the next page.
   */
  leave(then: () => void): void {
    const steps = this.#host.history ? this.#index : 0;
    if (steps === 0) return then();
    addEventListener('popstate', then, { once: true });
    // A browser that has dropped old entries does not move. The reader leaves in any case.
    setTimeout(then, GOING_BACK);
    history.go(-steps);
  }

  #begin(place: Place): void {
    this.#mark = Math.random().toString(36).slice(2);
    this.#places = [place];
    this.#index = 0;
  }

  #goBack(steps: number): void {
    if (steps === 0) return;
    this.#index -= steps;
    history.go(-steps);
  }

  #push(place: Place): void {
    const index = this.#index + 1;
    if (index === 1) this.#first = entryHere();
    try {
      history.pushState({ ...copyOf(history.state), evenhand: [this.#mark, index] }, '');
    } catch {
      // Safari throws after too many entries in a short time; Chromium silently adds none.
    }
    // A step without an entry does not count: otherwise the guide's Back would leave the page.
    if (this.#indexOf(history.state) !== index) return;
    this.#index = index;
    this.#places = [...this.#places.slice(0, index), place];
  }

  /** Index of the step that an entry belongs to; undefined if it is not of this session. */
  #indexOf(state: unknown): number | undefined {
    const { evenhand } = (state ?? {}) as { evenhand?: readonly [string, number] | null };
    if (evenhand?.[0] === this.#mark) return evenhand[1];
    return entryHere() === this.#first ? 0 : undefined;
  }

  #handlePopState = ({ state }: PopStateEvent): void => {
    const index = this.#indexOf(state);
    const [place, question] = this.#places[index ?? -1] ?? [];
    if (index === undefined || !place) return;
    this.#index = index;
    this.#send(
      place === 'urgent'
        ? { type: 'urgent' }
        : { type: 'revisit', screen: place, question: question ?? '' },
    );
  };
}
