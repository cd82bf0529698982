import { html, type LitElement } from 'lit';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { dark, narrow } from '../../support/boxes.js';
import { asking, atWelcome, concluded, liver, PATIENT } from '../../support/guide-at.js';
import { deepAll, press, settled, tellWarningSign } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const fallback = html`<p slot="fallback">
  Talk with your own liver doctor before you agree to anything. In an emergency call 112.
</p>`;

/** Makes parts throw from their next render on, as an unproved pack may. */
async function breakParts(root: ParentNode, names: string): Promise<void> {
  for (const part of deepAll<LitElement>(root, names)) {
    part['render'] = () => {
      throw new TypeError('broken for show');
    };
    part.requestUpdate();
  }
  await settled(root);
}

export const guideStates = {
  welcome: { render: () => atWelcome() },
  asking: { render: () => asking(PATIENT, 'transplant') },
  urgent: { render: () => asking(PATIENT, 'transplant'), after: tellWarningSign },
  warned: {
    render: () => asking(PATIENT, 'transplant'),
    after: async (root) => {
      await tellWarningSign(root);
      await press(root, 'I have talked with a doctor about this now');
    },
    why: 'A short card stays on top until Start again.',
  },
  result: { render: () => concluded(PATIENT) },
  idleWarning: {
    render: () => asking(PATIENT, 'stage'),
    after: async (root) => {
      deepAll<EhGuide>(root, 'eh-guide')[0]?.idle.warn();
      await settled(root);
    },
    why: 'After 28 idle minutes. Any key, touch, scroll or pointer movement answers it; otherwise the answers are erased two minutes later.',
  },
  idleErased: {
    render: () => asking(PATIENT, 'stage'),
    after: async (root) => {
      deepAll<EhGuide>(root, 'eh-guide')[0]?.idle.erase('idle');
      await settled(root);
    },
    why: 'After 30 idle minutes the welcome says why the answers were erased.',
  },
  noPack: {
    render: () => html`<eh-guide .pack=${'nobody-defined-this'}>${fallback}</eh-guide>`,
    why: 'The page’s fallback replaces a guide that cannot be shown.',
  },
  disabled: { render: () => html`<eh-guide disabled .pack=${liver}>${fallback}</eh-guide>` },
  ownLayout: {
    render: () =>
      asking(
        PATIENT,
        'transplant',
        html`<div><eh-progress></eh-progress></div>
          <eh-step></eh-step><eh-review></eh-review>`,
      ),
    why: 'A page’s own layout. The required parts that it lacks are added.',
  },
  outOfDate: { render: () => atWelcome(undefined, { today: '2027-12-01' }) },
  expired: {
    render: () => atWelcome(fallback, { today: '2029-01-01' }),
    why: 'Expired: only signs, sources and fallback.',
  },
  partFailed: {
    render: () => concluded(PATIENT),
    after: (root) => breakParts(root, 'eh-note, eh-courses'),
    why: 'A part that throws shows a failure in its place, and the rest works. It happens with unproved packs.',
  },
  vitalPartFailed: {
    render: () => concluded(PATIENT),
    after: (root) => breakParts(root, 'eh-outcome'),
    why: 'The failure shows the emergency number where a reader may need it.',
  },
  narrow: { render: () => narrow(concluded(PATIENT)) },
  dark: { render: () => dark(concluded(PATIENT)) },
} satisfies NamedStates;
