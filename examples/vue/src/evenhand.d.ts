// What Vue's templates may give each element, and what they may hear. Vue sets what an element has as a property, and all else as an attribute.
import type { ConcludedEvent, EhGuide, ProblemEvent, ReadyEvent, StepChangeEvent } from 'evenhand';
import type { DefineComponent, HTMLAttributes } from 'vue';

type Part = DefineComponent<HTMLAttributes>;

type Given = 'pack' | 'publisher' | 'offersTreatment' | 'emergencyNumber' | 'crisisNumber' | 'headingLevel' | 'leaveTo' | 'disabled' | 'record';

interface Heard {
  onEhReady?: (event: ReadyEvent) => void;
  onEhStepChange?: (event: StepChangeEvent) => void;
  onEhConcluded?: (event: ConcludedEvent) => void;
  onEhProblem?: (event: ProblemEvent) => void;
}

declare module 'vue' {
  interface HTMLAttributes {
    slot?: string;
  }
  interface GlobalComponents {
    'eh-guide': DefineComponent<HTMLAttributes & Partial<Pick<EhGuide, Given>> & Heard>;
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
