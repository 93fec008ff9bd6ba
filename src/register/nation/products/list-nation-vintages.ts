import { z } from 'zod';
import { action } from '../../action.ts';
import { NATION_READERS, productRun } from './product-run.ts';

/** Months as they were known at every month's end since. */
export const listNationVintages = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/vintages',
  summary: { en: 'Months as they were known since', zh: '各月数据的历次版次' },
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: {
    maker: z.string().max(300).optional().meta({ description: 'The nation without it.' }), // not-law: characters
  },
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        month: z.string(),
        knownOn: z.iso.date(),
        registered: z.number().int(),
        exportedWithin: z.number().int(),
        neverPlated: z.number().int(),
        restated: z.number().int(),
        provisional: z.boolean(),
      }),
    ),
  }),
  work: async ({ tx, refuse }, { run, maker = null }) => {
    await productRun({ tx, refuse }, run);
    const rows = await tx.rows<{
      month: string;
      known_on: string;
      registered: number;
      exported_within: number;
      never_plated: number;
      provisional: boolean;
    }>(
      `SELECT v.month, v.known_on, v.registered, v.exported_within, v.never_plated, v.provisional
        FROM register.nation_vintage v
        WHERE v.run = $1 AND v.maker IS NOT DISTINCT FROM $2
        ORDER BY v.month, v.known_on`,
      [run, maker],
    );
    return {
      items: rows.map((row) => ({
        ...{ month: row.month, knownOn: row.known_on, registered: row.registered },
        ...{ exportedWithin: row.exported_within, neverPlated: row.never_plated },
        restated: row.registered - row.exported_within,
        provisional: row.provisional,
      })),
    };
  },
});
