import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import type { Answers } from '../../domain/pack.js';
import { eraseKept, FollowKept, keepHere, keptHere } from '../../controllers/kept-here.js';
import type { Session } from '../../session/create-session.js';
import { toKept } from '../../session/kept.js';
import { selectTakenAway, type TakenAway } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { toLetter, type Letter } from '../../takeaway/letter.js';
import type { ExportOptions } from '../../takeaway/context.js';
import { toRecordNote } from '../../takeaway/record-note.js';
import { letterText } from '../../takeaway/text.js';
import { IntegrityCheck } from '../guide/integrity.js';
import { heading } from '../parts/heading.js';
import { SavedFile } from '../parts/saved-file.js';
import { savedFile } from '../parts/saved-file.styles.js';
import { layOut } from './print-letter.js';

type Slice = TakenAway | undefined;
type Told = 'copied' | 'byHand' | 'notPrinted' | 'saved' | 'notKept' | 'erased' | 'wiped';

/** The session as it is kept and saved. */
const textOf = (session: Session): string => JSON.stringify(toKept(session.getSnapshot()));

/** Printing is over on `afterprint`, or on any input where `afterprint` never fires. */
const PRINTED = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * What a person takes away: a letter for the doctor, to print or to copy as text, a note for the record, a file, and
 * what is kept on this device. Nothing is made or stored before a button is pressed.
 *
 * @tagname eh-takeaway
 * @csspart heading - a heading
 * @csspart controls - the row of Print and Copy
 */
export class EhTakeaway extends EhElement {
  static override styles = [
    base,
    savedFile,
    css`
      .row {
        margin-block: 1.25rem 0.6rem;
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

  /** What the last press has come to. */
  @state() private told: Told | undefined;

  @query('summary') private readonly summary!: HTMLElement | null;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  readonly #part = new GuideController<Slice>(this, selectTakenAway);
  readonly #fingerprint = new IntegrityCheck(() => {});
  #slice: Slice;
  readonly #file = new SavedFile(this, this.#part);
  #copied: 'letter' | 'note' = 'letter';
  /** Name of the file that was saved last. */
  #name = '';
  /** What is kept on this device. */
  #kept: string | undefined;
  #takeAway: (() => void) | undefined;

  constructor() {
    super();
    new FollowKept(this);
  }

  protected override willUpdate(): void {
    const { selected, pack } = this.#part.value ?? {};
    const kept = selected && pack && keptHere(pack);
    if (this.#kept !== undefined && kept === undefined && this.told !== 'erased')
      this.told = 'wiped';
    this.#kept = kept;
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
          <button class="second" type="button" @click=${this.#handleSave}>${words.saveFile}</button>
          <button class="second" type="button" @click=${this.#handleKeep}>${words.keep}</button>
        </div>
        <p class="fine soft measure">${words.keepLead}</p>
        <p class="measure" role="status">${this.#said(reading)}</p>
        ${told === 'byHand' ? html`<label for="text">${words.copyByHand}</label><textarea id="text" readonly .value=${this.#text(reading)}></textarea>` : nothing}
        <details>
          <summary>${words.moreFiles}</summary>
          ${
            this.#kept === undefined
              ? nothing
              : html`<button class="second" type="button" @click=${this.#handleErase}>
                  ${words.erase}
                </button>`
          }
          ${this.#file.render(reading)}
        </details>
      </section>
    `;
  }

  /** What came of the last press, else what is kept. */
  #said({ words, session }: GuideValue<Slice>): string {
    const { told } = this;
    if (told === 'saved') return words.saved(this.#name);
    if (told === 'byHand') return '';
    if (told) return words[told];
    if (this.#kept === undefined) return '';
    return this.#kept === textOf(session) ? words.kept : words.keptOlder;
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

  /** Lays the letter out and opens the browser's print dialog. */
  printLetter(): void {
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
  }

  #handlePrint = (): void => {
    this.printLetter();
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

  #handleSave = async (): Promise<void> => {
    const { value } = this.#part;
    if (!value?.selected) return;
    this.told = undefined;
    this.#name = await this.#file.save(textOf(value.session), value.site.clock());
    this.told = 'saved';
  };

  #handleKeep = (): void => {
    const { value } = this.#part;
    if (value?.selected)
      this.told = keepHere(value.pack, textOf(value.session)) ? undefined : 'notKept';
  };

  #handleErase = async (): Promise<void> => {
    const { value } = this.#part;
    if (!value?.selected) return;
    this.told = 'erased';
    eraseKept(value.pack);
    await this.updateComplete;
    // The button that was pressed is gone.
    this.summary?.focus();
  };

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
