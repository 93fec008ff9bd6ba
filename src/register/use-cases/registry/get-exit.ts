import { DUTY_RULES } from '../../../domain/duties/due-days.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register } from '../../register.ts';

/** What the registry knows of the exit of one vehicle; days ISO. */
export interface KnownExit {
  readonly vin: string;
  /** State of the vehicle on its licence; null where no licence lists it. */
  readonly state: string | null;
  readonly exitedOn: string | null;
  readonly deregisteredOn: string | null;
  /** The last day on which it is deregistered in time, inclusive; null where nothing is due. */
  readonly due: string | null;
  /** State of that duty on today. */
  readonly duty: string | null;
}

/**
 * What is on record of the exit of a vehicle, before it is deregistered: of the licence under which it left, else of
 * the last one.
 *
 * Refusals: `right-missing`, `vin-unread`.
 */
export const getExit = (
  register: Register,
  actor: Actor,
  { vin: typed }: { readonly vin: string },
): Promise<Outcome<KnownExit>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const vin = readVin(typed);
    const found = await tx.maybe<Omit<KnownExit, 'vin'>>(
      `SELECT
          v.state,
          v.exited_on AS "exitedOn",
          v.deregistered_on AS "deregisteredOn",
          d.due,
          register.state_on('duty', to_jsonb(d), register.today()) AS duty
        FROM (
          SELECT id, state, exited_on, deregistered_on
          FROM register.licensed_vehicle
          WHERE vin = $1
          ORDER BY state = 'exited' DESC, exited_on DESC NULLS LAST
          LIMIT 1
        ) v
        LEFT JOIN register.duty d ON d.vehicle = v.id AND d.rule = $2`,
      [vin, DUTY_RULES.deregistration],
    );
    const none = { state: null, exitedOn: null, deregisteredOn: null, due: null, duty: null };
    return { vin, ...(found ?? none) };
  });
