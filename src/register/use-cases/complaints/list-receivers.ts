import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';

/** An organisation to which a complaint may be forwarded. */
export interface Receiver {
  readonly organisation: string;
  readonly part: 'manufacturer' | 'exporter' | 'office';
  readonly name: string;
}

/**
 * To whom a complaint may be forwarded: the manufacturer of the vehicle (any, where its VIN does not tell), the
 * exporter of its licence, other offices.
 */
export const listReceivers = (
  register: Register,
  actor: Actor,
  { complaint }: { readonly complaint: string },
): Promise<Outcome<readonly Receiver[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    return tx.rows<{ organisation: string; part: Receiver['part']; name: string }>(
      `SELECT o.id AS organisation, o.part, o.name
        FROM register.complaint c
        JOIN register.organisation o
          ON o.closed_at IS NULL
          AND o.id <> register.organisation()
          AND CASE o.part
            WHEN 'manufacturer' THEN coalesce(o.maker = c.maker, true)
            WHEN 'exporter' THEN o.id = c.exporter
            ELSE o.part = 'office'
          END
        WHERE c.id = $1
        ORDER BY
          CASE o.part WHEN 'manufacturer' THEN 0 WHEN 'exporter' THEN 1 ELSE 2 END,
          o.name,
          o.id`,
      [complaint],
    );
  });
