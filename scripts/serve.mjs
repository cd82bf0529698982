// A small static server for the demo page and for tests: folders mounted at prefixes,
// a list of every request it saw, nothing cached, nothing outside the folders.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file for a path; undefined if it would be outside its folder.
 *
 * @param {string} path
 * @param {Record<string, string>} roots
 */
function fileFor(path, roots) {
  const prefix = Object.keys(roots)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = resolve(roots[prefix] ?? '');
  const file = join(folder, path.slice(prefix.length));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ roots: Record<string, string>, headers: Record<string, string> }} options
 */
async function answer(request, response, { roots, headers }) {
  let path;
  try {
    // Not `new URL()`: it would resolve `/../` before we could refuse it.
    path = decodeURIComponent((request.url ?? '').split(/[?#]/)[0] ?? '');
  } catch {
    path = '\0';
  }
  /**
   * @param {number} status
   * @param {string} text
   */
  const refuse = (status, text) => {
    response.writeHead(status, { ...headers, 'content-type': types['.txt'] });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD.');
  if (path.includes('\0') || path.split(/[/\\]/).includes('..')) return refuse(403, 'Refused.');

  let file = fileFor(path, roots);
  if (!file) return refuse(404, 'Not found.');
  let found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(308, { ...headers, location: `${encodeURI(path)}/` });
      return response.end();
    }
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  if (!found?.isFile()) return refuse(404, 'Not found.');

  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves folders on 127.0.0.1.
 *
 * @param {object} options
 * @param {Record<string, string>} options.roots folder for each prefix, as `{ '/': 'demo' }`; the longest prefix wins
 * @param {number} [options.port] 0, the default, takes any free port
 * @param {Record<string, string>} [options.headers] sent with every answer, a content security policy for instance
 * @returns {Promise<{ url: string, requests: { method: string, path: string }[], close: () => Promise<void> }>}
 *   `url` without a slash at its end; `requests` grows with every request
 */
export async function serve({ roots, port = 0, headers = {} }) {
  /** @type {{ method: string, path: string }[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '' });
    answer(request, response, { roots, headers }).catch(() => response.destroy());
  });
  await new Promise((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    requests,
    close: () =>
      /** @type {Promise<void>} */ (
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        })
      ),
  };
}
