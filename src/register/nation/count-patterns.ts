import { z } from 'zod';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { Counts } from '../shapes.ts';
import { RUN_READERS } from './list-patterns.ts';
import { provinceSeen } from './placed-vehicles.ts';

/** Of how many vehicles a run found each pattern. */
export const countPatterns = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/counts',
  summary: { en: 'Of how many vehicles a run found each pattern', zh: '各类疑点涉及的车辆数' },
  access: RUN_READERS,
  params: { run: z.uuid() },
  answer: z.strictObject({ byPattern: Counts }),
  work: async ({ tx }, { run }) => {
    const seen = provinceSeen(tx);
    const rows = await tx.as(JOB, () =>
      tx.rows<{ pattern: string; vehicles: number }>(
        `SELECT k.pattern, count(DISTINCT p.vin)::int AS vehicles
          FROM register.nation_pattern p
          CROSS JOIN LATERAL jsonb_object_keys(p.evidence) k(pattern)
          WHERE p.run = $1 AND ($2::text IS NULL OR p.province = $2)
          GROUP BY k.pattern
          ORDER BY 2 DESC, 1`,
        [run, seen],
      ),
    );
    return {
      byPattern: Object.fromEntries(rows.map(({ pattern, vehicles }) => [pattern, vehicles])),
    };
  },
});
