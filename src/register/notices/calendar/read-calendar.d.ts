import { type Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
/**
 * The calendar at a secret address, RFC 5545: days of China without an hour, so that no zone moves them. It holds kinds
 * and how many of each.
 *
 * @param token as asked.
 * @returns refused `calendar-unknown`.
 */
export declare const readCalendar: (register: Register, token: string) => Promise<Outcome<string>>;
