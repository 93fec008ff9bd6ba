import { makerOfVin } from '../../domain/identifiers/maker-of-vin.ts';
import { type Actor, PUBLIC } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { readVin } from '../read-vin.ts';
import { type Register, todayIn } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';

const MOST = 40; // not-law: rows of a choice

/** A place that a manufacturer has published. */
export interface NamedOutlet {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly address: string | null;
}

/** The maker that built a vehicle, by its id, as the VIN tells; null where that is not known. */
export const makerBy = (register: Register, vin: string, today: string): string | null => {
  const { wmis, makers } = register.engine.reader({
    today: dayNumber(today),
    everything: false,
  }).reference;
  return makerOfVin(readVin(vin), wmis, makers, null)?.id ?? null;
};

/**
 * The places that the manufacturer of a vehicle has published in a country, by city; none where there are more than
 * anybody looks through.
 */
export const nameOutlets = (
  register: Register,
  _actor: Actor,
  { vin, country }: { readonly vin: string; readonly country: string },
): Promise<Outcome<readonly NamedOutlet[]>> =>
  register.as(PUBLIC, async (tx) => {
    const rows = await tx.rows<{
      id: string;
      name: string;
      city: string | null;
      address: string | null;
    }>(
      `SELECT id, name, city, address
        FROM register.outlet
        WHERE country = $1 AND maker = $2 AND published_on IS NOT NULL AND state <> 'closed'
        ORDER BY city, name, id
        LIMIT $3`,
      [country, makerBy(register, vin, await todayIn(tx)), MOST + 1],
    );
    return rows.length > MOST ? [] : rows;
  });
