import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { GuideController, GuideValue } from '../../controllers/guide-controller.js';
import { erasures } from '../../controllers/idle-erase.js';
import { readKept } from '../../session/kept.js';
import { canLock, isLocked, lock, unlock } from '../../takeaway/locked-file.js';
import type { Words } from '../../words/words.js';
import { giveFile } from './give-file.js';

/** Bytes. A session of the largest pack takes less. */
const LARGEST = 1_000_000;

type FileProblem = keyof Words['fileProblem'];

/** The fields that open a saved file and take its pass phrase, and what came of the last file. */
export class SavedFile implements ReactiveController {
  #problem: FileProblem | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly part: GuideController<unknown>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    erasures.addEventListener('erase', this.#forgetPhrase);
  }

  hostDisconnected(): void {
    erasures.removeEventListener('erase', this.#forgetPhrase);
    this.#problem = undefined;
  }

  /**
   * @param save what Save a file does; left out where there is nothing to save yet
   * @param saved what came of it
   */
  render({ words }: GuideValue<unknown>, save?: () => Promise<void>, saved = ''): TemplateResult {
    return html`
      ${
        canLock()
          ? html`<label for="phrase">${words.phrase}</label>
              <p class="fine soft measure" id="about-phrase">${words.aboutPhrase}</p>
              <input
                id="phrase"
                type="text"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="about-phrase"
              />`
          : nothing
      }
      ${
        save
          ? html`<button class="second" type="button" @click=${save}>${words.saveFile}</button>
              <p class="measure" role="status">${saved}</p>`
          : nothing
      }
      <label for="file">${words.openFile}</label>
      <p class="fine soft measure" id="about-file">${words.aboutFile}</p>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="about-file"
        @change=${this.#handleFile}
      />
      <p class="measure" role="status">
        ${this.#problem ? html`${words.fileUnusable}<br />${words.fileProblem[this.#problem]}` : nothing}
      </p>
    `;
  }

  /** Gives the browser a file to save, locked if there is a pass phrase. Returns its name. */
  async save(text: string, today: Date): Promise<string> {
    const phrase = this.#phrase?.value ?? '';
    const content = phrase === '' ? text : JSON.stringify(await lock(text, phrase));
    return giveFile(content, today);
  }

  /** The next person must not find the phrase, as little as the answers. */
  #forgetPhrase = (): void => {
    if (this.#phrase) this.#phrase.value = '';
  };

  get #phrase(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('#phrase');
  }

  #handleFile = async ({ target }: Event): Promise<void> => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    const { value } = this.part;
    if (!file || !value) return;
    this.#tell(undefined);
    const opened = await this.#read(file);
    // The same file can be chosen again, with another pass phrase.
    field.value = '';
    const now = this.part.value;
    if (now?.session !== value.session || now.moves !== value.moves) return;
    if (typeof opened === 'string') return this.#tell(opened);
    const reading = readKept(value.pack, opened.data);
    if (reading.ok) this.part.send({ type: 'restore', record: opened.data });
    else this.#tell(reading.why);
  };

  /** The data of a file, or why there is none. */
  async #read(file: File): Promise<FileProblem | { readonly data: unknown }> {
    if (file.size > LARGEST) return 'tooLarge';
    try {
      const data: unknown = JSON.parse(await file.text());
      if (!isLocked(data)) return { data };
      const text = canLock() ? await unlock(data, this.#phrase?.value ?? '') : undefined;
      return text === undefined ? 'locked' : { data: JSON.parse(text) as unknown };
    } catch {
      return 'unreadable';
    }
  }

  #tell(problem: FileProblem | undefined): void {
    this.#problem = problem;
    this.host.requestUpdate();
  }
}
