import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { addMonths } from '../../../domain/calendar/months.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { countingLaw, dayNumber } from '../../steps/law-numbers-of.ts';
import type { Transaction } from '../../transaction.ts';
import { beginStandingOf } from '../standings/standing-rows.ts';
import { FILING } from './filing.ts';
import { findFiling } from './filing-rows.ts';

/** How many months an accepted filing holds. */
const HOLDS = 'cn.2024-6.exporter-filed.months';

/** The last day of the exporter's filings that were accepted; null without one. */
const lastFiledDay = async (tx: Transaction, exporter: string): Promise<string | null> =>
  (
    await tx.one<{ day: string | null }>(
      `SELECT max(valid_until) AS day
        FROM register.filing
        WHERE exporter = $1 AND state = 'filed'`,
      [exporter],
    )
  ).day;

/**
 * Accepts a filing. It holds from today, or from the day after the exporter's filing in force, for as long as the law
 * says. The exporter's standing begins with its first filing.
 */
export const acceptFiling = step({
  of: FILING,
  verb: 'accept',
  summary: { en: 'Accept a filing', zh: '准予备案' },
  brings: async ({ tx, register, id, refuse }) => {
    const { exporter } = (await findFiling(tx, id)) ?? refuse('not-found');
    const { numbers, today } = countingLaw(register, await todayIn(tx));
    const inForce = await lastFiledDay(tx, exporter);
    const from = Math.max(today, inForce === null ? today : dayNumber(inForce) + 1);
    return {
      valid_from: isoDate(from),
      valid_until: isoDate(addMonths(from, numbers(HOLDS, from)) - 1),
    };
  },
  work: async ({ tx, id, refuse }) => {
    const { exporter, province } = (await findFiling(tx, id)) ?? refuse('not-found');
    await beginStandingOf(tx, exporter, province);
  },
});
