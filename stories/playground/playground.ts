import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Pack } from '../../src/domain/pack.js';
import type { Problem } from '../../src/domain/problem.js';
import { checkPack } from '../../src/proof/check/check.js';
import { provePack } from '../../src/proof/prove/prove.js';
import { countAnswerSets } from '../../src/proof/prove/answer-sets.js';
import { tokens } from '../../src/styles/tokens.js';
import { guideAt } from '../support/guide-at.js';
import { deepAll, settled } from '../support/person.js';
import { choices } from './choices.js';
import { flow } from './flow.js';
import { readJson, type JsonReading, type Spot } from './json.js';
import { packsHere, placesHere, sourceOf } from './packs.js';
import { problemsFound, type Proof } from './problems.js';
import { benchStyles } from './styles.js';

/** Packs with at most this many sets of answers are proved while typing; larger ones on request. */
const PROVED_AT_ONCE = 2000;
/** Milliseconds without typing after which the pack is checked. */
const REST = 400;

/** Edited texts by pack: another language or theme renders the story again, and must not lose an edit. */
const edited = new Map<string, string>();

/** The reader has chosen a pack or a place, which the address contains. */
export class ChosenEvent extends Event {
  constructor(readonly chosen: { readonly pack?: string; readonly place?: string }) {
    super('chosen');
  }
}

/**
 * A playground for authors and designers: a pack as text, its problems, its flow, and its guide. Only for Storybook; no
 * page gets it.
 */
export class PackPlayground extends LitElement {
  static override styles = [tokens, benchStyles];

  /** Id of a pack of this repository. */
  @property() pack = '';
  /** Id of a place in it. */
  @property() place = 'welcome';
  /** An address for this pack and place. */
  @property() link = '';

  @state() private text = '';
  @state() private reading: JsonReading | undefined;
  @state() private problems: readonly Problem[] = [];
  /** The last valid pack: the guide stays visible while its pack is being edited. */
  @state() private good: Pack | undefined;
  @state() private proof: Proof = 'none';
  @state() private copied = false;

  readonly #editor = createRef<HTMLTextAreaElement>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Counts jumps: each creates the guide again. */
  #jump = 0;
  #helpAt = -1;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('pack')) void this.#load(this.pack);
    if (changed.has('place')) this.#jump += 1;
  }

  /** Help is in no record: it is opened as a person does, by the button among the warning signs. */
  protected override updated(): void {
    const guide = this.renderRoot.querySelector('eh-guide');
    const place = this.good && placesHere(this.good).places.find(({ id }) => id === this.place);
    if (!guide || !place?.urgent || this.#helpAt === this.#jump) return;
    this.#helpAt = this.#jump;
    void settled(guide).then(() => {
      deepAll(guide, '[part~="warning-signs"] button')[0]?.click();
    });
  }

  override render(): TemplateResult {
    const { places, missing } = this.good ? placesHere(this.good) : { places: [], missing: [] };
    const place = places.find(({ id }) => id === this.place) ?? places[0];
    return html`
      ${choices({
        pack: this.pack,
        places,
        place,
        copied: this.copied,
        edited: edited.has(this.pack),
        choosePack: this.#choosePack,
        choosePlace: this.#choose,
        copy: this.#handleCopy,
        undo: this.#handleReset,
      })}
      ${missing.length > 0 ? html`<p class="soft">No walk reaches: ${missing.join(', ')}.</p>` : nothing}
      <div class="bench">
        <section aria-label="The pack">
          <label
            ><h2>The pack, as JSON</h2>
            <textarea
              ${ref(this.#editor)}
              spellcheck="false"
              autocomplete="off"
              .value=${this.text}
              @input=${this.#handleInput}
            ></textarea>
          </label>
          <div role="status">${this.#renderProblems()}</div>
        </section>
        <section aria-label="The guide">
          <h2>The guide${place ? `: ${place.label}` : ''}</h2>
          <div class="guide">
            ${this.good && place ? keyed(this.#jump, guideAt(this.good, place.answers, place.position)) : html`<p class="soft">The guide appears here as soon as the pack is valid.</p>`}
          </div>
        </section>
        <section class="wide" aria-label="The flow" tabindex="0">
          <h2>The flow</h2>
          ${this.good ? flow(this.good, place?.id ?? '', this.#choose) : nothing}
        </section>
      </div>
    `;
  }

  #renderProblems(): TemplateResult {
    const { reading, problems, proof } = this;
    return reading
      ? problemsFound({ reading, problems, proof, show: this.#show, prove: this.#handleProve })
      : html`<p class="soft">Reading …</p>`;
  }

  #show = (spot: Spot | undefined): void => {
    const editor = this.#editor.value;
    if (!editor || !spot) return;
    const end = this.text.indexOf('\n', spot.offset);
    editor.focus();
    editor.setSelectionRange(spot.offset, end === -1 ? this.text.length : end);
    editor.scrollTop = (editor.scrollHeight * (spot.line - 4)) / this.text.split('\n').length;
  };

  async #load(id: string): Promise<void> {
    const here = packsHere[id];
    const text = edited.get(id) ?? (here ? await sourceOf(here.pack) : '');
    if (id === this.pack) this.#read(text);
  }

  #read(text: string): void {
    this.text = text;
    this.reading = readJson(text);
    this.proof = 'none';
    this.problems = [];
    if (!this.reading.ok) return;
    const checked = checkPack(this.reading.value);
    if (!checked.ok) {
      this.problems = checked.problems;
      return;
    }
    this.good = checked.pack;
    this.#jump += 1;
    if (countAnswerSets(checked.pack, PROVED_AT_ONCE) !== undefined) this.#prove(checked.pack);
  }

  #prove(pack: Pack): void {
    const { problems, ok } = provePack(pack);
    this.problems = problems;
    this.proof = ok ? 'held' : 'broken';
  }

  #choose = (place: string): void => {
    this.#jump += 1;
    this.place = place;
    this.dispatchEvent(new ChosenEvent({ place }));
  };

  #handleInput = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    edited.set(this.pack, value);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#read(value);
    }, REST);
  };

  #handleReset = (): void => {
    edited.delete(this.pack);
    void this.#load(this.pack);
  };

  #choosePack = (pack: string): void => {
    this.pack = pack;
    this.place = 'welcome';
    this.dispatchEvent(new ChosenEvent({ pack, place: 'welcome' }));
  };

  #handleProve = (): void => {
    if (this.good) this.#prove(this.good);
  };

  #handleCopy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.link);
    this.copied = true;
    setTimeout(() => {
      this.copied = false;
    }, 2000);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pack-playground': PackPlayground;
  }
}
