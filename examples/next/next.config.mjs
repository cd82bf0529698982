import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  // The server's pages as files, in dist/: a guide needs no server, only its markup rendered by one.
  output: 'export',
  distDir: 'dist',
  // This example lies in the folder of another project.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
};
