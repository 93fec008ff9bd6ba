import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import {
  DUTY_RULES,
  type DutyRule,
  deregistrationDue,
  exitDue,
  unusedDue,
} from '../../domain/duties/due-days.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';

/** The vehicle on a licence that owes a duty. */
export interface OwingVehicle {
  readonly id: string;
  readonly vin: string;
  readonly exporter: string;
  readonly province: string;
}

type Law = Pick<RuleSet, 'rules'>;

/** A vehicle and the day by which it owes something, a day number. */
type Owed = readonly [OwingVehicle, number];

/** Begins a duty, once a vehicle. */
const begin = async (tx: Transaction, rule: DutyRule, owed: readonly Owed[]): Promise<void> => {
  if (owed.length === 0) return;
  await tx.run(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      SELECT $1, t.vehicle, t.exporter, t.province, t.vin, t.due, 'open', 'begin'
      FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::date[])
        AS t(vehicle, exporter, province, vin, due)
      ON CONFLICT (rule, vehicle) DO NOTHING`,
    [
      rule,
      owed.map(([{ id }]) => id),
      owed.map(([{ exporter }]) => exporter),
      owed.map(([{ province }]) => province),
      owed.map(([{ vin }]) => vin),
      owed.map(([, due]) => isoDate(due)),
    ],
  );
};

interface PlateRow {
  readonly vin: string;
  readonly fact: string;
  readonly value: string;
}

const ENDORSED = 'certificate.pendingExportOn';
const PLATE = 'certificate.tempPlateUntil';

/**
 * Begins the duty to leave within the life of the temporary plate, once a vehicle. An office does it when it issues
 * the licence, customs at the latest with the declaration. A vehicle of which nothing is told that a day could be
 * counted from owes nothing yet.
 *
 * @returns the day it falls due by VIN, ISO.
 */
export const beginExitDuties = async (
  tx: Transaction,
  law: Law,
  vehicles: readonly OwingVehicle[],
): Promise<ReadonlyMap<string, string>> => {
  const told = await tx.as(JOB, () =>
    tx.rows<PlateRow & Record<string, unknown>>(
      `SELECT v.vin, t.fact, t.value
        FROM unnest($1::text[]) v(vin)
        CROSS JOIN LATERAL register.told_of(v.vin) t
        WHERE t.fact IN ('${ENDORSED}', '${PLATE}')`,
      [vehicles.map(({ vin }) => vin)],
    ),
  );
  const days = new Map(told.map(({ vin, fact, value }) => [`${fact} ${vin}`, parseIsoDate(value)]));
  const owed = vehicles.flatMap((vehicle): readonly Owed[] => {
    const due = exitDue(law, {
      pendingExportOn: days.get(`${ENDORSED} ${vehicle.vin}`) ?? null,
      tempPlateUntil: days.get(`${PLATE} ${vehicle.vin}`) ?? null,
    });
    return due === null ? [] : [[vehicle, due]];
  });
  await begin(tx, DUTY_RULES.exit, owed);
  return new Map(owed.map(([{ vin }, due]) => [vin, isoDate(due)]));
};

/**
 * Begins the duty to deregister a vehicle that left.
 *
 * @param exitedOn ISO.
 * @returns the day it falls due, ISO; null before the law asked for it.
 */
export const beginDeregistrationDuty = async (
  tx: Transaction,
  law: Law,
  vehicle: OwingVehicle,
  exitedOn: string,
): Promise<string | null> => {
  const day = parseIsoDate(exitedOn);
  const due = day === null ? null : deregistrationDue(law, day);
  if (due === null) return null;
  await begin(tx, DUTY_RULES.deregistration, [[vehicle, due]]);
  return isoDate(due);
};

/** A vehicle that did not leave before its licence ended. */
interface UnusedVehicle extends OwingVehicle {
  /** Last day on which it might have left, ISO. */
  readonly endedOn: string;
}

/** Vehicles of one transaction. */
const BATCH = 500; // not-law: rows of a transaction

const UNUSED = `
  SELECT v.id, v.vin, v.exporter, v.province,
    CASE l.state
      WHEN 'revoked' THEN (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date
      WHEN 'surrendered' THEN (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date
      ELSE l.valid_until
    END AS "endedOn"
  FROM register.licensed_vehicle v
  JOIN register.licence l ON l.id = v.licence
  WHERE v.state IN ('open', 'declared')
    AND register.state_on('licence', to_jsonb(l), register.today()) IN ('expired', 'revoked', 'surrendered')
    AND NOT EXISTS (SELECT FROM register.duty d WHERE d.vehicle = v.id AND d.rule = $1)
  ORDER BY v.id
  LIMIT ${BATCH}`;

/**
 * Begins the duty to account for vehicles whose licence ended before they left, once a vehicle; as JOB.
 *
 * @returns number of vehicles; 0 when there are no more.
 */
export const beginUnusedDuties = async (tx: Transaction, law: Law): Promise<number> => {
  const unused = await tx.rows<UnusedVehicle & Record<string, unknown>>(UNUSED, [
    DUTY_RULES.unused,
  ]);
  const owed = unused.flatMap((vehicle): readonly Owed[] => {
    const ended = parseIsoDate(vehicle.endedOn);
    const due = ended === null ? null : unusedDue(law, ended);
    return due === null ? [] : [[vehicle, due]];
  });
  await begin(tx, DUTY_RULES.unused, owed);
  return owed.length;
};

/**
 * Writes that vehicles are accounted for, as JOB: the registry told that one was transferred in China since it stood on
 * its licence, or it was applied for again.
 */
export const meetUnusedDuties = (tx: Transaction): Promise<number> =>
  tx.run(
    `UPDATE register.duty d
      SET state = 'met', verb = 'meet', stepped_at = now(), outcome = found.outcome, ground = found.ground
      FROM (
        SELECT DISTINCT ON (o.id) o.id, t.outcome, t.ground
        FROM register.duty o
        JOIN register.licensed_vehicle v ON v.id = o.vehicle
        JOIN register.licence l ON l.id = v.licence
        CROSS JOIN LATERAL (
          SELECT 'applied-again' AS outcome, a.number AS ground
          FROM register.application_vehicle av
          JOIN register.application a ON a.id = av.application
          JOIN register.application_version n ON n.application = a.id AND n.version = av.version
          WHERE av.vin = o.vin
            AND av.id <> v.decision
            AND av.state NOT IN ('withdrawn', 'refused', 'upheld')
            AND a.state NOT IN ('draft', 'withdrawn')
            AND n.applied_on >= l.valid_from
          UNION ALL
          SELECT 'sold-at-home', r.facts ->> 'certificate.lastTransferOn'
          FROM register.account_row r
          WHERE r.vin = o.vin
            AND r.account = 'certificate'
            AND r.standing = 'fed'
            AND r.superseded_at IS NULL
            AND r.facts ->> 'certificate.lastTransferOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            AND r.facts ->> 'certificate.lastTransferOn' > (v.stepped_at AT TIME ZONE 'Asia/Shanghai')::date::text
        ) t
        WHERE o.rule = $1 AND o.state IN ('open', 'stated')
        ORDER BY o.id, t.outcome
      ) found
      WHERE d.id = found.id`,
    [DUTY_RULES.unused],
  );

/** Writes that a vehicle's duty was met, be it late; nothing where it owes none. */
export const meetDuty = async (tx: Transaction, rule: DutyRule, vehicle: string): Promise<void> => {
  await tx.run(
    `UPDATE register.duty SET state = 'met', verb = 'meet', stepped_at = now()
      WHERE vehicle = $1 AND rule = $2 AND state IN ('open', 'stated')`,
    [vehicle, rule],
  );
};

/** Writes that a vehicle owes nothing any more, with the ground. */
export const liftDutiesOf = async (
  tx: Transaction,
  vehicle: string,
  ground: string,
): Promise<void> => {
  await tx.run(
    `UPDATE register.duty SET state = 'lifted', verb = 'lift', ground = $2, stepped_at = now()
      WHERE vehicle = $1 AND state = 'open'`,
    [vehicle, ground],
  );
};

/** Writes that the vehicles of a licence that have not left owe nothing under it any more, with the ground. */
export const liftDutiesUnder = async (
  tx: Transaction,
  licence: string,
  ground: string,
): Promise<void> => {
  await tx.run(
    `UPDATE register.duty d SET state = 'lifted', verb = 'lift', ground = $2, stepped_at = now()
      FROM register.licensed_vehicle v
      WHERE v.id = d.vehicle
        AND v.licence = $1
        AND v.state IN ('open', 'declared')
        AND d.state = 'open'`,
    [licence, ground],
  );
};
