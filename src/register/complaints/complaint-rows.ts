import { ACKNOWLEDGED, FILED, FORWARDED } from '../../domain/complaints/complaint-days.ts';
import type { ComplaintKind } from '../../domain/complaints/complaint-kinds.ts';
import type { SetAnswer } from '../../domain/complaints/set-answers.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { Complaint, OutletWords } from './complaint-shapes.ts';

/** A row of the table. */
export type ComplaintRow = {
  id: string;
  number: string;
  vin: string;
  kind: ComplaintKind;
  country: string;
  outlet: string | null;
  refused_on: string;
  language: string;
  filed_on: string;
  days: number;
  maker: string | null;
  state: string;
  yours: boolean;
  waited: number;
  due: string | null;
  late: boolean;
};

/** Whether complaint `c` waits for whoever acts to answer it. */
export const YOURS = `
  c.state = 'forwarded' AND register.answerer_of(c.id) IS NOT DISTINCT FROM register.organisation()
`;

/** The day since when complaint `c` waits: since it was forwarded, else since something was said last. */
const SINCE = `
  coalesce(
    CASE c.state
      WHEN 'forwarded'
        THEN (SELECT max(f.forwarded_on) FROM register.complaint_forward f WHERE f.complaint = c.id)
      ELSE (SELECT max(s.said_on) FROM register.complaint_said s WHERE s.complaint = c.id)
    END,
    c.filed_on
  )
`;

/** The last day, inclusive, of complaint `c`'s next step; NULL where it waits for its buyer, or is ended. */
export const DUE = `
  CASE c.state
    WHEN 'filed' THEN ${SINCE} + ${FILED}
    WHEN 'acknowledged' THEN ${SINCE} + ${ACKNOWLEDGED}
    WHEN 'forwarded' THEN ${SINCE} + ${FORWARDED}
  END
`;

const COLUMNS = `
  c.id, c.number, c.vin, c.kind, c.country, c.outlet, c.refused_on, c.language, c.filed_on,
  register.today() - c.filed_on AS days, c.maker, c.state, ${YOURS} AS yours, register.today() - ${SINCE} AS waited,
  ${DUE} AS due, coalesce(register.today() > ${DUE}, false) AS late
`;

/** Complaints `c`, to be narrowed by `WHERE`. */
export const COMPLAINTS = `SELECT ${COLUMNS} FROM register.complaint c`;

/** A complaint as callers are given it. */
export const complaintOf = (row: ComplaintRow): Complaint => ({
  id: row.id,
  number: row.number,
  vin: row.vin,
  kind: row.kind,
  country: row.country,
  outlet: row.outlet,
  refusedOn: row.refused_on,
  language: row.language,
  filedOn: row.filed_on,
  days: row.days,
  maker: row.maker,
  state: row.state,
  yours: row.yours,
  waited: row.waited,
  due: row.due,
  late: row.late,
});

/** One complaint; null where whoever acts sees none. */
export const findComplaint = (tx: Transaction, id: string): Promise<ComplaintRow | null> =>
  tx.maybe<ComplaintRow>(prepared(`${COMPLAINTS} WHERE c.id = $1`), [id]);

/** What was said at a step. */
export type SaidRow = {
  id: string;
  verb: 'file' | 'answer' | 'dispute';
  said_on: string;
  part: string;
  organisation: string | null;
  language: string;
  sealed: Buffer | null;
  key_version: number | null;
  text: string | null;
  answer: SetAnswer | null;
  ground: string | null;
  outlet: string | null;
};

/** What was said about a complaint that whoever acts may see, from the first. */
export const saidOf = (tx: Transaction, complaint: string): Promise<readonly SaidRow[]> =>
  tx.rows<SaidRow>(
    prepared(`SELECT id, verb, said_on, part, organisation, language, sealed, key_version, text, answer, ground, outlet
      FROM register.complaint_said
      WHERE complaint = $1
      ORDER BY step`),
    [complaint],
  );

/** Whom it was forwarded to. */
export type ForwardRow = {
  organisation: string;
  name: string | null;
  part: string | null;
  forwarded_on: string;
  note: string;
};

/** Whom a complaint was forwarded to, as far as whoever acts may see it, from the first. */
export const forwardsOf = (tx: Transaction, complaint: string): Promise<readonly ForwardRow[]> =>
  tx.rows<ForwardRow>(
    prepared(`SELECT f.organisation, o.name, o.part, f.forwarded_on, f.note
      FROM register.complaint_forward f
      LEFT JOIN register.organisation o ON o.id = f.organisation
      WHERE f.complaint = $1
      ORDER BY f.step`),
    [complaint],
  );

/** Places of networks by their ids. */
export const outletsOf = async (
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, OutletWords>> => {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.rows<OutletWords>(
    'SELECT id, name, city, address FROM register.outlet WHERE id = ANY ($1)',
    [wanted],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Shows a receipt in the rest of the transaction: what the public may see and do follows from it. */
export const showReceipt = async (tx: Transaction, receipt: string): Promise<void> => {
  await tx.run(prepared(`SELECT set_config('mileproof.receipt', $1, true)`), [receipt]);
};
