// `npm start`: builds the library, if anything has changed since, and serves the demo page.
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { serve } from './serve.mjs';
import { SERVED, isUpToDate } from './up-to-date.mjs';

/** @param {string} name */
const folder = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * @param {unknown[]} sentences
 * @returns {never}
 */
function stop(...sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}

// Checks the port first, so that nobody waits for a build before the error.
const server = await serve({
  roots: { '/': folder('demo'), '/dist/': folder('dist') },
  port,
}).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return stop(`Port ${port} is taken. Stop what uses it, or choose another: PORT=4174 npm start`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}

try {
  if (!isUpToDate(SERVED)) await build({ only: ['library', 'parts', 'guide'] });
} catch (error) {
  stop(
    error instanceof Error ? error.message : error,
    'The library could not be built, so there is nothing to show yet.',
  );
}
console.log(`\nThe demo page is at ${server.url}/ (stop with Ctrl+C).`);
