/**
 * The script of the page around the frame, bundled as `dist/frame.js`: keeps each `<iframe data-evenhand>` high
 * enough for the guide in it, and tells the guide the language, the colour scheme and the `--eh-…` tokens of the page. It reads nothing else.
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

/** The frames of guides in a page, through open shadow roots. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.matches('iframe[data-evenhand]')
      ? [element as HTMLIFrameElement]
      : element.shadowRoot
        ? framesIn(element.shadowRoot)
        : [],
  );
const frames = (): HTMLIFrameElement[] => framesIn(page('documentElement'));

/** Where a frame's messages come from. A sandbox without `allow-same-origin` takes it its origin. */
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

/** Gives a frame its settings, and so asks for its height: a frame says nothing of itself. */
function ask(frame: HTMLIFrameElement): void {
  const message: SettingsMessage = { evenhand: 'settings', settings: settingsFor(frame) };
  frame.contentWindow?.postMessage(message, '*'); // Looks are no secret, and a frame that has not loaded yet has another origin.
}

function askAgain(this: HTMLIFrameElement): void {
  ask(this);
}

const askAll = (): void => {
  for (const frame of frames()) {
    ask(frame);
    frame.addEventListener('load', askAgain); // Once, however often it is added.
  }
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!isHeight(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame))
    frame.style.height = `${String(Math.ceil(data.height))}px`;
});

// A page that changes its language or its looks does so by an attribute of its root.
new MutationObserver(askAll).observe(page('documentElement'), { attributes: true });
// The frames that are there, those that a module has put into a shadow root by then, and those that come later.
askAll();
addEventListener('load', askAll);
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement) askAll();
  },
  true,
);
