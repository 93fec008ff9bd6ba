import type { Transaction } from '../transaction.ts';

/**
 * Series of numbers: filings (备案), applications (申请), licences (许可证). Those of complaints (TS 投诉) and cases
 * (AJ 案件) the database gives itself.
 */
export type Series = 'BA' | 'SQ' | 'XK';

/** The next number of a series in a province and this year: `BA-65-2026-000012`. */
export const nextNumber = async (
  tx: Transaction,
  series: Series,
  province: string,
): Promise<string> =>
  (
    await tx.one<{ number: string }>('SELECT register.next_number($1, $2) AS number', [
      series,
      province,
    ])
  ).number;
