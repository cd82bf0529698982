import type { TemplateResult } from 'lit';

/** A named state of an element: shown by a story, run by the tests, audited. */
export interface NamedState {
  readonly render: () => TemplateResult;
  /** Actions that lead there, if neither a property nor a record does. */
  readonly after?: (root: ParentNode) => Promise<void>;
  /** Why the state has a name. */
  readonly why?: string;
}

export type NamedStates = Readonly<Record<string, NamedState>>;
