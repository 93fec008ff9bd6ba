/** A whole number with its thousands grouped: `5,012,345`. */
export const grouped = (n: number): string => n.toLocaleString('en-US');

/** Shares are told in tenths of a percent. */
const TENTHS = 1000; // not-law: tenths of a percent in a whole

/**
 * A share in percent with one place: `12.3%`. What is not none is never told as `0.0%` and what is
 * not all never as `100.0%`; of nothing there is no share: `–`.
 */
export const percentOf = (part: number, whole: number): string => {
  if (whole === 0) return '–';
  if (part === 0) return '0%';
  if (part === whole) return '100%';
  const tenths = Math.min(Math.max(Math.round((part / whole) * TENTHS), 0), TENTHS);
  if (tenths === 0) return '<0.1%';
  if (tenths === TENTHS) return '>99.9%';
  return `${(tenths / 10).toFixed(1)}%`;
};

/** The round step (1, 2 or 5 and zeros) of which at most `most` reach `top`; at least 1. */
export const roundStep = (top: number, most: number): number => {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power * most >= top) return digit * power;
  }
};
