/**
 * The messages between host page and frame: settings go in, a height comes back. All others are
 * ignored.
 */

/** From the frame, in answer to settings: the height that it needs, in CSS px. */
export interface HeightMessage {
  readonly evenhand: 'height';
  readonly height: number;
}

/** To the frame: the page's looks and its settings. The frame answers with its height. */
export interface SettingsMessage {
  readonly evenhand: 'settings';
  readonly settings: Readonly<Record<string, unknown>>;
}

/** In CSS px. A Spanish result at 200 % text size in a 320 px wide window measures 145,000. */
const HIGHEST = 200_000;

const said = (data: unknown, what: string): data is Record<string, unknown> =>
  typeof data === 'object' &&
  data !== null &&
  (data as Record<string, unknown>)['evenhand'] === what;

export const isHeight = (data: unknown): data is HeightMessage =>
  said(data, 'height') &&
  typeof data['height'] === 'number' &&
  data['height'] > 0 &&
  data['height'] <= HIGHEST;

export const isSettings = (data: unknown): data is SettingsMessage =>
  said(data, 'settings') && typeof data['settings'] === 'object' && data['settings'] !== null;
