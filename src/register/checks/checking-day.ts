import type { Register } from '../register.ts';

const OFFSET = 8 * 3_600_000; // not-law: milliseconds from Greenwich to China
const ISO_DAY = 10; // not-law: characters of a day

/** The day in China by which a pre-check is answered where it names none, ISO; the database is not asked. */
export const checkingDay = ({ today }: Register): string =>
  today ?? new Date(Date.now() + OFFSET).toISOString().slice(0, ISO_DAY);
