import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Statement } from '../../domain/statements.js';
import type { Words } from '../../words/words.js';
import { summaryOf } from '../parts/sources.js';
import type { NoteContent } from './note-types.js';

interface Host extends ReactiveControllerHost {
  readonly note: NoteContent | undefined;
  readonly words: Words;
}

/**
 * The numbered statements of the article that a note tells, behind a control. They are loaded when it is opened. If
 * they do not arrive, a sentence says so, and the next opening tries again. Nothing is announced: the reader is there.
 */
export class ToldStatements implements ReactiveController {
  readonly #host: Host;
  /** The words in whose language they were asked for, and the statements; undefined while they load. */
  #asked: Words | undefined;
  #told: readonly Statement[] | 'failed' | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** In another language, what was asked for is loaded again. */
  hostUpdate(): void {
    if (this.#asked && this.#asked !== this.#host.words) void this.#load();
  }

  render({ statements, title }: NoteContent): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const told = this.#told;
    return statements
      ? html`<details class="sources fine soft" part="statements" @toggle=${this.#handleToggle}>
          ${summaryOf(words.statements, title)}
          ${
            typeof told === 'object'
              ? html`<ul>
                  ${told.map(
                    ({ number, section, text }) =>
                      html`<li>
                        ${number}${section ? ` · ${section}` : ''}${words.colon}${text}
                      </li>`,
                  )}
                </ul>`
              : html`<p>${told ? words.statementsFailed : words.statementsLoading}</p>`
          }
        </details>`
      : nothing;
  }

  async #load(): Promise<void> {
    const { note, words } = this.#host;
    this.#asked = words;
    this.#told = undefined;
    const told = await note?.statements?.().catch(() => 'failed' as const);
    if (this.#asked !== words) return;
    this.#told = told;
    this.#host.requestUpdate();
  }

  #handleToggle = ({ target }: Event): void => {
    if (!(target as HTMLDetailsElement).open || typeof this.#told === 'object') return;
    void this.#load();
    this.#host.requestUpdate();
  };
}
