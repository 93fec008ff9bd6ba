import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';

const MOST = 100; // not-law: rows of a list

/** A run over the nation. */
const NationRun = z
  .strictObject({
    id: z.uuid(),
    /** The day of the run. */
    asOf: z.iso.date(),
    readAt: z.iso.datetime().meta({ description: 'When what it read stood so.' }),
    finishedAt: z.iso.datetime(),
    vehicles: z
      .number()
      .int()
      .meta({ description: 'Of which something was found; for an office those of its province.' }),
    rings: z.number().int(),
    products: z.enum(['whole', 'figures']).nullable().meta({
      description:
        'Whether the rows behind the figures are still kept; null: no figures, or not for an office.',
    }),
  })
  .meta({ id: 'NationRun', description: 'The nation, screened as it stood in the register.' });
export type NationRun = Shaped<typeof NationRun>;

/** The last runs over the nation, the newest first; an office's figures are those of its province. */
export const listNationRuns = action({
  method: 'GET',
  path: '/v1/nation-runs',
  summary: { en: 'The last runs over the nation, the newest first', zh: '最近的全国筛查' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { limit: z.coerce.number().int().min(1).max(MOST).default(MOST) },
  answer: z.strictObject({ items: z.array(NationRun) }),
  work: async ({ tx }, { limit }) => {
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
    const kept =
      tx.actor.part === 'ministry'
        ? await tx.rows<{ run: string; detailed: boolean }>(
            `SELECT p.run, p.detailed
              FROM register.nation_product p
              WHERE p.run = ANY ($1)`,
            [rows.map(({ id }) => id)],
          )
        : [];
    const products = new Map(kept.map(({ run, detailed }) => [run, detailed]));
    const productsOf = (run: string): NationRun['products'] => {
      const detailed = products.get(run);
      if (detailed === undefined) return null;
      return detailed ? 'whole' : 'figures';
    };
    const items = rows.map(({ as_of: asOf, read_at, finished_at, ...rest }) => ({
      ...rest,
      asOf,
      readAt: read_at.toISOString(),
      finishedAt: finished_at.toISOString(),
      products: productsOf(rest.id),
    }));
    return { items };
  },
});
