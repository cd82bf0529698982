/**
 * The script of the frame page: shows the guide and exchanges messages with the host page. Bundled
 * as `dist/frame-guide.js`.
 */
import '../embed.js';
import { frameHeight } from './height.js';
import { followLanguage, speakFallback } from './language.js';
import { isSettings, type HeightMessage } from './messages.js';
import { applySettings, settingsOf, type Settings } from './settings.js';

type Guide = HTMLElementTagNameMap['eh-guide'];

/**
 * The origin of the host page: from the address's setting `host`, or else from the referrer.
 * Undefined when neither has one: an opaque origin (`null`) may be any page's.
 */
function originOfHost({ host }: Settings): string | undefined {
  const said = typeof host === 'string' ? host : document.referrer;
  const origin = URL.canParse(said) ? new URL(said).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/**
 * Returns a function that sends the height to the host page. After its first call the height is
 * also sent whenever it changes; before that nothing is sent.
 */
function heightReporter(guide: Guide, host: string): () => void {
  let sent: number | undefined;
  const height = (): number =>
    frameHeight(document.body.getBoundingClientRect().height, guide.state === 'concluded');
  const report = (): void => {
    sent = height();
    const message: HeightMessage = { evenhand: 'height', height: sent };
    parent.postMessage(message, host);
  };
  new ResizeObserver(() => {
    if (sent !== undefined && sent !== height()) report();
  }).observe(document.body);
  return report;
}

/**
 * Applies the address's settings to a guide, then those that the host page sends. Accepts messages
 * from the host page only, and answers with the height.
 */
function join(guide: Guide): void {
  const own = settingsOf(location);
  const apply = (settings: Settings): void => {
    const { lang } = guide;
    applySettings(guide, settings);
    if (guide.lang !== lang) speakFallback(guide, guide.lang);
  };
  applySettings(guide, own);
  speakFallback(guide, guide.lang);
  followLanguage(guide);

  const host = originOfHost(own);
  if (parent === window || host === undefined) return;
  const report = own['height'] === 'fixed' ? undefined : heightReporter(guide, host);
  let waiting: Settings | undefined;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || origin !== host || !isSettings(data)) return;
    // Batch messages: each alone could load a language and re-render the whole guide.
    if (!waiting)
      setTimeout(() => {
        apply(waiting ?? {});
        waiting = undefined;
        report?.();
      });
    waiting = { ...waiting, ...data.settings };
  });
}

const guide = document.querySelector('eh-guide');
if (guide) join(guide);
