import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { CARER, concluded, liver, PATIENT, reviewing } from './support/guide-at.js';

interface Page {
  publisher: string;
  offersTreatment: 'yes' | 'no' | undefined;
  emergencyNumber: string;
  crisisNumber: string;
  headingLevel: number;
  disabled: boolean;
}

/** The whole guide, as a page embeds it. The controls are the settings of a page. */
export default {
  title: 'The whole guide',
  component: 'eh-guide',
  argTypes: {
    offersTreatment: { control: 'inline-radio', options: ['yes', 'no', undefined] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  args: {
    publisher: '',
    offersTreatment: undefined,
    emergencyNumber: '112',
    crisisNumber: '',
    headingLevel: 2,
    disabled: false,
  },
} satisfies Meta<Page>;

export const FromTheStart: StoryObj<Page> = {
  render: ({
    publisher,
    offersTreatment,
    emergencyNumber,
    crisisNumber,
    headingLevel,
    disabled,
  }) => html`
    <eh-guide
      .pack=${liver}
      publisher=${publisher || nothing}
      offers-treatment=${offersTreatment ?? nothing}
      emergency-number=${emergencyNumber || nothing}
      crisis-number=${crisisNumber || nothing}
      heading-level=${headingLevel}
      ?disabled=${disabled}
    >
      <p slot="fallback">
        Talk with your own liver doctor before you agree to anything. In an emergency call 112.
      </p>
      <p slot="contact">
        Found an error? Write to <a href="mailto:guide@example.org">guide@example.org</a>.
      </p>
    </eh-guide>
  `,
};

export const CheckYourAnswers: StoryObj = { render: () => reviewing(PATIENT) };
export const ResultForOneself: StoryObj = { render: () => concluded(PATIENT) };
export const ResultForSomeoneElse: StoryObj = { render: () => concluded(CARER) };
