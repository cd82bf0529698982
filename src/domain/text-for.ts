import type { Pack, Said, Text } from './pack.js';
import { say } from './voice.js';
import type { Because } from './weigh.js';

/** The numbers that a page gives for the places that a pack leaves for them. */
export interface Numbers {
  readonly emergencyNumber: string;
  readonly crisisNumber?: string | undefined;
}

/** Says a pack's words in one voice, with the page's own numbers in the places that the pack leaves for them. */
export const speaker =
  (voice: string, { emergencyNumber, crisisNumber }: Numbers) =>
  (said: Said): string =>
    say(said, voice)
      .replaceAll('{emergency}', emergencyNumber)
      .replaceAll('{crisis}', crisisNumber ?? '');

/** What it takes to say something of a pack. */
export interface Telling {
  readonly pack: Pack;
  readonly text: Text;
  readonly say: (said: Said) => string;
}

/** The sentence of the pack for one reason of an outcome. */
export const reasonSaid = ({ pack, text, say }: Telling, { rule, row }: Because): string =>
  say(text.reasons[pack.rules.find(({ id }) => id === rule)?.reasons?.[row] ?? ''] ?? '');
