import type { Register } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';

const DAY = 86_400_000; // not-law: milliseconds
const CHINA = 28_800_000; // not-law: milliseconds by which the clocks of China are ahead

/**
 * The moment by which documents are signed and read, milliseconds since 1970: now, and in a register that counts by
 * another day the same hour of that day.
 */
export const instantIn = ({ today }: Register): number => {
  const now = Date.now();
  return today === null ? now : dayNumber(today) * DAY - CHINA + ((now + CHINA) % DAY);
};
