// Test files that build dist/ or drive a browser take turns, also when vitest runs files side by side:
// two browsers at once would slow each other past their time limits, and `npm start` writes dist/ anew.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { root } from './built-dist.ts';

const place = join(
  tmpdir(),
  `evenhand-turn-${createHash('sha1').update(root).digest('hex').slice(0, 12)}`,
);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when this process now holds the turn; a holder that has died holds nothing. */
function tryTake(): boolean {
  try {
    writeFileSync(place, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    if (!isRunning(Number(readFileSync(place, 'utf8')))) rmSync(place, { force: true });
  } catch {
    // Given back between two looks.
  }
  return false;
}

/** This file waits for its turn before its first test, and gives it back after its last one. */
export function takeTurns(): void {
  let taken = false;
  beforeAll(async () => {
    while (!(taken = tryTake())) await wait(100);
  }, 1_800_000);
  afterAll(() => {
    if (taken) rmSync(place, { force: true });
  });
}
