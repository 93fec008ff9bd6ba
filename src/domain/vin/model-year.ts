import type { Vin } from './vin.ts';

/** Year codes of position 10 in order from 2001 (GB 16735-2019 table 1): no I O Q U Z, no 0. */
export const YEAR_CODES = '123456789ABCDEFGHJKLMNPRSTVWXY';

const FIRST_YEAR = 2001;
const YEAR_PLACE = 9;

const years = new Uint16Array(128);
for (let at = 0; at < YEAR_CODES.length; at += 1) {
  years[YEAR_CODES.charCodeAt(at)] = FIRST_YEAR + at;
}

/**
 * The model year in position 10, read in the window 2001-2030: the code repeats every thirty years
 * and no car old enough for another reading is exported as used today. Returns null when the
 * character is no year code (0, U, Z).
 */
export const modelYearOf = (vin: Vin): number | null => years[vin.charCodeAt(YEAR_PLACE)] || null;
