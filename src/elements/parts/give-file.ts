import { page } from '../../controllers/unclobbered.js';
import { localDay } from '../../domain/dates.js';

/** Longer than a browser takes to copy the file, in milliseconds. */
const COPIED = 60_000;

/**
 * Gives the browser a JSON file to save, and returns its name. Others may see the list of downloads: the name says
 * nothing of the subject.
 */
export function giveFile(content: string, today: Date, ending = 'json'): string {
  const link = page('createElement').call(document, 'a') as HTMLAnchorElement;
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = `notes-${localDay(today)}.${ending}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, COPIED);
  return link.download;
}
