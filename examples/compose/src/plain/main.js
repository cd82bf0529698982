import { definePack, stateOf } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
import { ClinicAsk } from './clinic-ask.js';

customElements.define('clinic-ask', ClinicAsk);

const guide = document.querySelector('eh-guide');
const told = document.querySelector('#told');

// The page around the guide subscribes to the session too, by the guide's property.
guide?.addEventListener('eh-ready', () => {
  guide.session?.subscribe((snapshot) => {
    if (told) told.textContent = `The guide is at: ${stateOf(snapshot)}.`;
  });
});

definePack(liverStemCells);
