import { html, nothing, type TemplateResult } from 'lit';
import { packsHere } from './packs.js';
import type { Place } from './places.js';

interface Choices {
  readonly pack: string;
  readonly places: readonly Place[];
  readonly place: Place | undefined;
  readonly copied: boolean;
  readonly edited: boolean;
  readonly choosePack: (id: string) => void;
  readonly choosePlace: (id: string) => void;
  readonly copy: () => unknown;
  readonly undo: () => void;
}

const chosenIn = ({ target }: Event): string => (target as HTMLSelectElement).value;

/** The pack and the place to look at, a link to them, and the way back to the pack's own text. */
export const choices = (given: Choices): TemplateResult =>
  html`<div class="choices">
    <label
      >Pack
      <select
        @change=${(event: Event) => {
          given.choosePack(chosenIn(event));
        }}
      >
        ${Object.keys(packsHere).map((id) => html`<option value=${id} ?selected=${id === given.pack}>${id}</option>`)}
      </select></label
    >
    <label
      >Place
      <select
        @change=${(event: Event) => {
          given.choosePlace(chosenIn(event));
        }}
      >
        ${optionsOf(given.places, given.place)}
      </select></label
    >
    <button class="act" type="button" @click=${given.copy}>
      ${given.copied ? 'Copied' : 'Copy a link to this place'}
    </button>
    ${given.edited ? html`<button class="act" type="button" @click=${given.undo}>Undo my edits</button>` : nothing}
  </div>`;

function optionsOf(places: readonly Place[], chosen: Place | undefined): TemplateResult[] {
  const groups = [...new Set(places.map(({ group }) => group))];
  return groups.map(
    (group) =>
      html`<optgroup label=${group}>
        ${places.filter((each) => each.group === group).map(({ id, label }) => html`<option value=${id} ?selected=${id === chosen?.id}>${label}</option>`)}
      </optgroup>`,
  );
}
