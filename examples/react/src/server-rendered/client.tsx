// Runs only in the browser. The server renders page.tsx and does not use the guide.
import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
import { hydrateRoot } from 'react-dom/client';
import { ClinicPage } from './page';

definePack(liverStemCells);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
hydrateRoot(root, <ClinicPage />);
