import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { CaseFile } from './case-shapes.ts';

/** A row of cases, as `CASES` are read. */
export type CaseRow = {
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
  outcome: CaseFile['outcome'];
  rule: string | null;
  ground: string | null;
  closed_on: string | null;
};

/** Cases `f`, to be narrowed by `WHERE`. */
export const CASES = `
  SELECT
    f.id, f.number, f.complaint, f.vin, f.exporter, f.opened_on, f.reason, f.state,
    CASE WHEN f.taken_until > clock_timestamp() THEN f.taken_by END AS taken_by,
    CASE WHEN f.taken_until > clock_timestamp() THEN f.taken_until END AS taken_until,
    f.evidence, f.outcome, f.rule, f.ground, f.closed_on
  FROM register.case_file f
`;

/** A case of its row. */
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

/** A case that whoever acts may see, or null. */
export const findCaseFile = async (tx: Transaction, id: string): Promise<CaseFile | null> => {
  const row = await tx.maybe<CaseRow>(prepared(`${CASES} WHERE f.id = $1`), [id]);
  return row === null ? null : caseOf(row);
};
