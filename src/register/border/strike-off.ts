import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Work } from '../action.ts';
import { JOB } from '../actor.ts';
import { meetDuty } from '../duties/duty-steps.ts';
import { tellStep } from '../telling/tell-step.ts';
import type { Transaction } from '../transaction.ts';

/** A vehicle that was struck off. */
export interface StruckOff {
  readonly vin: string;
  readonly exitedOn: string;
  readonly deregisteredOn: string;
}

/**
 * What the registry that acts has told last of a vehicle's certificate, which a later row must say again: it stands in
 * its place. Where it told nothing itself, the number that others know.
 */
const certificateBefore = (tx: Transaction, vin: string): Promise<ShownFacts> => {
  const teller = tx.actor.organisation;
  return tx.as(JOB, async () => {
    const own = await tx.maybe<{ facts: ShownFacts }>(
      `SELECT r.facts
        FROM register.account_row r
        WHERE r.vin = $1
          AND r.account = 'certificate'
          AND r.teller = $2
          AND r.standing = 'fed'
          AND r.superseded_at IS NULL
        ORDER BY r.facts ->> 'certificate.pendingExportOn' DESC NULLS LAST, r.id DESC
        LIMIT 1`,
      [vin, teller],
    );
    if (own !== null) return own.facts;
    const known = await tx.maybe<{ value: string }>(
      `SELECT value FROM register.told_of($1) WHERE fact = 'certificate.number'`,
      [vin],
    );
    return known === null ? {} : { 'certificate.number': known.value };
  });
};

/**
 * Strikes off a vehicle that left: it is deregistered, its duty met, its certificate told anew.
 *
 * @param day the day of the deregistration, ISO.
 * @throws Refused `already-there`, `not-exited`, `day-impossible`, `number-of-another-vehicle`.
 */
export const strikeOff = async (
  { tx, refuse }: Work<'not-exited' | 'day-impossible' | 'number-of-another-vehicle'>,
  vin: string,
  { day, today }: { readonly day: string; readonly today: string },
): Promise<StruckOff> => {
  const vehicle = await tx.maybe<{ id: string; exited_on: string | null; state: string }>(
    `SELECT id, exited_on, state FROM register.licensed_vehicle
      WHERE vin = $1
      ORDER BY state = 'exited' DESC, exited_on DESC NULLS LAST
      LIMIT 1
      FOR UPDATE`,
    [vin],
  );
  if (vehicle?.state === 'deregistered') return refuse('already-there', { field: 'vin' });
  if (vehicle?.state !== 'exited' || vehicle.exited_on === null)
    return refuse('not-exited', { field: 'vin' });
  if (day > today || day < vehicle.exited_on) refuse('day-impossible', { field: 'deregisteredOn' });
  await tx.run(
    `UPDATE register.licensed_vehicle
      SET state = 'deregistered', verb = 'deregister', deregistered_on = $2, stepped_at = now()
      WHERE id = $1`,
    [vehicle.id, day],
  );
  await meetDuty(tx, DUTY_RULES.deregistration, vehicle.id);
  const before = await certificateBefore(tx, vin);
  await tellStep(tx, {
    account: 'certificate',
    vin,
    vehicle: vehicle.id,
    facts: { 'certificate.vin': vin, ...before, 'certificate.deregisteredOn': day },
  });
  return { vin, exitedOn: vehicle.exited_on, deregisteredOn: day };
};
