import type { Transaction } from '../../transaction.ts';

/** Days in a bar of ages; the window of the law is a multiple of them. */
const BIN = 15; // not-law: days in a bar of a plot
/** Bars behind the window, the last one open. */
const BEHIND = 6; // not-law: bars of a plot
const MONTHS = 12;

/** Vehicles of a maker or a province that left within the window: in a month, in the one before, in twelve. */
interface LeftChange {
  readonly key: string;
  readonly now: number;
  readonly before: number;
  readonly year: number;
}

/** The last whole month before a day, `YYYY-MM`. */
export const wholeMonthBefore = (asOf: string): string => {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  const day = new Date(Date.UTC(year, month - 2, 1));
  return day.toISOString().slice(0, 7); // not-law: year and month
};

/**
 * How many vehicles left within the window, by maker or by province, those first whose number rose most from the month
 * before to the last whole month. An empty key: nobody told.
 */
export const countLeftBy = (
  tx: Transaction,
  run: string,
  asOf: string,
  by: 'maker' | 'province',
): Promise<readonly LeftChange[]> =>
  tx.rows<LeftChange>(
    `SELECT key, now, before, year
      FROM (
        SELECT
          CASE WHEN $4 = 'maker' THEN v.maker ELSE v.province END AS key,
          (count(*) FILTER (WHERE v.exited_on >= $2::date AND v.exited_on < $2::date + interval '1 month'))::int AS now,
          (count(*) FILTER (
            WHERE v.exited_on >= $2::date - interval '1 month' AND v.exited_on < $2::date
          ))::int AS before,
          (count(*) FILTER (WHERE v.exited_on > $3::date - interval '1 year' AND v.exited_on <= $3::date))::int AS year
        FROM register.nation_vehicle v
        JOIN register.nation_product p ON p.run = v.run
        WHERE v.run = $1 AND v.figure = 'exported' AND v.age <= p.within
        GROUP BY 1
      ) counted
      ORDER BY now - before DESC, now DESC, year DESC, key`,
    [run, `${wholeMonthBefore(asOf)}-01`, asOf, by],
  );

/** How many left within the window, month by month. */
interface LeftMonth {
  readonly month: string;
  readonly left: number;
  /** The month is not over: more may follow. */
  readonly provisional: boolean;
}

/** The last twelve months, that of the run the last. */
export const countLeftByMonth = (
  tx: Transaction,
  run: string,
  asOf: string,
): Promise<readonly LeftMonth[]> =>
  tx.rows<LeftMonth>(
    `SELECT
        to_char(m.first, 'YYYY-MM') AS month,
        count(v.vin)::int AS left,
        m.first + interval '1 month' > $2::date AS provisional
      FROM generate_series(
        date_trunc('month', $2::date) - make_interval(months => $3 - 1), $2::date, interval '1 month'
      ) m(first)
      LEFT JOIN (
        SELECT v.vin, v.exited_on
        FROM register.nation_vehicle v
        JOIN register.nation_product p ON p.run = v.run
        WHERE v.run = $1 AND v.figure = 'exported' AND v.age <= p.within
      ) v ON v.exited_on >= m.first AND v.exited_on < m.first + interval '1 month'
      GROUP BY m.first
      ORDER BY m.first`,
    [run, asOf, MONTHS],
  );

/** Vehicles by the days from their first registration to their exit; both ends inclusive, null: open. */
interface LeftAge {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** Of vehicles that left in the twelve months up to the run: bars that end on the last day of the window. */
export const countLeftByAge = async (
  tx: Transaction,
  run: string,
  asOf: string,
): Promise<readonly LeftAge[]> => {
  const rows = await tx.rows<{ bin: number; count: number; within: number }>(
    `SELECT
        least(greatest(v.age - 1, 0) / $3, p.within / $3 + $4 - 1) AS bin,
        count(*)::int AS count,
        p.within
      FROM register.nation_vehicle v
      JOIN register.nation_product p ON p.run = v.run
      WHERE v.run = $1
        AND v.figure = 'exported'
        AND v.exited_on > $2::date - interval '1 year'
        AND v.exited_on <= $2::date
      GROUP BY 1, 3`,
    [run, asOf, BIN, BEHIND],
  );
  const [first] = rows;
  if (first === undefined) return [];
  const counted = new Map(rows.map(({ bin, count }) => [bin, count]));
  const bins = Math.floor(first.within / BIN) + BEHIND;
  return Array.from({ length: bins }, (_, bin) => ({
    from: bin === 0 ? 0 : bin * BIN + 1,
    to: bin === bins - 1 ? null : (bin + 1) * BIN,
    count: counted.get(bin) ?? 0,
  }));
};
