import { z } from 'zod';
import { action } from '../../action.ts';
import { NATION_READERS, productRun } from './product-run.ts';
import { CELL_QUERY } from './product-shapes.ts';

/** Days after which ages are no longer told apart: two years. */
const OLDEST = 730; // not-law: length of a plot

/** How old vehicles were when they left, day by day. */
export const listNationAges = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/ages',
  summary: { en: 'How old vehicles were when they left', zh: '出口时的车龄' },
  description: `Days from first registration to exit; from ${OLDEST} on they stand together.`,
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: CELL_QUERY,
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        age: z.number().int(),
        withLetter: z.number().int(),
        withoutLetter: z.number().int(),
      }),
    ),
  }),
  work: async ({ tx, refuse }, { run, maker = null, province = null, month = null }) => {
    await productRun({ tx, refuse }, run);
    const rows = await tx.rows<{ age: number; lettered: number; bare: number }>(
      `SELECT
          least(v.age, $5)::int AS age,
          count(*) FILTER (WHERE v.lettered) AS lettered,
          count(*) FILTER (WHERE NOT v.lettered) AS bare
        FROM register.nation_vehicle v
        WHERE v.run = $1
          AND v.figure = 'exported'
          AND ($2::text IS NULL OR v.maker = $2)
          AND ($3::text IS NULL OR v.province = $3)
          AND ($4::text IS NULL OR v.month = $4)
        GROUP BY 1
        ORDER BY 1`,
      [run, maker, province, month, OLDEST],
    );
    return {
      items: rows.map(({ age, lettered, bare }) => ({
        age,
        withLetter: lettered,
        withoutLetter: bare,
      })),
    };
  },
});
