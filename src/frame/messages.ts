/** What a host and its frame say to each other: a number goes out, settings come in, and nothing else is read. */

/** Out of the frame: how high the guide is, in CSS pixels. */
export interface HeightMessage {
  readonly evenhand: 'height';
  readonly height: number;
}

/** Into the frame: how it should look and what the page says of itself. */
export interface SettingsMessage {
  readonly evenhand: 'settings';
  readonly settings: Readonly<Record<string, unknown>>;
}

/** No guide is higher. Whoever sends more means no good. */
const HIGHEST = 50_000;

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
