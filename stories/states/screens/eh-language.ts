import { html } from 'lit';
import type { Pack } from '../../../src/domain/pack.js';
import { guideAt, liver } from '../../support/guide-at.js';
import { press } from '../../support/person.js';
import { severalLanguages } from '../../support/several-languages.js';
import type { NamedStates } from '../../support/states.js';

const language = (pack: Pack) =>
  guideAt(pack, {}, { screen: 'welcome' }, html`<eh-language></eh-language>`);
/** A story that renders again must find the same pack. */
const [all, withoutSpanish] = [severalLanguages(), severalLanguages('es')];

export const languageStates = {
  several: { render: () => language(all) },
  chosen: { render: () => language(all), after: (root) => press(root, 'Español') },
  lost: {
    render: () => language(withoutSpanish),
    after: (root) => press(root, 'Español'),
    why: 'A language file did not load: the guide says so in its current language.',
  },
  one: { render: () => language(liver), why: 'With one language there is nothing to choose.' },
} satisfies NamedStates;
