import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { definePack, type ConcludedEvent, type EhGuide } from 'evenhand';
import liverStemCells from 'evenhand/packs/liver-stem-cells';

definePack(liverStemCells);

// Angular does not check the bindings of custom elements in a template: the types of this class do.
@Component({
  selector: 'clinic-page',
  imports: [FormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './clinic-page.html',
})
export class ClinicPage {
  protected readonly publisher = signal('Arroyo Clinic');
  protected readonly sells = signal(false);
  protected readonly language = signal('en');
  protected readonly told = signal('Nobody has come to the end yet.');

  protected readonly offersTreatment = computed<EhGuide['offersTreatment']>(() => (this.sells() ? 'yes' : 'no'));

  protected handleConcluded({ packId, packVersion }: ConcludedEvent): void {
    this.told.set(`Somebody came to the end of ${packId} ${packVersion}.`);
  }
}

/** Errors for the types: a value other than yes or no, and an answer in an event. */
export const refused = [
  // @ts-expect-error
  computed<EhGuide['offersTreatment']>(() => 'maybe'),
  // @ts-expect-error
  (event: ConcludedEvent) => event.answers,
];
