import type { Work } from '../../action.ts';
import type { Transaction } from '../../transaction.ts';

/** Who reads the nation. */
export const NATION_READERS = { right: 'read', parts: ['ministry'] } as const;

/** Under which terms the products of a run were made. */
export type ProductRun = {
  run: string;
  as_of: string;
  within: number;
  near_km: number;
  public_as_of: string;
  detailed: boolean;
};

/**
 * A run whose products are kept.
 *
 * @throws Refused `not-found`.
 */
export const productRun = async (
  { tx, refuse }: Pick<Work, 'tx' | 'refuse'>,
  run: string,
): Promise<ProductRun> => {
  const found = await tx.maybe<ProductRun>(
    `SELECT p.run, r.as_of, p.within, p.near_km, p.public_as_of, p.detailed
      FROM register.nation_product p
      JOIN register.nation_run r ON r.id = p.run
      WHERE p.run = $1`,
    [run],
  );
  return found ?? refuse('not-found', { field: 'run' });
};

/** The earlier run that a run is held against, whose figures are kept; null: there is none. */
export const runBefore = async (
  tx: Transaction,
  run: string,
  since: 'run' | 'week' | 'month',
): Promise<{ run: string; as_of: string } | null> =>
  tx.maybe<{ run: string; as_of: string }>(
    `SELECT p.run, r.as_of
      FROM register.nation_run this
      JOIN register.nation_run r ON r.finished_at < this.finished_at
      JOIN register.nation_product p ON p.run = r.id
      WHERE this.id = $1
        AND CASE $2
          WHEN 'week' THEN r.as_of <= this.as_of - 7
          WHEN 'month' THEN r.as_of < date_trunc('month', this.as_of)::date
          ELSE true
        END
      ORDER BY r.finished_at DESC, r.id
      LIMIT 1`,
    [run, since],
  );
