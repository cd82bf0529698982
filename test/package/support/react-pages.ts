// The pages of React that a server renders, and their build.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../pages/support/built-dist.ts';

export const EXAMPLE = join(root, 'examples/react/src/server-rendered');

/** The mistakes that the documents warn of: React's names of the properties, and no suppressHydrationWarning. */
export const PROPERTIES = `import { useState } from 'react';
export function ClinicPage() {
  const [told, setTold] = useState('Nothing heard.');
  return <>
    <eh-guide pack="liver-stem-cells" lang="en" offersTreatment="no" emergencyNumber="911" headingLevel={3} oneh-concluded={() => setTold('Heard.')} />
    <p>{told}</p>
  </>;
}`;

export const CLIENT = (page: string, before: string, after: string): string => `
import { hydrateRoot } from 'react-dom/client';
import { ClinicPage } from './${page}';
${before}
hydrateRoot(document.getElementById('root'), <ClinicPage />);
${after}`;
export const DEFINE = `import './guide';`;
export const GUIDE = `import { definePack } from 'evenhand';
import 'evenhand/define';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
definePack(liverStemCells);`;
export const DEFINE_LATER = `addEventListener('load', () => setTimeout(() => import('./guide'), 300));`;

export const SERVER = `import { renderToString } from 'react-dom/server';
import { ClinicPage } from './page';
import { ClinicPage as Properties } from './properties';
console.log(JSON.stringify({ page: renderToString(<ClinicPage />), properties: renderToString(<Properties />) }));`;

export const BUILD = `import { build } from 'vite';
export const common = { root: process.env.FOLDER, configFile: false, logLevel: 'error', mode: 'development' };
await build({ ...common, build: { ssr: 'server.tsx', outDir: 'server' } });
await build({ ...common, build: { outDir: 'client', minify: false, rolldownOptions: {
  input: ['client.tsx', 'later.tsx', 'properties-client.tsx'].map((name) => process.env.FOLDER + '/' + name),
  output: { entryFileNames: '[name].js' } } } });`;

/** In a new Node process: vitest has set NODE_ENV=test. */
export function node(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development', FOLDER: folder },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}
