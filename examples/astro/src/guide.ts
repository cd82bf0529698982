import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';

definePack(liverStemCells);

document.querySelector('eh-guide')?.addEventListener('eh-concluded', ({ packId, packVersion }) => {
  const told = document.querySelector('#told');
  if (told) told.textContent = `Somebody came to the end of ${packId} ${packVersion}.`;
});
