import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ClinicPage } from './clinic-page';

definePack(liverStemCells);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <ClinicPage />
  </StrictMode>,
);
