import type { Evidence, NoteKind, Source } from '../../domain/pack.js';
import type { Statement } from '../../domain/statements.js';

/** The counterweight of a benefit, with sources of its own. */
export interface Counterweight {
  readonly title: string;
  /** The text in one sentence. */
  readonly brief?: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Data of a note, in the reader's language. A missing layer is not shown. */
export interface NoteContent {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly caution?: boolean;
  /** One sentence that names its source. */
  readonly brief?: string;
  readonly article?: string;
  /** Loads the statements of the article that the note tells. */
  readonly statements?: () => Promise<readonly Statement[]>;
  readonly others?: string;
  readonly advice?: string;
  /** Sentences for people in this reader's situation. */
  readonly lines?: readonly { readonly text: string; readonly sources: readonly Source[] }[];
  readonly sources: readonly Source[];
  readonly counterweight?: Counterweight;
  readonly evidence?: Evidence;
  /** The reasons why it is shown, one sentence each. */
  readonly why: readonly string[];
  /** The reason why it moved up, in one sentence. */
  readonly moved?: string;
}
