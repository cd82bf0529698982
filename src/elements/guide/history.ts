import type { ReactiveController, ReactiveElement } from 'lit';
import type { SessionEvent } from '../../session/context.js';
import type { SessionSnapshot } from '../../session/machine.js';
import { stateOf, type SessionState } from '../../session/selectors.js';

type Host = ReactiveElement & { history: boolean };

/** What a session shows, and the question on the screen, also while help covers it. */
type Place = readonly [state: SessionState, question: string];

const placeOf = (snapshot: SessionSnapshot): Place => [
  stateOf(snapshot),
  snapshot.context.at ?? '',
];
const same = (one: Place | undefined, other: Place): boolean => one?.join() === other.join();

/** The entry that the browser is at. Without the Navigation API, or its entries, the address takes the place of the key. */
const entryHere = (): string =>
  (globalThis as { navigation?: Navigation }).navigation?.currentEntry?.key ?? location.href;

/** A copy of what a plain object holds, as routers keep in an entry; nothing of a text, a list or a map. */
const copyOf = (state: unknown): object =>
  Object.getPrototypeOf(state ?? {}) === Object.prototype ? { ...(state as object | null) } : {};

/** Longer than a browser takes to go back. */
const GOING_BACK = 500;

/**
 * Lets the browser's Back and Forward go through the steps of a guide, where its page asks for it. The page's own entries
 * stay as they are: an entry that the guide adds holds a mark and a number, and where each step led is known here alone.
 */
export class GuideHistory implements ReactiveController {
  readonly #host: Host;
  readonly #send: (event: SessionEvent) => void;
  /** Entries of another guide, of an erased session and of an earlier load are none of ours. */
  #mark = '';
  #places: Place[] = [];
  /** The page's own entry, at which the guide began. */
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

  /** Told after each change of the session. */
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

  /** Goes back to where the page was before the first step, and then on: what was left behind is not one Back away. */
  leave(then: () => void): void {
    const steps = this.#host.history ? this.#index : 0;
    if (steps === 0) return then();
    addEventListener('popstate', then, { once: true });
    // A browser that has dropped old entries goes nowhere: the reader leaves all the same.
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
      // Safari throws above a number of entries in a while; Chromium then adds none and says nothing.
    }
    // A step without an entry is not counted, or a Back of the guide would leave the page.
    if (this.#indexOf(history.state) !== index) return;
    this.#index = index;
    this.#places = [...this.#places.slice(0, index), place];
  }

  /** Where an entry leads; undefined for one that is none of this session. */
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
