// Measures the width of a guide in a parent, and the width of the parent.
import liver from '../../../src/packs/liver-stem-cells/index.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { settled } from './guide-driver.js';
import type { Parent } from './parents.js';

export interface Room {
  readonly window: number;
  readonly width: number;
  readonly room: number;
  readonly sideways: number;
}

export function liverGuide(): EhGuide {
  const guide = document.createElement('eh-guide');
  guide.pack = liver;
  return guide;
}

/** Runs a function with a style sheet in the page, and removes the sheet afterwards. */
export async function withPageStyle<Result>(
  css: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    return await run();
  } finally {
    document.adoptedStyleSheets.pop();
  }
}

const pageCss = ({ css, beside = '' }: Parent): string => `[data-parent] { ${css} } ${beside}`;

/** Inserts the guide into a parent, and the parent into a page. */
function place(guide: Element, { beside, wrap = 'div', modal }: Parent, page: Element): Element {
  const { ownerDocument } = page;
  const parent = ownerDocument.createElement(wrap);
  parent.setAttribute('data-parent', '');
  parent.append(guide);
  if (beside !== undefined) {
    const column = ownerDocument.createElement('aside');
    column.textContent = 'A column of the page';
    parent.append(column);
  }
  page.append(parent);
  if (wrap === 'dialog') {
    const dialog = parent as HTMLDialogElement;
    if (modal) dialog.showModal();
    else dialog.show();
  }
  return parent;
}

/** The width of a guide in a parent, and the available width: that of a plain block in its place. */
export function roomIn(parent: Parent): Promise<Room> {
  return withPageStyle(pageCss(parent), async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const guide = liverGuide();
    const box = place(guide, parent, page);
    await settled(guide);
    const { paddingLeft, paddingRight, width } = getComputedStyle(box);
    const inner = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const measured = {
      window: page.getBoundingClientRect().width,
      width: guide.getBoundingClientRect().width,
      room: Number.isNaN(inner) || inner <= 0 ? parseFloat(width) : inner,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
    page.remove();
    return measured;
  });
}

/** The width that embed.css keeps for an undefined guide: in a frame without scripts. */
export async function keptRoom(
  parent: Parent | undefined,
  wide: number,
  page = '',
): Promise<number> {
  const embedCss = await (await fetch('/src/styles/embed.css')).text();
  const frame = document.createElement('iframe');
  frame.style.inlineSize = `${wide}px`;
  frame.style.border = '0';
  document.body.append(frame);
  const inside = frame.contentDocument as Document;
  const style = inside.createElement('style');
  style.textContent = `${embedCss} ${parent ? pageCss(parent) : ''} ${page}`;
  inside.head.append(style);
  const guide = inside.createElement('eh-guide');
  if (parent) place(guide, parent, inside.body);
  else inside.body.append(guide);
  const { width } = guide.getBoundingClientRect();
  frame.remove();
  return width;
}
