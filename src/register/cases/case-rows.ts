import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { CaseFile } from './case-shapes.ts';

/** A row of cases, as `CASES` are read. */
export type CaseRow = {
  id: string;
  number: string;
  origin: CaseFile['origin']['kind'];
  complaint: string | null;
  run: string | null;
  pattern: string | null;
  ring: number | null;
  verdict: string | null;
  finding: string | null;
  hold: string | null;
  sample: string | null;
  province: string | null;
  vin: string;
  vehicles: number;
  opened_on: string;
  reason: string;
  state: string;
  taken_by: string | null;
  taken_by_staff_number: string | null;
  taken: boolean;
  aside_through: string | null;
  waiting: number;
  overdue: number;
  evidence: readonly string[];
  outcome: CaseFile['outcome'];
  rule: string | null;
  ground: string | null;
  closed_on: string | null;
};

/** The state of case `f` today. */
export const STATE = `register.state_on('case', to_jsonb(f), register.today())`;

/** Cases `f`, to be narrowed by `WHERE`. */
export const CASES = `
  SELECT
    f.id, f.number, f.origin, f.complaint, f.run, f.pattern, f.ring, f.verdict, f.finding, f.hold, f.sample,
    f.province, f.vin,
    (SELECT count(*)::int FROM register.case_vehicle v WHERE v.case_file = f.id) AS vehicles,
    f.opened_on, f.reason, ${STATE} AS state,
    taken.id AS taken_by, taken.staff_number AS taken_by_staff_number,
    f.taken_by IS NOT NULL AS taken,
    CASE WHEN f.aside_through >= register.today() THEN f.aside_through END AS aside_through,
    asked.waiting, asked.overdue, f.evidence, f.outcome, f.rule, f.ground, f.closed_on
  FROM register.case_file f
  LEFT JOIN register.person taken ON taken.id = f.taken_by
  CROSS JOIN LATERAL (
    SELECT
      count(*)::int AS waiting,
      (count(*) FILTER (WHERE q.answer_by < register.today()))::int AS overdue
    FROM register.case_question q
    WHERE q.case_file = f.id AND q.state = 'asked'
  ) asked
`;

/** A case of its row. */
export const caseOf = (row: CaseRow): CaseFile => ({
  id: row.id,
  number: row.number,
  origin: {
    kind: row.origin,
    complaint: row.complaint,
    run: row.run,
    pattern: row.pattern,
    ring: row.ring,
    verdict: row.verdict,
    rule: row.finding,
    hold: row.hold,
    sample: row.sample,
  },
  province: row.province,
  vin: row.vin,
  vehicles: row.vehicles,
  openedOn: row.opened_on,
  reason: row.reason,
  state: row.state,
  takenBy: row.taken_by,
  takenByStaffNumber: row.taken_by_staff_number,
  taken: row.taken,
  asideThrough: row.aside_through,
  waiting: row.waiting,
  overdue: row.overdue,
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
