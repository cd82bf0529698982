import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';

definePack(liverStemCells);

// A plugin whose name ends in .client is loaded in the browser alone.
export default defineNuxtPlugin(() => {});
