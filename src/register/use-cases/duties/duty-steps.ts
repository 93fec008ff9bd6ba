import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import {
  DUTY_RULES,
  type DutyRule,
  deregistrationDue,
  exitDue,
} from '../../../domain/duties/due-days.ts';
import type { RuleSet } from '../../../domain/rules/syntax.ts';
import { JOB } from '../../actor.ts';
import type { Transaction } from '../../transaction.ts';

/** The vehicle on a licence that owes a duty. */
export interface OwingVehicle {
  readonly id: string;
  readonly vin: string;
  readonly exporter: string;
  readonly province: string;
}

type Law = Pick<RuleSet, 'rules'>;

const begin = async (
  tx: Transaction,
  rule: DutyRule,
  due: number | null,
  { id, vin, exporter, province }: OwingVehicle,
): Promise<string | null> => {
  if (due === null) return null;
  const day = isoDate(due);
  await tx.run(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      VALUES ($1, $2, $3, $4, $5, $6, 'open', 'begin')
      ON CONFLICT (rule, vehicle) DO NOTHING`,
    [rule, id, exporter, province, vin, day],
  );
  return day;
};

const dayOf = (text: string | undefined): number | null =>
  text === undefined ? null : parseIsoDate(text);

/**
 * Begins the duty to leave within the life of the temporary plate, once a vehicle. An office does it when it issues
 * the licence, customs at the latest with the declaration.
 *
 * @returns the day it falls due, ISO; null when nothing is told that it could be counted from.
 */
export const beginExitDuty = async (
  tx: Transaction,
  law: Law,
  vehicle: OwingVehicle,
): Promise<string | null> => {
  const told = await tx.as(JOB, () =>
    tx.rows<{ fact: string; value: string }>(
      `SELECT fact, value FROM register.told_of($1)
        WHERE fact IN ('certificate.pendingExportOn', 'certificate.tempPlateUntil')`,
      [vehicle.vin],
    ),
  );
  const factOf = (name: string): number | null =>
    dayOf(told.find(({ fact }) => fact === name)?.value);
  const plate = {
    pendingExportOn: factOf('certificate.pendingExportOn'),
    tempPlateUntil: factOf('certificate.tempPlateUntil'),
  };
  return begin(tx, DUTY_RULES.exit, exitDue(law, plate), vehicle);
};

/**
 * Begins the duty to deregister a vehicle that left.
 *
 * @param exitedOn ISO.
 * @returns the day it falls due, ISO; null before the law asked for it.
 */
export const beginDeregistrationDuty = (
  tx: Transaction,
  law: Law,
  vehicle: OwingVehicle,
  exitedOn: string,
): Promise<string | null> => {
  const day = parseIsoDate(exitedOn);
  const due = day === null ? null : deregistrationDue(law, day);
  return begin(tx, DUTY_RULES.deregistration, due, vehicle);
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
