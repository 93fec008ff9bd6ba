import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';

/** A vehicle on a licence; days ISO. */
export interface LicensedVehicle {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  /** Last day on which it may leave, inclusive; null where it may not at all. */
  readonly mayLeaveUntil: string | null;
  readonly customsEntry: string | null;
  readonly declaredOn: string | null;
  readonly exitedOn: string | null;
  readonly deregisteredOn: string | null;
  readonly returnedOn: string | null;
}

/** The vehicles of a licence, by VIN. */
export const licensedVehicles = (
  tx: Transaction,
  licence: string,
): Promise<readonly LicensedVehicle[]> =>
  tx.rows<LicensedVehicle & Record<string, unknown>>(
    `SELECT
        id,
        vin,
        state,
        upper(may_leave) - 1 AS "mayLeaveUntil",
        customs_entry AS "customsEntry",
        declared_on AS "declaredOn",
        exited_on AS "exitedOn",
        deregistered_on AS "deregisteredOn",
        returned_on AS "returnedOn"
      FROM register.licensed_vehicle
      WHERE licence = $1
      ORDER BY vin, id`,
    [licence],
  );

/** A vehicle that was granted and stands on no licence yet. */
export interface ToLicense {
  /** Id of the decision. */
  readonly decision: string;
  readonly vin: string;
  readonly destination: string;
}

/** The vehicles of an application that were granted, at once or on appeal, and stand on no licence yet, by VIN. */
export const toLicense = (tx: Transaction, application: string): Promise<readonly ToLicense[]> =>
  tx.rows<ToLicense & Record<string, unknown>>(
    `SELECT av.id AS decision, av.vin, coalesce(av.destination, '') AS destination
      FROM register.application_vehicle av
      WHERE av.application = $1
        AND av.state IN ('granted', 'overturned')
        AND NOT EXISTS (SELECT FROM register.licensed_vehicle lv WHERE lv.decision = av.id)
      ORDER BY av.vin`,
    [application],
  );

/** The first of some VINs that stands on another licence in the country on one of the days given; null: none does. */
export const licensedElsewhere = (
  tx: Transaction,
  vins: readonly string[],
  from: string,
  until: string,
): Promise<string | null> =>
  tx.as(JOB, async () => {
    const found = await tx.maybe<{ vin: string }>(
      `SELECT vin
        FROM register.licensed_vehicle
        WHERE vin = ANY ($1)
          AND state IN ('open', 'declared')
          AND may_leave && daterange($2::date, $3::date, '[]')
        ORDER BY vin
        LIMIT 1`,
      [vins, from, until],
    );
    return found?.vin ?? null;
  });

/**
 * Puts vehicles on a licence. `maker` is the id of the maker in the reference list, where the VIN tells it. Gives their
 * ids with their VINs.
 */
export const insertLicensed = async (
  tx: Transaction,
  {
    licence,
    exporter,
    province,
  }: { readonly licence: string; readonly exporter: string; readonly province: string },
  vehicles: readonly (ToLicense & { readonly maker: string | null })[],
): Promise<readonly { readonly id: string; readonly vin: string }[]> =>
  tx.rows<{ id: string; vin: string }>(
    `INSERT INTO register.licensed_vehicle (
        licence, decision, exporter, province, vin, maker, may_leave, state, verb
      )
      SELECT $1, t.decision, $2, $3, t.vin, t.maker, 'empty', 'open', 'license'
      FROM unnest($4::uuid[], $5::text[], $6::text[]) AS t(decision, vin, maker)
      ORDER BY t.vin
      RETURNING id, vin`,
    [
      licence,
      exporter,
      province,
      vehicles.map(({ decision }) => decision),
      vehicles.map(({ vin }) => vin),
      vehicles.map(({ maker }) => maker),
    ],
  );
