// Errors for the types: a value other than yes or no, and an answer in an event.
import type { SvelteHTMLElements } from 'svelte/elements';

type Guide = SvelteHTMLElements['eh-guide'];

export const refused: Guide[] = [
  // @ts-expect-error
  { offersTreatment: 'maybe' },
  // @ts-expect-error
  { 'oneh-concluded': (event) => event.answers },
];
