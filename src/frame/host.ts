/**
 * The script of the page around the frame, bundled as `dist/frame.js`: keeps each `<iframe data-evenhand>` as high as
 * the guide in it, and tells the guide the language, the colour scheme and the `--eh-…` tokens of the page. It reads nothing else.
 */
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

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-evenhand]'),
];

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
    ['lang', frame.closest<HTMLElement>('[lang]')?.lang ?? ''],
    ['scheme', scheme],
    ...tokens,
  ] as const;
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

function tell(frame: HTMLIFrameElement): void {
  const message: SettingsMessage = { evenhand: 'settings', settings: settingsFor(frame) };
  frame.contentWindow?.postMessage(message, '*'); // Looks are no secret, and a frame that has not loaded yet has another origin.
}

const told = new WeakSet<HTMLIFrameElement>();

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || !isHeight(data)) return;
  frame.style.height = `${String(Math.ceil(data.height))}px`;
  if (!told.has(frame)) tell(frame);
  told.add(frame);
});

// A page that changes its language or its looks does so by an attribute of its root.
new MutationObserver(() => {
  frames().forEach(tell);
}).observe(document.documentElement, { attributes: true });
frames().forEach(tell);
