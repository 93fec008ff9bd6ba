import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';

/** A vehicle whose refusal is appealed and not judged. */
export interface WaitingAppeal {
  readonly application: string;
  /** Of the application. */
  readonly number: string;
  readonly exporter: string;
  readonly vin: string;
  /** When it was appealed, ISO. */
  readonly appealedAt: string;
}

/** Appeals that wait for a judgment, those that wait longest first, at most `limit`. */
export const waitingAppeals = (
  register: Register,
  actor: Actor,
  { limit }: { readonly limit: number },
): Promise<Outcome<readonly WaitingAppeal[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const rows = await tx.rows<Omit<WaitingAppeal, 'appealedAt'> & { appealedAt: Date }>(
      `SELECT av.application, a.number, av.exporter, av.vin, av.stepped_at AS "appealedAt"
        FROM register.application_vehicle av
        JOIN register.application a ON a.id = av.application
        WHERE av.state = 'appealed'
        ORDER BY av.stepped_at, av.vin
        LIMIT $1`,
      [limit],
    );
    return rows.map((row) => ({ ...row, appealedAt: row.appealedAt.toISOString() }));
  });
