import type { ReactiveElement } from 'lit';

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
export function followPageLanguage(host: ReactiveElement, changed: () => void): void {
  let language = '';
  const observer = new MutationObserver(() => {
    const now = languageAround(host);
    if (now === language) return;
    language = now;
    changed();
  });
  host.addController({
    hostConnected() {
      language = languageAround(host);
      for (const ancestor of ancestorsOf(host))
        observer.observe(ancestor, { attributeFilter: ['lang'] });
    },
    hostDisconnected() {
      observer.disconnect();
    },
  });
}
