import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { OutletWords } from './complaint-shapes.ts';

/** The places of the own network in a country that are not closed, by city; none of whoever has no network. */
export const nameOwnOutlets = (
  register: Register,
  actor: Actor,
  { country }: { readonly country: string },
): Promise<Outcome<readonly OutletWords[]>> =>
  register.as(actor, (tx) =>
    tx.rows<OutletWords>(
      `SELECT id, name, city, address
        FROM register.outlet
        WHERE country = $1 AND organisation = register.organisation() AND state <> 'closed'
        ORDER BY city, name, id`,
      [country],
    ),
  );
