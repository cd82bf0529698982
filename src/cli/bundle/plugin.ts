import { zipSync } from 'fflate';

/** The earliest date of a zip file, in local time: the same bytes in every time zone. */
const DAY = new Date(1980, 0, 1);

/**
 * The WordPress plugin as a zip file. The same files give the same bytes.
 *
 * @param plugin the plugin itself, by path
 * @param files the files of its dist/, by name
 */
export function pluginZip(
  plugin: ReadonlyMap<string, Uint8Array>,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const entries = [
    ...[...plugin].map(([path, content]) => [`evenhand/${path}`, content] as const),
    ...[...files].map(([name, content]) => [`evenhand/dist/${name}`, content] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY });
}
