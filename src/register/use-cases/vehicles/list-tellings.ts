import type { Account } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { Standing } from '../../telling/tell.ts';

/** One row of an account as it counts now, with who told it and when. */
export interface Telling {
  readonly id: string;
  readonly account: Account;
  /** Part that told it. */
  readonly by: string;
  readonly standing: Standing;
  /** The day in China on which it was told, ISO. */
  readonly toldOn: string;
  readonly facts: ShownFacts;
  /** Of what the applicant states: an officer has compared it with the original. */
  readonly seen: boolean;
}

/**
 * What everybody tells of a vehicle of an application, account by account: what the applicant states in it, what an
 * officer has seen of that, and what authorities and signatures tell. Refuses `not-found`.
 */
export const listTellings = (
  register: Register,
  actor: Actor,
  { application, vin }: { readonly application: string; readonly vin: string },
): Promise<Outcome<readonly Telling[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const known = await tx.maybe(
      'SELECT FROM register.application_vehicle WHERE application = $1 AND vin = $2',
      [application, vin],
    );
    if (known === null) refuse('not-found', { field: 'vin' });
    return tx.rows<Telling & Record<string, unknown>>(
      `SELECT
          r.id::text,
          r.account,
          t.part AS by,
          r.standing,
          (r.told_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "toldOn",
          r.facts,
          EXISTS (SELECT FROM register.paper_seen p WHERE p.row_id = r.id) AS seen
        FROM register.account_row r
        JOIN register.organisation t ON t.id = r.teller
        WHERE r.superseded_at IS NULL
          AND (r.vin = $2 OR (r.vin IS NULL AND r.source = $1))
          AND (
            r.standing IN ('fed', 'signed')
            OR (r.source_kind = 'application' AND r.source = $1)
            OR (
              r.source_kind = 'officer'
              AND r.source IN (SELECT p.id FROM register.paper_seen p WHERE p.application = $1)
            )
          )
        ORDER BY r.account, r.standing DESC, r.told_at DESC, r.id`,
      [application, vin],
    );
  });
