/** What a host and its frame say to each other: settings go in, a height comes back, and nothing else is read. */

/** Out of the frame, in answer to settings: how high it should be, in CSS pixels. */
export interface HeightMessage {
  readonly evenhand: 'height';
  readonly height: number;
}

/** Into the frame: how it should look and what the page says of itself. It also asks for the height. */
export interface SettingsMessage {
  readonly evenhand: 'settings';
  readonly settings: Readonly<Record<string, unknown>>;
}

/** No guide is higher: a result in Spanish with text twice as large, on a phone 320 px wide, has 145,000 px. */
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
