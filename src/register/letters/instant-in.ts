import { CHINA_AHEAD, DAY } from '../../domain/calendar/china-clock.ts';
import type { Register } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';

/**
 * The moment by which documents are signed and read, milliseconds since 1970: now, and in a register that counts by
 * another day the same hour of that day.
 */
export const instantIn = ({ today }: Register): number => {
  const now = Date.now();
  return today === null ? now : dayNumber(today) * DAY - CHINA_AHEAD + ((now + CHINA_AHEAD) % DAY);
};
