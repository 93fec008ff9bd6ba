import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { OutletState } from './outlet-shapes.ts';

/** An outlet that a letter names, as it stands on the day of the register. */
export interface OutletNamed {
  readonly id: string;
  readonly number: string;
  readonly state: OutletState;
  /** ISO; null where nobody attested it yet. */
  readonly attestedUntil: string | null;
  /** ISO; null where it is not closed. */
  readonly closedOn: string | null;
  /** On what a dispute rests; null without one. */
  readonly ground: string | null;
}

/** Whose outlets are meant. */
export interface OutletsNamedAsked {
  /** Id in the list of makers. */
  readonly maker: string;
  /** As letters name them: numbers in the network. */
  readonly numbers: readonly string[];
}

/** The outlets of a manufacturer that a letter names, by number, as they stand today; unknown numbers are left out. */
export const outletsNamed = (
  register: Register,
  actor: Actor,
  { maker, numbers }: OutletsNamedAsked,
): Promise<Outcome<readonly OutletNamed[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    return tx.rows<OutletNamed & { [column: string]: unknown }>(
      `SELECT
          o.id, o.number,
          register.outlet_state(o.state, o.attested_until, register.today()) AS state,
          o.attested_until::text AS "attestedUntil",
          o.closed_on::text AS "closedOn",
          CASE WHEN o.state = 'disputed' THEN o.ground END AS ground
        FROM register.outlet o
        WHERE o.maker = $1 AND o.number = ANY ($2)
        ORDER BY o.number`,
      [maker, numbers],
    );
  });
