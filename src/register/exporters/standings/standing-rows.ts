import { type GroundedRow, shownGrounds } from '../../shown-grounds.ts';
import { noticeOf } from '../../stores/notice-of.ts';
import type { Transaction } from '../../transaction.ts';
import type { Standing } from './standing-shapes.ts';

/** A row of the table. */
export type StandingRow = {
  id: string;
  exporter: string;
  province: string;
  state: string;
  since: string;
  evidence: readonly string[];
  notice_en: string | null;
  notice_zh: string | null;
  report: string | null;
} & GroundedRow;

/** Columns of a `StandingRow`. */
export const STANDING_COLUMNS =
  'id, exporter, province, state, since, ground, grounds, found, pieces, evidence, notice_en, notice_zh, report';

/** A standing as callers are given it; the database tells no exporter of a proposal. */
export const standingOf = (row: StandingRow): Standing => {
  const { id, exporter, province, state, since, report, evidence } = row;
  const rests = shownGrounds(row, evidence);
  return { id, exporter, province, state, since, ...rests, notice: noticeOf(row), report };
};

/** Begins the standing of an exporter that has none yet, as an office of its province. */
export const beginStandingOf = (
  tx: Transaction,
  exporter: string,
  province: string,
): Promise<number> =>
  tx.run(
    `INSERT INTO register.standing_of (exporter, province, state, verb)
      VALUES ($1, $2, 'good', 'begin')
      ON CONFLICT (exporter) DO NOTHING`,
    [exporter, province],
  );

/** The standing of an exporter that whoever acts may see, or null. */
export const findStanding = async (tx: Transaction, exporter: string): Promise<Standing | null> => {
  const row = await tx.maybe<StandingRow>(
    `SELECT ${STANDING_COLUMNS} FROM register.told_standing WHERE exporter = $1`,
    [exporter],
  );
  return row === null ? null : standingOf(row);
};
