import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import { noticeOf } from './notice-of.ts';

/** The standing of an exporter; days ISO. */
export interface Standing {
  readonly id: string;
  readonly exporter: string;
  readonly province: string;
  readonly state: string;
  /** The day from which it holds. */
  readonly since: string;
  readonly ground: string | null;
  readonly evidence: readonly string[];
  readonly notice: Bilingual | null;
  /** What the exporter reports of its rectification. */
  readonly report: string | null;
}

/** A row of the table. */
export interface StandingRow {
  id: string;
  exporter: string;
  province: string;
  state: string;
  since: string;
  ground: string | null;
  evidence: readonly string[];
  notice_en: string | null;
  notice_zh: string | null;
  report: string | null;
}

const COLUMNS =
  'id, exporter, province, state, since, ground, evidence, notice_en, notice_zh, report';

/** A standing as callers are given it; the database tells no exporter of a proposal. */
export const standingOf = (row: StandingRow): Standing => {
  const { id, exporter, province, state, since, ground, evidence, report } = row;
  return { id, exporter, province, state, since, ground, evidence, notice: noticeOf(row), report };
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
  const row = await tx.maybe<StandingRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM register.told_standing WHERE exporter = $1`,
    [exporter],
  );
  return row === null ? null : standingOf(row);
};

/** Standings that whoever acts may see, by exporter. */
export const listStandings = (
  tx: Transaction,
  {
    state,
    after,
    rows,
  }: { readonly state: string | null; readonly after: string | null; readonly rows: number },
): Promise<readonly StandingRow[]> =>
  tx.rows<StandingRow & Record<string, unknown>>(
    `SELECT ${COLUMNS}
      FROM register.told_standing
      WHERE ($1::text IS NULL OR state = $1)
        AND ($2::uuid IS NULL OR exporter > $2)
      ORDER BY exporter
      LIMIT $3`,
    [state, after, rows],
  );
