import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { eraseKept, FollowKept, keepHere, keptHere } from '../../controllers/kept-here.js';
import type { Session } from '../../session/create-session.js';
import { toKept } from '../../session/kept.js';
import { onResult, selectTakenAway, type TakenAway } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { MOST_QUESTIONS } from '../../takeaway/letter.js';
import { DoctorLanguage } from '../letter/doctor-language.js';
import { LetterPrinter } from '../letter/letter-printer.js';
import { LetterTexts } from '../letter/letter-texts.js';
import { heading } from '../parts/heading.js';
import { SavedFile } from '../parts/saved-file.js';
import { savedFile } from '../parts/saved-file.styles.js';
import { HospitalFile } from './hospital-file.js';
import { takeawayStyles } from './takeaway.styles.js';

type Slice = TakenAway | null | undefined;
type Reading = GuideValue<Slice>;
type Told = 'copied' | 'byHand' | 'notPrinted' | 'saved' | 'notKept' | 'erased' | 'wiped';

/** The session as it is kept and saved. */
const textOf = (session: Session): string => JSON.stringify(toKept(session.getSnapshot()));

/**
 * What a person takes away: a letter for the doctor in one language or two, to print or to copy as text, a note for the
 * record, a file, the answers as FHIR for a hospital, and what is kept on this device. Nothing is made or stored before
 * a button is pressed.
 *
 * @tagname eh-takeaway
 * @csspart heading - a heading
 * @csspart controls - the row of Print and Copy
 */
export class EhTakeaway extends EhElement {
  static override styles = [base, savedFile, takeawayStyles];

  /** What the last press has come to. */
  @state() private told: Told | undefined;

  @query('summary') private readonly summary!: HTMLElement | null;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  readonly #part = new GuideController<Slice>(this, onResult(selectTakenAway));
  readonly #texts = new LetterTexts();
  #slice: Slice;
  readonly #file = new SavedFile(this, this.#part);
  readonly #hospital = new HospitalFile(this, this.#part);
  readonly #doctor = new DoctorLanguage(this, this.#part);
  readonly #printer = new LetterPrinter(
    this,
    () => {
      const reading = this.#part.value;
      if (!reading?.selected) return undefined;
      return this.#texts.letters(reading, this.#doctor.beside(reading));
    },
    () => {
      this.told = undefined;
    },
  );
  #copied: 'letter' | 'note' = 'letter';
  /** Name of the file that was saved last. */
  #name = '';
  /** What is kept on this device. */
  #kept: string | undefined;

  constructor() {
    super();
    new FollowKept(this);
  }

  protected override willUpdate(): void {
    const { selected, pack } = this.#part.value ?? {};
    const kept = selected && pack ? keptHere(pack) : undefined;
    if (this.#kept !== undefined && kept === undefined && this.told !== 'erased')
      this.told = 'wiped';
    this.#kept = kept;
    if (selected === this.#slice) return;
    // The answers have changed since the letter was copied or printed.
    this.told = undefined;
    if (!selected) this.#printer.end();
    if (selected === undefined) this.#doctor.forget();
    this.#slice = selected;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { words, headingLevel, selected } = reading;
    const { told } = this;
    const questions = selected.taken.length + selected.own.length;
    this.#texts.prepare(reading, this.#doctor.beside(reading));
    return html`
      <section>
        ${heading(headingLevel + 1, words.takeaway)}
        <p class="soft measure">${words.takeawayLead}</p>
        ${this.#doctor.render(reading)}
        ${questions > MOST_QUESTIONS ? html`<p class="fine measure">${words.letterFull(questions)}</p>` : nothing}
        <div class="row" part="controls">
          <button class="second" type="button" @click=${this.#handlePrint}>
            ${words.printLetter}
          </button>
          <button class="second" type="button" @click=${this.#handleCopy}>${words.copyText}</button>
          <button class="second" type="button" @click=${this.#handleCopyNote}>
            ${words.copyRecord}
          </button>
        </div>
        <p class="measure" role="status">${this.#said(reading)}</p>
        ${told === 'byHand' ? html`<label for="text">${words.copyByHand}</label><textarea id="text" readonly .value=${this.#text(reading)}></textarea>` : nothing}
        <details>
          <summary>${words.moreFiles}</summary>
          <p class="fine soft measure">${words.keepLead}</p>
          <div class="row">
            <button class="second" type="button" @click=${this.#handleKeep}>${words.keep}</button>
            ${
              this.#kept === undefined
                ? nothing
                : html`<button class="second" type="button" @click=${this.#handleErase}>
                    ${words.erase}
                  </button>`
            }
          </div>
          ${this.#file.render(reading, this.#handleSave, told === 'saved' ? words.saved(this.#name) : '')}
          ${this.#hospital.render(reading)}
        </details>
      </section>
    `;
  }

  /** What came of the last press, else what is kept. */
  #said({ words, session }: Reading): string {
    const { told } = this;
    if (told === 'byHand') return '';
    if (told && told !== 'saved') return words[told];
    if (this.#kept === undefined) return '';
    return this.#kept === textOf(session) ? words.kept : words.keptOlder;
  }

  #text(reading: Reading): string {
    return this.#texts.text(this.#copied, reading, this.#doctor.beside(reading));
  }

  /** Lays the letter out and opens the browser's print dialog. */
  printLetter(): void {
    if (this.#part.value?.selected && !this.#printer.print()) this.told = 'notPrinted';
  }

  #handlePrint = (): void => {
    this.printLetter();
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
