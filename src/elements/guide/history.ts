import type { ReactiveController, ReactiveElement } from 'lit';
import type { SessionEvent, SessionSnapshot } from '../../session/machine.js';
import { stateOf, type SessionState } from '../../session/selectors.js';

type Host = ReactiveElement & { history: boolean };

/** What a session shows, and the question on the screen, also while help covers it. */
type Place = readonly [state: SessionState, question: string];

const placeOf = (snapshot: SessionSnapshot): Place => [
  stateOf(snapshot),
  snapshot.context.at ?? '',
];
const same = (one: Place | undefined, other: Place): boolean => one?.join() === other.join();

/**
 * Lets the browser's Back and Forward go through the steps of a guide, where its page asks for it.
 * An entry holds a mark and a number: where each step led is known here alone, and forgotten with the session.
 */
export class GuideHistory implements ReactiveController {
  readonly #host: Host;
  readonly #send: (event: SessionEvent) => void;
  /** Entries of another guide, of an erased session and of an earlier load are none of ours. */
  #mark = '';
  #places: Place[] = [];
  #index = 0;
  #moves = 0;

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
    const erased = moves <= this.#moves && !same(this.#places[this.#index], place);
    this.#moves = moves;
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
    const mark = (): object => ({
      ...(history.state as object | null),
      evenhand: [this.#mark, this.#index],
    });
    if (this.#index === 0) history.replaceState(mark(), '');
    this.#index += 1;
    this.#places = [...this.#places.slice(0, this.#index), place];
    history.pushState(mark(), '');
  }

  #handlePopState = ({ state }: PopStateEvent): void => {
    const [mark, index] = (state as { evenhand?: [string, number] } | null)?.evenhand ?? [];
    const [place, question] = this.#places[index ?? -1] ?? [];
    if (mark !== this.#mark || index === undefined || !place) return;
    this.#index = index;
    this.#send(
      place === 'urgent'
        ? { type: 'urgent' }
        : { type: 'revisit', screen: place, question: question ?? '' },
    );
  };
}
