import type { Said } from '../domain/pack.js';
import { say } from '../domain/voice.js';
import type { Site } from './keys.js';

/** Says a pack's words in one voice, with the page's own numbers in the places that the pack leaves for them. */
export const speaker =
  (voice: string, { emergencyNumber, crisisNumber }: Site) =>
  (said: Said): string =>
    say(said, voice)
      .replaceAll('{emergency}', emergencyNumber)
      .replaceAll('{crisis}', crisisNumber ?? '');
