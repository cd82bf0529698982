import { html, type TemplateResult } from 'lit';
import { dark, narrow } from '../../support/boxes.js';
import { press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const chapter = (open = false): TemplateResult =>
  html`<eh-chapter
    label="Walks near you"
    lead="3 walks, each with its length."
    heading-level="3"
    ?open=${open}
    ><p>Along the river. Through the park. Around the lake.</p></eh-chapter
  >`;

export const chapterStates = {
  closed: {
    render: () => chapter(),
    why: 'A closed chapter renders nothing of its content.',
  },
  open: { render: () => chapter(true) },
  opened: {
    render: () => html`${chapter()}${chapter()}`,
    after: (root) => press(root, 'Walks near you'),
  },
  narrow: { render: () => narrow(chapter(true)) },
  dark: { render: () => dark(chapter(true)) },
} satisfies NamedStates;
