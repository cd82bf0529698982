import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { EhElement } from '../../controllers/element.js';
import type { GuideController, GuideValue } from '../../controllers/guide-controller.js';
import { eraseKept, FollowKept, keptHere } from '../../controllers/kept-here.js';
import type { Pack } from '../../domain/pack.js';
import { readKept, type KeptReading } from '../../session/kept.js';
import { SavedFile } from './saved-file.js';

/** The kept record of a pack on this device, parsed; undefined if there is none. */
function readHere(pack: Pack): KeptReading | undefined {
  const text = keptHere(pack);
  try {
    return text === undefined ? undefined : readKept(pack, JSON.parse(text));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** On the welcome: continues from the record on this device, erases it, or opens a saved file. */
export class Kept implements ReactiveController {
  readonly #file: SavedFile;
  #erased = false;

  constructor(
    readonly host: EhElement,
    readonly part: GuideController<unknown>,
  ) {
    this.#file = new SavedFile(host, part);
    new FollowKept(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#erased = false;
  }

  render(reading: GuideValue<unknown>): TemplateResult {
    const { words } = reading;
    const kept = readHere(reading.pack);
    const said = kept?.ok
      ? html`${words.keptHere}${kept.whole ? nothing : html`<br />${words.keptPartly}`}`
      : kept
        ? html`${words.keptUnusable}<br />${words.fileProblem[kept.why]}`
        : this.#erased
          ? words.erased
          : nothing;
    return html`
      <p class="measure" id="kept" tabindex="-1" role="status">${said}</p>
      ${
        kept
          ? html`<div class="row">
              ${
                kept.ok
                  ? html`<button class="second" type="button" @click=${this.#handleGoOn}>
                      ${words.goOn}
                    </button>`
                  : nothing
              }
              <button class="second" type="button" @click=${this.#handleErase}>
                ${words.erase}
              </button>
            </div>`
          : nothing
      }
      <details>
        <summary>${words.haveFile}</summary>
        ${this.#file.render(reading)}
      </details>
    `;
  }

  #handleGoOn = (): void => {
    const text = this.part.value && keptHere(this.part.value.pack);
    // Another window may have erased it without an event.
    if (text === undefined) this.host.requestUpdate();
    else this.part.send({ type: 'restore', record: JSON.parse(text) as unknown });
  };

  #handleErase = async (): Promise<void> => {
    const { value } = this.part;
    if (!value) return;
    eraseKept(value.pack);
    this.#erased = true;
    await this.host.updateComplete;
    // The pressed button has been removed, so focus must move.
    this.host.renderRoot.querySelector<HTMLElement>('#kept')?.focus();
  };
}
