/** Nothing in the library may take longer, whatever it is given: a page would freeze. */
const LONGEST = 2000;

/**
 * Runs something and fails when it takes too long. It counts the processor's time: a busy machine is nobody's fault.
 */
export function inTime<Made>(what: string, make: () => Made): Made {
  const began = process.cpuUsage();
  const done = make();
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (took > LONGEST) throw new Error(`${what} took ${took.toFixed(0)} ms.`);
  return done;
}
