/** The time limit of every function of the library for any input: a page would freeze. */
const LONGEST = 2000;

/**
 * Runs a function and fails when it takes too long. It measures processor time, so other load does not count.
 */
export function inTime<Made>(what: string, make: () => Made): Made {
  const began = process.cpuUsage();
  const done = make();
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (took > LONGEST) throw new Error(`${what} took ${took.toFixed(0)} ms.`);
  return done;
}
