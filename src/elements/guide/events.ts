import type { SessionSnapshot } from '../../session/machine.js';
import { stateOf } from '../../session/selectors.js';

/** The events of a guide. They bubble, leave shadow roots, and never contain an answer. */

/** The guide has its pack and its texts, and shows them. */
export class ReadyEvent extends Event {
  constructor() {
    super('eh-ready', { bubbles: true, composed: true });
  }
}

/** Another screen or question is shown. Not fired when "get medical help now" opens or closes. */
export class StepChangeEvent extends Event {
  constructor() {
    super('eh-step-change', { bubbles: true, composed: true });
  }
}

/** A result is shown. */
export class ConcludedEvent extends Event {
  constructor(
    readonly packId: string,
    readonly packVersion: string,
  ) {
    super('eh-concluded', { bubbles: true, composed: true });
  }
}

/** Something is wrong that the page can fix. */
export class ProblemEvent extends Event {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {
    super('eh-problem', { bubbles: true, composed: true });
  }
}

/** Fires `eh-step-change`, and `eh-concluded` if the step led to a result. */
export function dispatchStep(guide: HTMLElement, snapshot: SessionSnapshot): void {
  const { id, version } = snapshot.context.pack;
  guide.dispatchEvent(new StepChangeEvent());
  if (stateOf(snapshot) === 'concluded') guide.dispatchEvent(new ConcludedEvent(id, version));
}

declare global {
  interface HTMLElementEventMap {
    'eh-ready': ReadyEvent;
    'eh-step-change': StepChangeEvent;
    'eh-concluded': ConcludedEvent;
    'eh-problem': ProblemEvent;
  }
}
