import type { ReactiveController, ReactiveElement } from 'lit';

/** The nearest `lang` around an element, through the hosts of shadow roots; empty when no ancestor has one. */
export function languageAround(element: Element): string {
  for (const ancestor of ancestorsOf(element)) {
    const { lang } = ancestor as HTMLElement;
    if (lang) return lang;
  }
  return '';
}

function ancestorsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Calls back when a `lang` around its host changes: pages switch `<html lang>` without a reload. */
export class FollowPageLanguage implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#observer = new MutationObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    for (const ancestor of ancestorsOf(this.#host))
      this.#observer.observe(ancestor, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
