import type { Evidence, NoteKind, Source } from '../../domain/pack.js';

/** What speaks against a benefit, with sources of its own. */
export interface Counterweight {
  readonly title: string;
  /** The text in one sentence. */
  readonly brief?: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What a note shows, in the reader's words. A layer that is left out is not said. */
export interface NoteContent {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly caution?: boolean;
  /** The note in one sentence that says who says it. */
  readonly brief?: string;
  readonly article?: string;
  readonly others?: string;
  readonly advice?: string;
  /** Sentences for people in this reader's situation. */
  readonly lines?: readonly { readonly text: string; readonly sources: readonly Source[] }[];
  readonly sources: readonly Source[];
  readonly counterweight?: Counterweight;
  readonly evidence?: Evidence;
  /** Why it is shown, a sentence for each reason. */
  readonly why: readonly string[];
  /** Why it has moved up, in a sentence. */
  readonly moved?: string;
}
