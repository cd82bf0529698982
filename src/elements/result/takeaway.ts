import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import type { Answers } from '../../domain/pack.js';
import { selectTakenAway, type TakenAway } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { toLetter, type Letter } from '../../takeaway/letter.js';
import type { ExportOptions } from '../../takeaway/context.js';
import { toRecordNote } from '../../takeaway/record-note.js';
import { letterText } from '../../takeaway/text.js';
import { IntegrityCheck } from '../guide/integrity.js';
import { heading } from '../parts/heading.js';
import { layOut } from './print-letter.js';

type Slice = TakenAway | undefined;

/** Printing is over on `afterprint`, or on any input where `afterprint` never fires. */
const PRINTED = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * A letter for the doctor, to print or to copy as text. It is made when a button is pressed, and
 * the guide keeps no copy of it.
 *
 * @tagname eh-takeaway
 * @csspart heading - a heading
 * @csspart controls - the row of Print and Copy
 */
export class EhTakeaway extends EhElement {
  static override styles = [
    base,
    css`
      .row {
        margin-block: 1.25rem 0.6rem;
      }
      label {
        display: block;
        margin-block: 1.25rem 0.35rem;
      }
      textarea {
        display: block;
        inline-size: 100%;
        block-size: 16rem;
        padding: 0.75rem;
        border: 1px solid var(--_field);
        border-radius: var(--_radius);
        background: var(--_paper);
        color: var(--_ink);
        font: inherit;
        font-size: 0.875rem;
      }
      @media print {
        section {
          display: none;
        }
      }
    `,
  ];

  /** The result of the last press. */
  @state() private told: 'copied' | 'byHand' | 'notPrinted' | undefined;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  readonly #part = new GuideController<Slice>(this, selectTakenAway);
  readonly #fingerprint = new IntegrityCheck(() => {});
  #slice: Slice;
  #copied: 'letter' | 'note' = 'letter';
  #takeAway: (() => void) | undefined;

  protected override willUpdate(): void {
    const { selected } = this.#part.value ?? {};
    if (selected === this.#slice) return;
    // The answers have changed since the letter was copied or printed.
    this.told = undefined;
    if (!selected) this.#handlePrinted();
    this.#slice = selected;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { pack, text, words, headingLevel } = reading;
    const { told } = this;
    // Computed before a press, when there is no time to wait.
    this.#fingerprint.of(pack, text);
    return html`
      <section>
        ${heading(headingLevel + 1, words.takeaway)}
        <p class="soft measure">${words.takeawayLead}</p>
        <div class="row" part="controls">
          <button class="second" type="button" @click=${this.#handlePrint}>
            ${words.printLetter}
          </button>
          <button class="second" type="button" @click=${this.#handleCopy}>${words.copyText}</button>
          <button class="second" type="button" @click=${this.#handleCopyNote}>
            ${words.copyRecord}
          </button>
        </div>
        <p class="measure" role="status">
          ${told === 'copied' ? words.copied : told === 'notPrinted' ? words.notPrinted : nothing}
        </p>
        ${told === 'byHand' ? html`<label for="text">${words.copyByHand}</label><textarea id="text" readonly .value=${this.#text(reading)}></textarea>` : nothing}
      </section>
    `;
  }

  #letter(reading: GuideValue<Slice>): Letter {
    return toLetter(reading.pack, ...this.#export(reading));
  }

  /** What was copied last. */
  #text(reading: GuideValue<Slice>): string {
    return this.#copied === 'note'
      ? toRecordNote(reading.pack, ...this.#export(reading))
      : letterText(this.#letter(reading));
  }

  #export({ pack, text, words, site, selected }: GuideValue<Slice>): [Answers, ExportOptions] {
    const { answers = {}, ...chosen } = selected ?? {};
    const integrity = this.#fingerprint.of(pack, text);
    return [answers, { ...chosen, text, words, site, today: site.clock(), integrity }];
  }

  #handlePrint = (): void => {
    const reading = this.#part.value;
    if (!reading?.selected) return;
    this.#handlePrinted();
    this.#takeAway = layOut(this.#letter(reading));
    this.told = 'notPrinted';
    addEventListener('beforeprint', this.#handlePrinting, { once: true });
    for (const type of PRINTED)
      addEventListener(type, this.#handlePrinted, { once: true, capture: true });
    print();
    // Printing was refused or delayed: the letter is in the page only after `beforeprint`.
    if ((this.told as string | undefined) !== undefined) this.#putAway();
  };

  #handlePrinting = (): void => {
    this.told = undefined;
    const reading = this.#part.value;
    if (reading?.selected) this.#takeAway ??= layOut(this.#letter(reading));
  };

  #putAway(): void {
    this.#takeAway?.();
    this.#takeAway = undefined;
  }

  #handlePrinted = (): void => {
    this.#putAway();
    removeEventListener('beforeprint', this.#handlePrinting);
    for (const type of PRINTED) removeEventListener(type, this.#handlePrinted, { capture: true });
  };

  #handleCopy = (): Promise<void> => this.#copy('letter');
  #handleCopyNote = (): Promise<void> => this.#copy('note');

  async #copy(what: 'letter' | 'note'): Promise<void> {
    const reading = this.#part.value;
    if (!reading?.selected) return;
    this.#copied = what;
    // Cleared first: screen readers do not announce a status whose text stays the same.
    this.told = undefined;
    try {
      await navigator.clipboard.writeText(this.#text(reading));
      await this.updateComplete;
      this.told = 'copied';
    } catch {
      // There is no clipboard on plain http, and a frame or a person may forbid it.
      this.told = 'byHand';
      await this.updateComplete;
      this.field?.focus();
      this.field?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-takeaway': EhTakeaway;
  }
}
