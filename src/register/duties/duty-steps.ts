import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import {
  DUTY_RULES,
  type DutyRule,
  deregistrationDue,
  exitDue,
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

/** Writes that a vehicle's duty was met, be it late; nothing where it owes none. */
export const meetDuty = async (tx: Transaction, rule: DutyRule, vehicle: string): Promise<void> => {
  await tx.run(
    `UPDATE register.duty SET state = 'met', verb = 'meet', stepped_at = now()
      WHERE vehicle = $1 AND rule = $2 AND state = 'open'`,
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
