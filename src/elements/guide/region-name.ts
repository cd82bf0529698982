import type { ReactiveElement } from 'lit';

const guides = new Set<ReactiveElement>();

const nameOf = (guide: ReactiveElement): string | null | undefined =>
  guide.shadowRoot?.querySelector('section')?.getAttribute('aria-label');

/**
 * Returns a function that turns a title into a name for this guide's region. It is unique on the
 * page: the second guide with a title is called `Title (2)`.
 */
export function regionNamer(host: ReactiveElement): (title: string) => string {
  host.addController({
    hostConnected() {
      guides.add(host);
    },
    hostDisconnected() {
      guides.delete(host);
    },
  });
  return (title) => {
    const taken = [...guides].map((guide) => guide !== host && nameOf(guide));
    let name = title;
    for (let number = 2; taken.includes(name); number += 1) name = `${title} (${number})`;
    return name;
  };
}
