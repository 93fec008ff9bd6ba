import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** What came of a case. */
export const CASE_OUTCOMES = ['confirmed', 'unfounded', 'rule-wrong'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** A case; days ISO. */
export interface CaseFile {
  readonly id: string;
  readonly number: string;
  /** Id of the complaint that opened it. */
  readonly complaint: string;
  readonly vin: string;
  readonly exporter: string | null;
  readonly openedOn: string;
  /** Why it was opened. */
  readonly reason: string;
  readonly state: string;
  /** Who works on it and until when nobody else may; null where nobody does. */
  readonly takenBy: string | null;
  readonly takenUntil: string | null;
  readonly evidence: readonly string[];
  readonly outcome: CaseOutcome | null;
  /** The rule that is wrong, by its code. */
  readonly rule: string | null;
  readonly ground: string | null;
  readonly closedOn: string | null;
}

/** A row of the table. */
export interface CaseRow {
  id: string;
  number: string;
  complaint: string;
  vin: string;
  exporter: string | null;
  opened_on: string;
  reason: string;
  state: string;
  taken_by: string | null;
  taken_until: Date | null;
  evidence: readonly string[];
  outcome: CaseOutcome | null;
  rule: string | null;
  ground: string | null;
  closed_on: string | null;
}

const COLUMNS = `
  f.id, f.number, f.complaint, f.vin, f.exporter, f.opened_on, f.reason, f.state,
  CASE WHEN f.taken_until > clock_timestamp() THEN f.taken_by END AS taken_by,
  CASE WHEN f.taken_until > clock_timestamp() THEN f.taken_until END AS taken_until,
  f.evidence, f.outcome, f.rule, f.ground, f.closed_on
`;

/** A case as callers are given it. */
export const caseOf = (row: CaseRow): CaseFile => ({
  id: row.id,
  number: row.number,
  complaint: row.complaint,
  vin: row.vin,
  exporter: row.exporter,
  openedOn: row.opened_on,
  reason: row.reason,
  state: row.state,
  takenBy: row.taken_by,
  takenUntil: row.taken_until?.toISOString() ?? null,
  evidence: row.evidence,
  outcome: row.outcome,
  rule: row.rule,
  ground: row.ground,
  closedOn: row.closed_on,
});

/** Which cases are wanted; null: all. */
export interface CasesWanted {
  readonly state: string | null;
  /** The day and id of the row before. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Cases that whoever acts may see, those first that were opened first. */
export const listCaseFiles = (
  tx: Transaction,
  { state, after, rows }: CasesWanted,
): Promise<readonly CaseRow[]> =>
  tx.rows<CaseRow & Record<string, unknown>>(
    `SELECT ${COLUMNS}
      FROM register.case_file f
      WHERE ($1::text IS NULL OR f.state = $1)
        AND ($2::date IS NULL OR (f.opened_on, f.id) > ($2, $3::uuid))
      ORDER BY f.opened_on, f.id
      LIMIT $4`,
    [state, after?.[0] ?? null, after?.[1] ?? null, rows],
  );

/** One case; null where whoever acts sees none. */
export const findCaseFile = (tx: Transaction, id: string): Promise<CaseRow | null> =>
  tx.maybe<CaseRow & Record<string, unknown>>(
    prepared(`SELECT ${COLUMNS} FROM register.case_file f WHERE f.id = $1`),
    [id],
  );
