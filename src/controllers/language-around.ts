import type { ReactiveController, ReactiveElement } from 'lit';

/** The nearest ancestor's `lang`, across shadow roots. Empty when no ancestor has one. */
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

/**
 * Calls back when the language around its host changes: pages switch `<html lang>` without a
 * reload. Setting the same language again is ignored: the frame page does so after each update,
 * which would loop.
 */
export class FollowPageLanguage implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer: MutationObserver;
  #language = '';

  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      const language = languageAround(host);
      if (language === this.#language) return;
      this.#language = language;
      changed();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#language = languageAround(this.#host);
    for (const ancestor of ancestorsOf(this.#host))
      this.#observer.observe(ancestor, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
