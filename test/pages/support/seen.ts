// The appearance of the guide on a hostile page: its text, its styles, and clipped or overflowing boxes.
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import type { Walker } from './in-page.ts';

declare global {
  interface Window {
    guide: EhGuide;
    bringGuide(attributes?: Readonly<Record<string, string>>): Promise<EhGuide>;
  }
}

export interface Seen {
  /** Role and text of every visible element, in order. */
  readonly said: readonly string[];
  /** The styles of the first paragraph. */
  readonly look: Readonly<Record<string, string>>;
  /** The letter spacing of the first paragraph, in CSS pixels. */
  readonly spacing: number;
  /** How far anything overflows its container on either side, in CSS pixels. */
  readonly out: number;
  /** Boxes that clip their content, overflow, or have overlapping lines. */
  readonly cut: readonly string[];
}

/**
 * Runs in the page: the appearance of the guide on the welcome, on a question and on a result, first closed and then
 * with every disclosure open.
 */
export async function seeAll(): Promise<Seen[]> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const drawn = async (): Promise<void> => {
    for (let turn = 0; turn < 2; turn += 1)
      await new Promise((done) => requestAnimationFrame(done));
  };
  const tell = (node: Node, lines: string[]): string[] => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, ' ').trim();
      if (words) lines.push(words);
    } else if (node instanceof HTMLElement) {
      if (!node.checkVisibility()) return lines;
      const said = [
        'role',
        'type',
        'href',
        'aria-label',
        'aria-describedby',
        'name',
        'value',
        'open',
        'lang',
        'dir',
      ]
        .filter((name) => node.hasAttribute(name))
        .map((name) => ` ${name}=${node.getAttribute(name) ?? ''}`);
      if (!/^(div|span|slot|eh-.*)$/.test(node.localName))
        lines.push(`<${node.localName}${said.join('')}>`);
      const inner = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of inner.length > 0 ? inner : (node.shadowRoot ?? node).childNodes)
        tell(child, lines);
    }
    return lines;
  };
  const see = async (): Promise<Seen> => {
    await drawn();
    const { guide } = window;
    const words = walker
      .all('p')
      .find(
        (element) =>
          element.checkVisibility() &&
          element.getRootNode() !== document &&
          element.classList.contains('measure'),
      );
    const style = words && getComputedStyle(words);
    const place = document.querySelector('#place');
    // An inline container has no width of its own: then nothing may overflow the page.
    const edge =
      place && getComputedStyle(place).display !== 'inline'
        ? place.getBoundingClientRect().right
        : document.documentElement.clientWidth;
    const zoom = Number(
      guide.shadowRoot?.querySelector('section')?.style.getPropertyValue('zoom') || 1,
    );
    const start =
      place && getComputedStyle(place).display !== 'inline'
        ? place.getBoundingClientRect().left
        : 0;
    const shown = walker
      .all<HTMLElement>('*')
      .filter(
        (element) =>
          element.getRootNode() !== document &&
          element.checkVisibility() &&
          !element.closest('.visually-hidden'),
      );
    const boxes = shown
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const clips = ({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean =>
      display !== 'inline' &&
      [overflowX, overflowY].some((value) => ['hidden', 'clip', 'auto', 'scroll'].includes(value));
    // A file input writes its own text, and Firefox clips it itself.
    const cut = shown.filter(
      (element) =>
        !element.matches('input[type=file]') &&
        ((clips(getComputedStyle(element)) &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1)) ||
          (element.clientWidth > 0 &&
            getComputedStyle(element).display !== 'inline' &&
            element.scrollWidth > element.clientWidth + 1)),
    );
    const looks = [
      'textTransform',
      'fontStyle',
      'fontWeight',
      'textIndent',
      'whiteSpace',
      'wordBreak',
      'textAlign',
      'textShadow',
      'cursor',
      'direction',
      'color',
    ] as const;
    const look: Record<string, string> = style
      ? Object.fromEntries(looks.map((name) => [name, style[name]]))
      : {};
    // As rendered: engines report a size before or after zoom.
    const size = style ? parseFloat(style.fontSize) : 0;
    /** How much the guide has widened the page. */
    const wider = (): number => {
      const { scrollWidth, clientWidth } = document.documentElement;
      guide.hidden = true;
      const without = document.documentElement.scrollWidth;
      guide.hidden = false;
      return scrollWidth - Math.max(without, clientWidth);
    };
    const squeezed = shown.filter((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return (
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        parseFloat(lineHeight) < parseFloat(fontSize)
      );
    });
    return {
      said: tell(guide, []),
      look: { ...look, size: String(Math.round(size < 14 ? size * zoom : size)) },
      spacing: parseFloat(style?.letterSpacing ?? '') || 0,
      out: Math.max(
        0,
        ...boxes.flatMap(({ left, right }) => [
          Math.round(right - edge),
          ...(zoom === 1 ? [Math.round(start - left)] : []),
        ]),
        wider(),
      ),
      cut: [...cut, ...squeezed].map(
        (element) =>
          `${element.localName}.${element.className}: ${element.innerText.slice(0, 25)} ${String(element.scrollWidth)} in ${String(element.clientWidth)}`,
      ),
    };
  };
  const seen = [await see()];
  await walker.press('Start');
  seen.push(await see());
  await walker.answer({ who: 'reading' });
  await walker.press('See my notes');
  await drawn();
  seen.push(await see());
  await walker.openAll();
  seen.push(await see());
  return seen;
}

/** Runs in the page, which has a `Walker`: adds the guide and waits until it has rendered. */
export async function bring(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const ready = new Promise((done, failed) => {
    addEventListener('eh-ready', done);
    setTimeout(() => {
      failed(new Error('The page heard of no guide that is ready.'));
    }, walker.patience);
  });
  await window.bringGuide(attributes);
  await ready;
}

/** Runs in the page: the styles of every element of the guide with text of its own, in order. */
export function looksOfAll(): string[] {
  const shown = (window[Symbol.for('evenhand-test/walker')] as Walker)
    .all('*')
    .filter(
      (element) =>
        element.getRootNode() !== document &&
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
  return shown.map((element) => {
    const { fontSize, fontWeight, fontStyle, lineHeight, color, textAlign, whiteSpace } =
      getComputedStyle(element);
    return `${element.localName}.${element.className} ${element.innerText.slice(0, 20)}: ${[fontSize, fontWeight, fontStyle, lineHeight, color, textAlign, whiteSpace, String(Math.round(element.getBoundingClientRect().width))].join(' ')}`;
  });
}
