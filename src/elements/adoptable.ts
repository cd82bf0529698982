import { LitElement, type CSSResultOrNative } from 'lit';

type Moving = LitElement & { adoptedCallback?(): void; createRenderRoot(): ShadowRoot };

/** Copies of style sheets, by the document they are for: a constructed sheet serves one document alone. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** The sheet for a document, which has a window: others show nothing. */
function sheetFor(owner: Document, style: CSSResultOrNative): CSSStyleSheet {
  const sheet = 'styleSheet' in style ? (style.styleSheet as CSSStyleSheet) : style;
  const view = owner.defaultView;
  if (owner === document || !view) return sheet;
  const made = copies.get(owner) ?? new Map<CSSStyleSheet, CSSStyleSheet>();
  copies.set(owner, made);
  let copy = made.get(sheet);
  if (!copy) {
    copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
    made.set(sheet, copy);
  }
  return copy;
}

/** Lets an element keep its styles where a page moves it into another document, as that of a frame, and back. */
export function keepStylesWhenMoved(element: CustomElementConstructor): void {
  if (!(element.prototype instanceof LitElement)) return;
  const lit = element as unknown as typeof LitElement;
  const prototype = lit.prototype as Moving;
  const dress = (host: Element): void => {
    const { shadowRoot, ownerDocument } = host;
    if (shadowRoot && ownerDocument.defaultView)
      shadowRoot.adoptedStyleSheets = lit.elementStyles.map((style) =>
        sheetFor(ownerDocument, style),
      );
  };
  prototype.createRenderRoot = function () {
    const root = this.shadowRoot ?? this.attachShadow(lit.shadowRootOptions);
    dress(this);
    return root;
  };
  prototype.adoptedCallback = function () {
    dress(this);
  };
}
