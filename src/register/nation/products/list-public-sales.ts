import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { NATION_READERS, productRun } from './product-run.ts';
import { PublicSales } from './product-shapes.ts';

/** Restated sales as they may leave the house: small counts are protected, as of the end of a month. */
export const listPublicSales = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/public-sales',
  summary: { en: 'Restated sales that may be published', zh: '可公开的核实销量' },
  description:
    'The table `sales` of `mileproof sales --public`: counts are multiples of five that tell of no single vehicle, ' +
    'as of the end of the month before the run. Publish these and sums of these, and no other figure beside them.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: SLICE_QUERY,
  answer: sliceSchema(PublicSales),
  work: async ({ tx, register, refuse }, asked) => {
    const { run } = asked;
    await productRun({ tx, refuse }, run);
    const page = sliceAsked(register, 'public-sales', asked, [run]);
    const rows = await tx.rows<{
      maker: string;
      province: string;
      month: string;
      reported: number | null;
      registered: number;
      exported_within: number;
      never_plated: number;
      undecided: number;
    }>(
      `SELECT s.maker, s.province, s.month, s.reported, s.registered, s.exported_within, s.never_plated, s.undecided
        FROM register.nation_public_sales s
        WHERE s.run = $1
          AND ($2::text IS NULL OR (s.maker, s.province, s.month) > ($2, $3, $4))
        ORDER BY s.maker, s.province, s.month
        LIMIT $5`,
      [run, ...[0, 1, 2].map((at) => page.after?.[at] ?? null), page.rows],
    );
    return page.of(rows, {
      key: ({ maker, province, month }) => [maker, province, month],
      item: ({ exported_within: exportedWithin, never_plated: neverPlated, ...row }) => ({
        ...row,
        exportedWithin,
        neverPlated,
      }),
    });
  },
});
