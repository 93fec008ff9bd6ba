import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';

/** The codes of the rules behind the latest answers on some vehicles of an application, by VIN. */
export const listReasons = (
  register: Register,
  actor: Actor,
  { application, vins }: { readonly application: string; readonly vins: readonly string[] },
): Promise<Outcome<ReadonlyMap<string, readonly string[]>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const rows = await tx.rows<{ vin: string; reasons: string }>(
      `SELECT DISTINCT ON (v.vin) v.vin, v.reasons
        FROM register.verdict v
        JOIN register.application a ON a.id = v.application AND a.version = v.version
        WHERE v.application = $1 AND v.vin = ANY ($2)
        ORDER BY v.vin, v.given_at DESC, v.id`,
      [application, vins],
    );
    return new Map(rows.map(({ vin, reasons }) => [vin, reasons === '' ? [] : reasons.split(' ')]));
  });
