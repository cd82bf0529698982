/** Holds every timer that is longer than any test, until the test advances the time. */
export function holdLongTimers(): { pass: () => void; restore: () => void } {
  const { setTimeout: real, clearTimeout: realClear } = globalThis;
  const held = new Map<number, () => void>();
  let last = -1;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, after = 0) => {
      if (after < 20_000) return real(run, after);
      held.set((last -= 1), run);
      return last;
    },
    clearTimeout: (id: number) => {
      if (!held.delete(id)) realClear(id);
    },
  });
  return {
    pass: () => {
      const due = [...held.values()];
      held.clear();
      for (const run of due) run();
    },
    restore: () => void Object.assign(globalThis, { setTimeout: real, clearTimeout: realClear }),
  };
}
