/**
 * The script of the host page, bundled as `dist/frame.js`. It keeps each `<iframe data-evenhand>`
 * high enough for its guide, and sends the guide the page's language, colour scheme and `--eh-…`
 * tokens. It reads nothing else of the page.
 */
import { languageAround } from '../controllers/language-around.js';
import { page } from '../controllers/unclobbered.js';
import { isHeight, type SettingsMessage } from './messages.js';

const TOKENS = [
  'accent',
  'on-accent',
  'ink',
  'soft',
  'line',
  'paper',
  'wash',
  'font',
  'heading-font',
  'radius',
];

/** The iframes of guides in a page, also inside open shadow roots. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.matches('iframe[data-evenhand]')
      ? [element as HTMLIFrameElement]
      : element.shadowRoot
        ? framesIn(element.shadowRoot)
        : [],
  );
const frames = (): HTMLIFrameElement[] => framesIn(page('documentElement'));

/** The origin of a frame's messages: `null` if its sandbox lacks `allow-same-origin`. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

function settingsFor(frame: HTMLIFrameElement): Record<string, string> {
  const style = getComputedStyle(frame);
  const scheme = style.colorScheme === 'normal' ? 'light' : style.colorScheme;
  const tokens = TOKENS.map(
    (name) => [name, style.getPropertyValue(`--eh-${name}`).trim()] as const,
  );
  const all = [
    ['lang', frame.lang || languageAround(frame)],
    ['scheme', scheme],
    ...tokens,
  ] as const;
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** Sends a frame its settings. The frame answers with its height, and sends none before. */
function ask(frame: HTMLIFrameElement): void {
  const message: SettingsMessage = { evenhand: 'settings', settings: settingsFor(frame) };
  // Any origin: the settings are no secret, and a frame that is still loading has another origin.
  frame.contentWindow?.postMessage(message, '*');
}

function askAgain(this: HTMLIFrameElement): void {
  ask(this);
}

const askAll = (): void => {
  for (const frame of frames()) {
    ask(frame);
    frame.addEventListener('load', askAgain); // Adding the same listener again does nothing.
  }
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!isHeight(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame))
    frame.style.height = `${String(Math.ceil(data.height))}px`;
});

// Pages change their language or theme by an attribute of the root element.
new MutationObserver(askAll).observe(page('documentElement'), { attributes: true });
// Frames in the page now, frames that modules have put into shadow roots by `load`, and later ones.
askAll();
addEventListener('load', askAll);
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement) askAll();
  },
  true,
);
