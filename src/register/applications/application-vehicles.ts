import { z } from 'zod';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Shaped } from '../shaped.ts';
import { type GroundedRow, type ShownGround, shownGrounds } from '../shown-grounds.ts';
import { noticeOf } from '../stores/notice-of.ts';
import type { Transaction } from '../transaction.ts';
import type { ApplicationVehicle, ShortVerdict } from './application-shapes.ts';

/** A row of a list. */
type VehicleRow = {
  id: string;
  application: string;
  number: string;
  exporter: string;
  province: string;
  vin: string;
  destination: string | null;
  version: number;
  state: string;
  notice_en: string | null;
  notice_zh: string | null;
  proposed_by: string | null;
  appeal: string | null;
  appeal_ground: string | null;
  appeal_grounds: readonly ShownGround[];
  appeal_found: string | null;
  refused_with: string | null;
  to_inspect: boolean;
  verdict: string | null;
  gate: string | null;
  entry: string | null;
  risk: string | null;
  quality: string | null;
  on_the_applicants_word: boolean | null;
} & GroundedRow;

/** Vehicles with their latest verdict, to which conditions are added; `listed` is what they are taken from. */
const selected = (tx: Transaction, listed = 'register.told_vehicle'): string => `
  SELECT
    av.id,
    av.application,
    a.number,
    av.exporter,
    av.province,
    av.vin,
    av.destination,
    av.version,
    av.state,
    av.ground,
    av.grounds,
    av.found,
    av.pieces,
    av.notice_en,
    av.notice_zh,
    av.proposed_by,
    av.appeal,
    av.appeal_ground,
    av.appeal_grounds,
    av.appeal_found,
    av.refused_with,
    EXISTS (SELECT FROM register.inspection i WHERE i.vehicle = av.id AND i.state = 'ordered') AS to_inspect,
    latest.id AS verdict,
    latest.gate,
    latest.entry,
    ${tx.actor.part === 'exporter' ? 'NULL::text' : 'latest.risk'} AS risk,
    latest.quality,
    latest.on_the_applicants_word
  FROM ${listed} av
  JOIN register.application a ON a.id = av.application
  LEFT JOIN LATERAL (
    SELECT v.*
    FROM (
      SELECT id, application, version, vin, given_at, gate, entry, quality, on_the_applicants_word
        ${tx.actor.part === 'exporter' ? '' : ', risk'}
      FROM register.verdict
    ) v
    WHERE v.application = av.application AND v.version = av.version AND v.vin = av.vin
    ORDER BY v.given_at DESC, v.id
    LIMIT 1
  ) latest ON true
`;

const verdictOf = (row: VehicleRow): ShortVerdict | null =>
  row.verdict === null
    ? null
    : {
        id: row.verdict,
        gate: row.gate ?? '',
        entry: row.entry ?? '',
        risk: row.risk,
        quality: row.quality ?? '',
        onTheApplicantsWord: row.on_the_applicants_word ?? true,
      };

/** A vehicle as callers are given it; the database tells no exporter of a proposal. */
export const vehicleOf = (tx: Transaction, row: VehicleRow): ApplicationVehicle => ({
  id: row.id,
  application: row.application,
  number: row.number,
  exporter: row.exporter,
  province: row.province,
  vin: row.vin,
  destination: row.destination,
  version: row.version,
  state: row.state,
  verdict: verdictOf(row),
  ...shownGrounds(row),
  notice: noticeOf(row),
  proposedBy: tx.actor.part === 'office' ? row.proposed_by : null,
  appeal: row.appeal,
  appealGround: row.appeal_ground,
  appealGrounds: row.appeal_grounds,
  appealFound: row.appeal_found,
  refusedWith: row.refused_with,
  toInspect: row.to_inspect,
});

/**
 * A vehicle that whoever acts may see.
 *
 * @throws Refused `not-found`.
 */
export const findVehicle = async (tx: Transaction, id: string): Promise<ApplicationVehicle> => {
  const row = await tx.maybe<VehicleRow>(`${selected(tx)} WHERE av.id = $1`, [id]);
  return row === null ? refuse('not-found') : vehicleOf(tx, row);
};

/** Which vehicles are wanted; null: all. */
export interface VehiclesWanted {
  readonly application: string | null;
  readonly state: string | null;
  readonly gate: string | null;
  /** VIN and id of the row before; null for the first. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Vehicles of applications that whoever acts may see, by VIN. */
export const listVehicles = (
  tx: Transaction,
  { application, state, gate, after, rows }: VehiclesWanted,
): Promise<readonly VehicleRow[]> => {
  const own = `${application === null ? '$1::uuid IS NULL' : 'av.application = $1'}
        AND ($2::text IS NULL OR av.state = $2)
        AND ($3::text IS NULL OR (av.vin, av.id) > ($3, $4::uuid))`;
  const inOrder = 'ORDER BY av.vin, av.id';
  // the verdicts are read of the vehicles that are shown, where they do not decide which are
  const text =
    gate === null
      ? `${selected(tx, `(SELECT av.* FROM register.told_vehicle av WHERE ${own} ${inOrder} LIMIT $5)`)}
      ${inOrder}`
      : `${selected(tx)} WHERE ${own} AND latest.gate = $6 ${inOrder} LIMIT $5`;
  return tx.rows<VehicleRow>(application === null ? text : prepared(text), [
    application,
    state,
    after?.[0] ?? null,
    after?.[1] ?? null,
    rows,
    ...(gate === null ? [] : [gate]),
  ]);
};

/** How many open vehicles of an application may be granted, and why others may not: see `whyNotGranted`. */
export const OpenCounts = z
  .strictObject({
    grantable: z.number().int(),
    notSeen: z.number().int().meta({ description: "Clear on the applicant's word alone." }),
    toInspect: z
      .number()
      .int()
      .meta({ description: 'Clear, with an inspection that is not done.' }),
    notClear: z.number().int().meta({ description: 'Not screened yet, or not clear.' }),
  })
  .meta({ id: 'OpenVehicles' });
type OpenCounts = Shaped<typeof OpenCounts>;

/** Counts the open vehicles of an application by how they stand. */
export const countOpen = (tx: Transaction, application: string): Promise<OpenCounts> =>
  tx.one<OpenCounts>(
    prepared(`SELECT
        (count(*) FILTER (
          WHERE gate = 'clear' AND on_the_applicants_word IS FALSE AND NOT to_inspect
        ))::int AS grantable,
        (count(*) FILTER (
          WHERE gate = 'clear' AND on_the_applicants_word IS NOT FALSE AND NOT to_inspect
        ))::int AS "notSeen",
        (count(*) FILTER (WHERE gate = 'clear' AND to_inspect))::int AS "toInspect",
        (count(*) FILTER (WHERE gate IS DISTINCT FROM 'clear'))::int AS "notClear"
      FROM register.told_vehicle av
      LEFT JOIN LATERAL (
        SELECT v.gate, v.on_the_applicants_word
        FROM register.verdict v
        WHERE v.application = av.application AND v.version = av.version AND v.vin = av.vin
        ORDER BY v.given_at DESC, v.id
        LIMIT 1
      ) latest ON true
      CROSS JOIN LATERAL (
        SELECT EXISTS (
          SELECT FROM register.inspection i WHERE i.vehicle = av.id AND i.state = 'ordered'
        ) AS to_inspect
      ) looked
      WHERE av.application = $1 AND av.state = 'open'`),
    [application],
  );

/** A vehicle that an application is to list. */
export interface Listed {
  readonly vin: string;
  readonly destination: string;
  /** The row of the licence account. */
  readonly row: number;
}

/** Where vehicles are listed. */
export interface ListedIn {
  readonly application: string;
  readonly version: number;
  readonly province: string;
}

/** Lists vehicles in an application; gives the VINs that could be: others stand in another application under way. */
export const insertVehicles = async (
  tx: Transaction,
  { application, version, province }: ListedIn,
  vehicles: readonly Listed[],
): Promise<ReadonlySet<string>> => {
  const made = await tx.rows<{ vin: string }>(
    // in order, so that two who list the same vehicles do not wait for each other
    prepared(`INSERT INTO register.application_vehicle (
        application, exporter, province, version, vin, destination, state, verb
      )
      SELECT $1, register.organisation(), $2, $3, t.vin, t.destination, 'open', 'list'
      FROM unnest($4::text[], $5::text[]) AS t(vin, destination)
      ORDER BY t.vin
      ON CONFLICT DO NOTHING
      RETURNING vin`),
    [
      application,
      province,
      version,
      vehicles.map(({ vin }) => vin),
      vehicles.map(({ destination }) => destination),
    ],
  );
  return new Set(made.map(({ vin }) => vin));
};

/** Lists vehicles anew that the application has listed before: what was proposed of them is void. */
export const amendVehicles = async (
  tx: Transaction,
  { application, version }: ListedIn,
  vehicles: readonly Listed[],
): Promise<void> => {
  await tx.run(
    `UPDATE register.application_vehicle av
      SET state = 'open', verb = 'amend', version = $2, destination = t.destination, stepped_at = clock_timestamp()
      FROM unnest($3::text[], $4::text[]) AS t(vin, destination)
      WHERE av.application = $1 AND av.vin = t.vin`,
    [
      application,
      version,
      vehicles.map(({ vin }) => vin),
      vehicles.map(({ destination }) => destination),
    ],
  );
};

/** Takes vehicles of an application back, as its exporter, that are not decided: those named, or all. */
export const withdrawVehicles = async (
  tx: Transaction,
  application: string,
  vins: readonly string[] | null,
): Promise<void> => {
  await tx.run(
    `UPDATE register.application_vehicle
      SET state = 'withdrawn', verb = 'withdraw', stepped_at = clock_timestamp()
      WHERE application = $1
        AND id IN (SELECT t.id FROM register.told_vehicle t WHERE t.application = $1 AND t.state = 'open')
        AND ($2::text[] IS NULL OR vin = ANY ($2))`,
    [application, vins],
  );
};

/** The vehicles of an application by VIN, with the state of their decision, held until the transaction ends. */
export const heldVehicles = async (
  tx: Transaction,
  application: string,
): Promise<ReadonlyMap<string, string>> => {
  await tx.run(
    `SELECT id
      FROM register.application_vehicle
      WHERE application = $1
      ORDER BY vin
      FOR UPDATE`,
    [application],
  );
  const rows = await tx.rows<{ vin: string; state: string }>(
    'SELECT vin, state FROM register.told_vehicle WHERE application = $1 ORDER BY vin',
    [application],
  );
  return new Map(rows.map(({ vin, state }) => [vin, state]));
};

/** Grants vehicles, each by the verdict given. */
export const grantVehicles = async (
  tx: Transaction,
  vehicles: readonly { readonly vehicle: string; readonly verdict: string }[],
): Promise<void> => {
  await tx.run(
    `UPDATE register.application_vehicle av
      SET state = 'granted', verb = 'grant', verdict = t.verdict, stepped_at = clock_timestamp()
      FROM unnest($1::uuid[], $2::uuid[]) AS t(vehicle, verdict)
      WHERE av.id = t.vehicle`,
    [vehicles.map(({ vehicle }) => vehicle), vehicles.map(({ verdict }) => verdict)],
  );
};
