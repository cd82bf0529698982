import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

/** `fetch` would normalise the path before sending it; an attacker does not. */
function raw(url: string, path: string): Promise<{ status: number; type: string; policy: string }> {
  return new Promise((done, failed) => {
    request(url, { path }, (response) => {
      response.resume();
      const { 'content-type': type = '', 'content-security-policy': policy = '' } =
        response.headers;
      done({ status: response.statusCode ?? 0, type, policy: String(policy) });
    })
      .once('error', failed)
      .end();
  });
}

describe('the server of the demo page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-serve-'));
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    for (const name of ['page', 'page/inner', 'built', 'page-secret'])
      mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'page/index.html'), '<p>Hello</p>');
    writeFileSync(join(folder, 'page/inner/index.html'), '<p>Inner</p>');
    writeFileSync(join(folder, 'built/embed.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'page-secret/index.html'), 'secret');
    server = await serve({
      roots: { '/': join(folder, 'page'), '/dist/': join(folder, 'built') },
      headers: { 'content-security-policy': "default-src 'self'" },
    });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('the demo server serves each folder at its prefix, with types and the requested headers', async () => {
    const page = { status: 200, type: 'text/html; charset=utf-8', policy: "default-src 'self'" };
    expect(await raw(server.url, '/')).to.deep.equal(page);
    expect(await raw(server.url, '/inner/?a=b')).to.deep.equal(page);
    expect((await raw(server.url, '/dist/embed.js')).type).to.equal(
      'text/javascript; charset=utf-8',
    );
    expect((await raw(server.url, '/inner')).status).to.equal(308);
    expect((await raw(server.url, '/nothing')).status).to.equal(404);
  });

  for (const path of [
    '/../secret.txt',
    '/dist/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../page-secret/',
    '/%00',
    '/%',
  ]) {
    it(`the demo server does not leave its folders: ${path}`, async () => {
      expect((await raw(server.url, path)).status).to.equal(403);
    });
  }

  it('the demo server lists the requests', async () => {
    server.requests.length = 0;
    await raw(server.url, '/dist/embed.js?x');
    expect(server.requests).to.deep.equal([{ method: 'GET', path: '/dist/embed.js?x' }]);
  });
});
