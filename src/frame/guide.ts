/** The script of the frame page: the guide, and how it talks with the page around the frame. Bundled as `dist/frame-guide.js`. */
import '../embed.js';
import { followLanguage, speakFallback } from './language.js';
import { isSettings, type HeightMessage } from './messages.js';
import { applySettings, settingsOf } from './settings.js';

/** The origin of the page around the frame: as the address names it, else as the browser tells it. Undefined: it does not tell. */
function originOfHost({ host }: { readonly host?: unknown }): string | undefined {
  const said = typeof host === 'string' ? host : document.referrer;
  return URL.canParse(said) ? new URL(said).origin : undefined;
}

/** Shows a guide as its address says, tells the page around it how high it is, and takes settings from that page alone. */
function join(guide: HTMLElement): void {
  const settings = settingsOf(location);
  applySettings(guide, settings);
  speakFallback(guide, guide.lang);
  followLanguage(guide);
  if (parent === window) return;

  const host = originOfHost(settings);
  const tell = (): void => {
    const message: HeightMessage = {
      evenhand: 'height',
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    parent.postMessage(message, host ?? '*'); // A number tells nothing of an answer, whoever reads it.
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || origin !== host || !isSettings(data)) return;
    const { lang } = guide;
    applySettings(guide, data.settings);
    if (guide.lang !== lang) speakFallback(guide, guide.lang);
    tell();
  });
}

const guide = document.querySelector('eh-guide');
if (guide) join(guide);
