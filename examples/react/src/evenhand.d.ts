// React asks each project to say which custom elements it uses. It sets what an element has as a property, and all else as an attribute.
import type { ConcludedEvent, EhGuide, ProblemEvent, ReadyEvent, StepChangeEvent } from 'evenhand';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Part = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

type Given = 'pack' | 'publisher' | 'offersTreatment' | 'emergencyNumber' | 'crisisNumber' | 'headingLevel' | 'leaveTo' | 'disabled' | 'record';

interface Heard {
  'oneh-ready'?: (event: ReadyEvent) => void;
  'oneh-step-change'?: (event: StepChangeEvent) => void;
  'oneh-concluded'?: (event: ConcludedEvent) => void;
  'oneh-problem'?: (event: ProblemEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'eh-guide': DetailedHTMLProps<HTMLAttributes<EhGuide>, EhGuide> & Partial<Pick<EhGuide, Given>> & Heard;
      'eh-welcome': Part;
      'eh-step': Part;
      'eh-progress': Part;
      'eh-review': Part;
      'eh-urgent': Part;
      'eh-results': Part;
      'eh-outcome': Part;
      'eh-notes': Part;
      'eh-about': Part;
    }
  }
}
