import type { ComplaintKind } from '../../domain/complaints/complaint-kinds.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** A complaint, as lists of whoever is signed in show it; days ISO. Nothing in it is of a person. */
export interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly vin: string;
  readonly kind: ComplaintKind;
  /** Where it was refused, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The place of a network that refused; null where the buyer named none of one. */
  readonly outlet: string | null;
  readonly refusedOn: string;
  /** In which the buyer reads and wrote, ISO 639-1. */
  readonly language: string;
  readonly filedOn: string;
  /** Days since it was filed, as of today. */
  readonly days: number;
  readonly maker: string | null;
  readonly state: string;
  /** True where whoever asks is to answer it now. */
  readonly yours: boolean;
}

/** A row of the table. */
export interface ComplaintRow {
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
}

const YOURS = `
  c.state = 'forwarded' AND register.answerer_of(c.id) IS NOT DISTINCT FROM register.organisation()
`;

const COLUMNS = `
  c.id, c.number, c.vin, c.kind, c.country, c.outlet, c.refused_on, c.language, c.filed_on,
  register.today() - c.filed_on AS days, c.maker, c.state, ${YOURS} AS yours
`;

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
});

/** Which complaints are wanted; null: all. */
export interface ComplaintsWanted {
  readonly state: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  /** The day and id of the row before. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Complaints that whoever acts may see, those first that were filed first. */
export const listComplaints = (
  tx: Transaction,
  { state, kind, country, after, rows }: ComplaintsWanted,
): Promise<readonly ComplaintRow[]> =>
  tx.rows<ComplaintRow & Record<string, unknown>>(
    `SELECT ${COLUMNS}
      FROM register.complaint c
      WHERE ($1::text IS NULL OR c.state = $1)
        AND ($2::text IS NULL OR c.kind = $2)
        AND ($3::text IS NULL OR c.country = $3)
        AND ($4::date IS NULL OR (c.filed_on, c.id) > ($4, $5::uuid))
      ORDER BY c.filed_on, c.id
      LIMIT $6`,
    [state, kind, country, after?.[0] ?? null, after?.[1] ?? null, rows],
  );

/** How many complaints there are. */
export interface ComplaintCounts {
  readonly byState: Readonly<Record<string, number>>;
  /** Those that whoever asks is to answer now. */
  readonly yours: number;
}

/** How many there are, by state, and how many wait for whoever acts. */
export const countComplaints = async (tx: Transaction): Promise<ComplaintCounts> => {
  const rows = await tx.rows<{ state: string; number: number; yours: number }>(
    `SELECT c.state, count(*)::int AS number, (count(*) FILTER (WHERE ${YOURS}))::int AS yours
      FROM register.complaint c
      GROUP BY c.state`,
  );
  return {
    byState: Object.fromEntries(rows.map(({ state, number }) => [state, number])),
    yours: rows.reduce((sum, { yours }) => sum + yours, 0),
  };
};

/** One complaint; null where whoever acts sees none. */
export const findComplaint = (tx: Transaction, id: string): Promise<ComplaintRow | null> =>
  tx.maybe<ComplaintRow & Record<string, unknown>>(
    prepared(`SELECT ${COLUMNS} FROM register.complaint c WHERE c.id = $1`),
    [id],
  );

/** What was said at a step. */
export interface SaidRow {
  id: string;
  verb: 'file' | 'answer' | 'dispute';
  said_on: string;
  part: string;
  organisation: string | null;
  language: string;
  sealed: Buffer | null;
  key_version: number | null;
  text: string | null;
  ground: string | null;
  outlet: string | null;
}

/** What was said about a complaint that whoever acts may see, from the first. */
export const saidOf = (tx: Transaction, complaint: string): Promise<readonly SaidRow[]> =>
  tx.rows<SaidRow & Record<string, unknown>>(
    prepared(`SELECT id, verb, said_on, part, organisation, language, sealed, key_version, text, ground, outlet
      FROM register.complaint_said
      WHERE complaint = $1
      ORDER BY step`),
    [complaint],
  );

/** Whom it was forwarded to. */
export interface ForwardRow {
  organisation: string;
  name: string | null;
  part: string | null;
  forwarded_on: string;
  note: string;
}

/** Whom a complaint was forwarded to, as far as whoever acts may see it, from the first. */
export const forwardsOf = (tx: Transaction, complaint: string): Promise<readonly ForwardRow[]> =>
  tx.rows<ForwardRow & Record<string, unknown>>(
    prepared(`SELECT f.organisation, o.name, o.part, f.forwarded_on, f.note
      FROM register.complaint_forward f
      LEFT JOIN register.organisation o ON o.id = f.organisation
      WHERE f.complaint = $1
      ORDER BY f.step`),
    [complaint],
  );

/** A place of a network in words, as whoever acts may see it; null where it is none of those. */
export interface OutletWords {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly address: string | null;
}

/** Places of networks by their ids. */
export const outletsOf = async (
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, OutletWords>> => {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.rows<{
    id: string;
    name: string;
    city: string | null;
    address: string | null;
  }>('SELECT id, name, city, address FROM register.outlet WHERE id = ANY ($1)', [wanted]);
  return new Map(rows.map((row) => [row.id, row]));
};

/** Shows a receipt in the rest of the transaction: what the public may see and do follows from it. */
export const showReceipt = async (tx: Transaction, receipt: string): Promise<void> => {
  await tx.run(prepared(`SELECT set_config('mileproof.receipt', $1, true)`), [receipt]);
};
