import { LitElement, type CSSResult } from 'lit';

/**
 * Lets an element keep its styles where a page moves it into another document, as that of a frame, and back.
 * A constructed sheet serves one document alone, so the element gets copies there.
 */
export function keepStylesWhenMoved(element: CustomElementConstructor): void {
  if (!(element.prototype instanceof LitElement)) return;
  const lit = element as unknown as typeof LitElement;
  const dress = ({ shadowRoot, ownerDocument: { defaultView } }: Element): void => {
    // A document without a window shows nothing.
    if (!shadowRoot || !defaultView) return;
    shadowRoot.adoptedStyleSheets = (lit.elementStyles as CSSResult[]).map(
      ({ styleSheet, cssText }) => {
        if (defaultView === window && styleSheet) return styleSheet;
        const copy = new defaultView.CSSStyleSheet();
        copy.replaceSync(cssText);
        return copy;
      },
    );
  };
  Object.assign(lit.prototype, {
    createRenderRoot(this: LitElement) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      dress(this);
      return root;
    },
    adoptedCallback(this: LitElement) {
      dress(this);
    },
  });
}
