/**
 * Marks on the guide's root that make session recorders leave it out
 * (docs/on-anybodys-page.md names their sources). Attributes: Hotjar, Microsoft Clarity, LogRocket,
 * Matomo, Datadog, Sentry. Classes: rrweb, FullStory, PostHog, Yandex Metrica.
 */
const ATTRIBUTES = [
  'data-hj-suppress',
  'data-clarity-mask=true',
  'data-private',
  'data-matomo-mask',
  'data-dd-privacy=hidden',
  'data-sentry-block',
];
const CLASSES = ['rr-block', 'fs-exclude', 'ph-no-capture', 'ym-hide-content'];

const MARKS = ATTRIBUTES.map((attribute) => attribute.split('='));

/**
 * Marks an element. A value that the page has given itself stays, and nothing is written that is
 * there already.
 */
export function maskFromRecorders(element: Element): void {
  for (const [name = '', value = ''] of MARKS) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
  const missing = CLASSES.filter((name) => !element.classList.contains(name));
  if (missing.length > 0) element.classList.add(...missing);
}

/**
 * Most repairs in a row without a pause. Two scripts that each restore their own attributes would otherwise
 * answer each other without end, and the page would hang.
 */
const MOST = 20;

/**
 * Keeps the marks on an element: a framework that sets `class`, or a morph to the server's markup,
 * takes them off.
 */
export class KeepMarks {
  #repairs = 0;
  #calm: ReturnType<typeof setTimeout> | undefined;
  readonly #element: Element;
  readonly #watch = new MutationObserver(() => {
    this.#repair();
  });

  constructor(element: Element) {
    this.#element = element;
  }

  start(): void {
    maskFromRecorders(this.#element);
    const attributeFilter = ['class', ...MARKS.map(([name = '']) => name)];
    this.#watch.observe(this.#element, { attributes: true, attributeFilter });
  }

  stop(): void {
    this.#watch.disconnect();
    clearTimeout(this.#calm);
    this.#calm = undefined;
  }

  #repair(): void {
    if (this.#repairs < MOST) {
      this.#repairs += 1;
      maskFromRecorders(this.#element);
    }
    this.#calm ??= setTimeout(() => {
      this.#calm = undefined;
      this.#repairs = 0;
      maskFromRecorders(this.#element);
    }, 1000);
  }
}
