// What the types refuse: a page that says neither yes nor no, and an answer in an event.
import type { SvelteHTMLElements } from 'svelte/elements';

type Guide = SvelteHTMLElements['eh-guide'];

export const refused: Guide[] = [
  // @ts-expect-error
  { offersTreatment: 'maybe' },
  // @ts-expect-error
  { 'oneh-concluded': (event) => event.answers },
];
