import type { ReactiveElement } from 'lit';

/**
 * Marks on the guide's root that make session recorders ignore it
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

/** Marks an element. Values that the page has set itself stay, and nothing is written twice. */
export function maskFromRecorders(element: Element): void {
  for (const [name = '', value = ''] of MARKS) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
  const missing = CLASSES.filter((name) => !element.classList.contains(name));
  if (missing.length > 0) element.classList.add(...missing);
}

/**
 * Most repairs in a row without a pause. Two scripts that each restore their own attributes would
 * otherwise loop, and the page would hang.
 */
const MOST = 20;

/**
 * Keeps the marks on a guide while it is in the page: a framework that sets `class`, or a morph to
 * the server's markup, removes them.
 */
export function keepMasked(guide: ReactiveElement): void {
  let repairs = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (repairs < MOST) {
      repairs += 1;
      maskFromRecorders(guide);
    }
    calm ??= setTimeout(() => {
      calm = undefined;
      repairs = 0;
      maskFromRecorders(guide);
    }, 1000);
  });
  guide.addController({
    hostConnected() {
      maskFromRecorders(guide);
      const attributeFilter = ['class', ...MARKS.map(([name = '']) => name)];
      observer.observe(guide, { attributes: true, attributeFilter });
    },
    hostDisconnected() {
      observer.disconnect();
      clearTimeout(calm);
      calm = undefined;
    },
  });
}
