import type { CSSResult, LitElement } from 'lit';

/**
 * Adopts the styles of an element's class, also after a page has moved the element into the
 * document of a frame. A constructed sheet works in one document only, so there it adopts copies.
 */
export function adoptStyles({
  shadowRoot,
  ownerDocument: { defaultView },
  constructor,
}: LitElement): void {
  // A document without a window renders nothing.
  if (!shadowRoot || !defaultView) return;
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  shadowRoot.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
    if (defaultView === window && styleSheet) return styleSheet;
    const copy = new defaultView.CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}
