// `npm start` in a fresh clone: the demo page, and the messages when it cannot be served.
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { root } from './support/built-dist.ts';
import { describeEngine } from './support/engines.ts';
import { guideOf, journeyNamed, walkByPointer } from './support/journey.ts';
import { Person } from './support/person.ts';

interface Started {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly printed: () => string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

function start(port: string): Started {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => (text += String(data)));
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.once('exit', (code, signal) => {
      done({ code, signal });
    }),
  );
  return { child, printed: () => text, ended };
}

/** The address that is printed once the page is ready. */
async function addressOf({ child, printed, ended }: Started): Promise<string> {
  const told = new Promise<string>((done) => {
    child.stdout?.on('data', () => {
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed())?.[0];
      if (address) done(address);
    });
  });
  const address = await Promise.race([told, ended]);
  if (typeof address !== 'string')
    throw new Error(`It ended before it served anything:\n${printed()}`);
  return address;
}

describe('npm start', () => {
  let started: Started | undefined;
  afterEach(async () => {
    started?.child.kill('SIGKILL');
    await started?.ended;
    started = undefined;
  });

  describeEngine('Chromium', (browser) => {
    it('npm start serves a demo page that leads to a result, and stops without leftovers', async () => {
      started = start('0');
      const address = await addressOf(started);
      const page = await browser().open();
      try {
        const person = new Person(page);
        await person.visit(address);
        const journey = journeyNamed('Just reading');
        await walkByPointer(person, journey);
        await person.sees('button', 'Show all notes');
        expect(await page.run(guideOf)).to.deep.include({
          state: 'concluded',
          outcome: journey.outcome,
          problems: [],
        });
        expect(page.engineErrors).to.deep.equal([]);

        // With the page still open, because a browser keeps its connections.
        started.child.kill('SIGTERM');
        expect(await started.ended).to.deep.equal({ code: 0, signal: null });
      } finally {
        await page.close();
      }
    });
  });

  it('npm start prints one sentence with a remedy when the port is taken', async () => {
    const taken: Server = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    try {
      started = start(port);
      expect(await started.ended).to.deep.include({ code: 1 });
      expect(started.printed()).to.match(
        new RegExp(`^Port ${port} is taken\\..*PORT=\\d+ npm start\\n$`),
      );
    } finally {
      await new Promise((done) => taken.close(done));
    }
  });

  for (const port of ['abc', '70000', '-1']) {
    it(`npm start refuses ${port} as a port`, async () => {
      started = start(port);
      expect(await started.ended).to.deep.include({ code: 1 });
      expect(started.printed()).to.equal(`PORT must be a number from 0 to 65535, not "${port}".\n`);
    });
  }
});
