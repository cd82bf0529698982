import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { loadFhir } from '#load-fhir';
import type { GuideController, GuideValue } from '../../controllers/guide-controller.js';
import { toRecord } from '../../session/record.js';
import type { Words } from '../../words/words.js';
import { giveFile } from '../parts/give-file.js';

type Reading = GuideValue<unknown>;

const loading = (words: Words): string => words.loading('FHIR');

/** The button that saves the answers as FHIR. A press loads the code for it; nothing is loaded before. */
export class HospitalFile implements ReactiveController {
  readonly host: ReactiveElement;
  readonly part: GuideController<unknown>;
  /** The guide as it was at the last press. */
  #pressed: Reading | undefined;
  #said: ((words: Words) => string) | undefined;

  constructor(host: ReactiveElement, part: GuideController<unknown>) {
    this.host = host;
    this.part = part;
    host.addController(this);
  }

  /** After a step of the session, a file that is still to come would be of other answers. */
  hostUpdate(): void {
    const [now, then] = [this.part.value, this.#pressed];
    if (now?.session !== then?.session || now?.moves !== then?.moves)
      this.#pressed = this.#said = undefined;
  }

  render({ words }: Reading): TemplateResult {
    return html`
      <p class="fine soft measure" id="about-fhir">${words.aboutFhir}</p>
      <button
        class="second"
        type="button"
        aria-describedby="about-fhir"
        @click=${this.#handlePress}
      >
        ${words.saveFhir}
      </button>
      <p class="measure" role="status">${this.#said?.(words)}</p>
    `;
  }

  #handlePress = async (): Promise<void> => {
    const { value } = this.part;
    if (!value || this.#said === loading) return;
    this.#pressed = value;
    this.#tell(loading);
    let said = (words: Words): string => words.fhirNotLoaded;
    try {
      const { toBundle } = await loadFhir();
      this.hostUpdate();
      if (this.#pressed !== value) return;
      const { pack, text, site, session } = this.part.value ?? value;
      const authored = site.clock();
      const bundle = toBundle(pack, toRecord(session.getSnapshot()), text, { ...site, authored });
      const name = giveFile(JSON.stringify(bundle), authored, 'fhir.json');
      said = (words) => words.saved(name);
    } catch {
      // Said below: the file did not load, or was not what the guide expects.
    }
    if (this.#pressed === value) this.#tell(said);
  };

  #tell(said: (words: Words) => string): void {
    this.#said = said;
    this.host.requestUpdate();
  }
}
