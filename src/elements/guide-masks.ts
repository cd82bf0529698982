/**
 * What session recorders leave out. Each product's own mark on the root of the guide (docs/on-anybodys-page.md names its source):
 * attributes of Hotjar, Microsoft Clarity, LogRocket, Matomo, Datadog and Sentry, classes of rrweb, FullStory, PostHog and Yandex Metrica.
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

/** Marks a guide. A value that the page has given itself stays. */
export function mask(guide: Element): void {
  for (const [name = '', value = ''] of ATTRIBUTES.map((attribute) => attribute.split('='))) {
    if (!guide.hasAttribute(name)) guide.setAttribute(name, value);
  }
  guide.classList.add(...CLASSES);
}
