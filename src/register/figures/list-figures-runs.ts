import { z } from 'zod';
import { action } from '../action.ts';
import { FIGURES_READ, FiguresRun } from './figures-shapes.ts';

/** Runs of which figures can be proposed, the newest first: those whose files are still kept. */
export const listFiguresRuns = action({
  method: 'GET',
  path: '/v1/figures/runs',
  summary: { en: 'Runs whose figures can be published', zh: '可供发布数据的筛查' },
  access: FIGURES_READ,
  answer: z.strictObject({ items: z.array(FiguresRun) }),
  work: async ({ tx }) => ({
    items: await tx.rows<FiguresRun>(
      `SELECT r.id AS run, r.as_of AS "ranOn", (f.terms ->> 'asOf')::date AS "asOf",
          (
            SELECT e.id
            FROM register.figures_edition e
            WHERE e.month = left(f.terms ->> 'asOf', 7)
            ORDER BY e.number DESC
            LIMIT 1
          ) AS edition
        FROM register.nation_figures f
        JOIN register.nation_run r ON r.id = f.run
        ORDER BY r.finished_at DESC, r.id`,
    ),
  }),
});
