import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Transaction } from '../../transaction.ts';
import type { EarlyRequest } from '../letter-shapes.ts';

/** A row of a list, with the moment to the microsecond by which lists are ordered. */
type EarlyRow = EarlyRequest & { readonly made: string };

/** By what early requests are looked for; null: whatever. */
export interface EarlyWanted {
  readonly ids: readonly string[] | null;
  readonly application: string | null;
  readonly state: string | null;
  /** The last characters of the VIN, or all. */
  readonly ending: string | null;
}

/** The newest first; one whose term is over has lapsed, whether somebody has written it or not. */
const REQUESTS = sql`
  SELECT
    r.id, r.number, r.manufacturer, r.maker, r.application, r.exporter,
    r.exporter_uscc AS "exporterUscc",
    r.exporter_name AS "exporterName",
    r.vin, r.model, r.destination, s.state,
    r.asked_on::text AS "askedOn",
    r.until_day::text AS until,
    r.ended_on::text AS "endedOn",
    r.ground, r.letter,
    false AS overtaken,
    r.made_at::text AS made
  FROM register.early_request r
  CROSS JOIN LATERAL (
    SELECT coalesce(
      r.ended_why,
      CASE WHEN r.until_day < register.today() THEN 'lapsed' ELSE 'waiting' END
    ) AS state
  ) s
  WHERE ($1::uuid[] IS NULL OR r.id = ANY ($1))
    AND ($2::uuid IS NULL OR r.application = $2)
    AND ($3::text IS NULL OR s.state = $3)
    AND ($4::text IS NULL OR right(r.vin, length($4)) = $4)
    AND ($5::timestamptz IS NULL OR (r.made_at, r.id) < ($5, $6::uuid))
  ORDER BY r.made_at DESC, r.id DESC
  LIMIT $7
`;

/** Requests that whoever acts sees, the newest first. */
export const findEarlyRequests = async (
  tx: Transaction,
  wanted: EarlyWanted,
  after: readonly string[] | null,
  rows: number,
): Promise<readonly EarlyRow[]> => {
  const { ids, application, state, ending } = wanted;
  const found = await tx.rows<EarlyRow & Record<string, unknown>>(REQUESTS, [
    ...[ids, application, state, ending],
    ...[after?.[0] ?? null, after?.[1] ?? null, rows],
  ]);
  const waiting = found.filter((one) => one.state === 'waiting').map(({ id }) => id);
  const overtaken = await tx.rows<{ id: string }>(
    'SELECT o.id FROM register.requests_overtaken($1) AS o(id)',
    [waiting],
  );
  const taken = new Set(overtaken.map(({ id }) => id));
  return found.map((one) => ({ ...one, overtaken: taken.has(one.id) }));
};

/** A request as callers are given it. */
export const earlyOf = ({ made: _, ...request }: EarlyRow): EarlyRequest => request;

/** Requests by their ids, as whoever acts sees them. */
export const earlyRequests = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly EarlyRequest[]> =>
  (
    await findEarlyRequests(
      tx,
      { ids, application: null, state: null, ending: null },
      null,
      ids.length,
    )
  ).map(earlyOf);
