/** In CSS pixels: each question and the review fit into one fine step; only a result is higher than one coarse step. */
const FINE = 1500;
const COARSE = 6000;

/**
 * The height that a frame has for a guide of this height: never lower, and less than a step higher. Exact heights would
 * name answers to the page around; docs/decisions/2026-11-29-what-a-frame-tells.md has the measurements.
 */
export const frameHeight = (height: number): number => {
  const step = height > COARSE ? COARSE : FINE;
  return Math.max(1, Math.ceil(height / step)) * step;
};
