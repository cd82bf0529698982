/** The script of the frame page: the guide, and how it talks with the page around the frame. Bundled as `dist/frame-guide.js`. */
import '../embed.js';
import { frameHeight } from './height.js';
import { followLanguage, speakFallback } from './language.js';
import { isSettings, type HeightMessage } from './messages.js';
import { applySettings, settingsOf, type Settings } from './settings.js';

/**
 * The origin of the page around the frame: as the address names it, else as the browser tells it. Undefined when neither
 * names one: an opaque origin (`null`) may be anybody's.
 */
function originOfHost({ host }: Settings): string | undefined {
  const said = typeof host === 'string' ? host : document.referrer;
  const origin = URL.canParse(said) ? new URL(said).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/** Answers a page that asks for the height: at once, and whenever the frame needs another height. Before that it says nothing. */
function heightTeller(host: string): () => void {
  let told: number | undefined;
  const height = (): number => frameHeight(document.body.getBoundingClientRect().height);
  const tell = (): void => {
    told = height();
    const message: HeightMessage = { evenhand: 'height', height: told };
    parent.postMessage(message, host);
  };
  new ResizeObserver(() => {
    if (told !== undefined && told !== height()) tell();
  }).observe(document.body);
  return tell;
}

/** Shows a guide as its address says, takes settings from the page around it alone, and answers with the height. */
function join(guide: HTMLElement): void {
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
  const tell = own['height'] === 'fixed' ? undefined : heightTeller(host);
  let waiting: Settings | undefined;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || origin !== host || !isSettings(data)) return;
    // Many messages at once are one change: each alone could load a language and draw the whole guide anew.
    if (!waiting)
      setTimeout(() => {
        apply(waiting ?? {});
        waiting = undefined;
        tell?.();
      });
    waiting = { ...waiting, ...data.settings };
  });
}

const guide = document.querySelector('eh-guide');
if (guide) join(guide);
