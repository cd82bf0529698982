import type { TemplateResult } from 'lit';

/** One state of an element that is worth a name: shown by a story, run by the tests, audited. */
export interface NamedState {
  readonly render: () => TemplateResult;
  /** What a person does to get there, where neither a property nor a record leads. */
  readonly after?: (root: ParentNode) => Promise<void>;
  /** Why it is worth a name. */
  readonly why?: string;
}

export type NamedStates = Readonly<Record<string, NamedState>>;
