import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** A run over the nation. */
export interface NationRunShown {
  readonly id: string;
  /** The day of the run, ISO. */
  readonly asOf: string;
  /** When what it read stood so, and when it was kept; ISO 8601. */
  readonly readAt: string;
  readonly finishedAt: string;
  /** Vehicles, in an application or in any, of which something was found. */
  readonly vehicles: number;
  readonly rings: number;
}

/** The last runs over the nation, the newest first; the ministry alone sees any. */
export const listNationRuns = (
  register: Register,
  actor: Actor,
  { limit }: { readonly limit: number },
): Promise<Outcome<readonly NationRunShown[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const rows = await tx.rows<{
      id: string;
      as_of: string;
      read_at: Date;
      finished_at: Date;
      vehicles: number;
      rings: number;
    }>(
      `SELECT
          r.id, r.as_of, r.read_at, r.finished_at,
          (SELECT count(*) FROM register.nation_pattern p WHERE p.run = r.id) AS vehicles,
          (SELECT count(*) FROM register.nation_ring g WHERE g.run = r.id) AS rings
        FROM register.nation_run r
        ORDER BY r.finished_at DESC, r.id
        LIMIT $1`,
      [limit],
    );
    return rows.map(({ id, as_of: asOf, read_at: readAt, finished_at: finishedAt, ...counts }) => ({
      ...{ id, asOf },
      readAt: readAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      ...counts,
    }));
  });
