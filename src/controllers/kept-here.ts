import type { ReactiveController, ReactiveElement } from 'lit';
import type { Pack } from '../domain/pack.js';

/**
 * The session that a reader keeps on this device: one `localStorage` entry per pack, written only on a press. Every
 * access can throw: a browser may forbid storage, and a frame without an origin has none.
 */
const keyOf = ({ id }: Pack): string => `evenhand/${id}`;

const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};

/** The stored text of a pack; undefined if there is none or storage cannot be read. */
export function keptHere(pack: Pack): string | undefined {
  try {
    return localStorage.getItem(keyOf(pack)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text for a pack. Returns whether it was stored: storage may be full or forbidden. */
export function keepHere(pack: Pack, text: string): boolean {
  try {
    localStorage.setItem(keyOf(pack), text);
  } catch {
    // The earlier entry stays.
  }
  changed();
  return keptHere(pack) === text;
}

export function eraseKept(pack: Pack): void {
  try {
    localStorage.removeItem(keyOf(pack));
  } catch {
    // Storage that refuses this has no entry.
  }
  changed();
}

/** Re-renders its host when something is kept or erased, here or in another window. */
export class FollowKept implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveElement) {
    this.#changed = () => {
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#changed);
    addEventListener('storage', this.#changed);
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
    removeEventListener('storage', this.#changed);
  }
}
