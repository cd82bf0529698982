import type { ReactiveController, ReactiveElement } from 'lit';

const guides = new Set<ReactiveElement>();

const nameOf = (guide: ReactiveElement): string | null | undefined =>
  guide.shadowRoot?.querySelector('section')?.getAttribute('aria-label');

/** Gives each guide's region a unique name on the page: the second with a title is `Title (2)`. */
export class RegionName implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    guides.add(this.#host);
  }

  hostDisconnected(): void {
    guides.delete(this.#host);
  }

  of(title: string): string {
    const taken = [...guides].map((guide) => guide !== this.#host && nameOf(guide));
    let name = title;
    for (let number = 2; taken.includes(name); number += 1) name = `${title} (${number})`;
    return name;
  }
}
