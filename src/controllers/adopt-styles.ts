import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element the styles of its class, also in the document of a frame that a page has moved it into.
 * A constructed sheet serves one document alone, so the element gets copies there.
 */
export function adoptStyles({
  shadowRoot,
  ownerDocument: { defaultView },
  constructor,
}: LitElement): void {
  // A document without a window shows nothing.
  if (!shadowRoot || !defaultView) return;
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  shadowRoot.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
    if (defaultView === window && styleSheet) return styleSheet;
    const copy = new defaultView.CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}
