import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
import { ClinicProgress } from './clinic-progress';

definePack(liverStemCells);
customElements.define('clinic-progress', ClinicProgress);
