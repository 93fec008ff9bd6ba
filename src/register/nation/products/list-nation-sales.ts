import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { NATION_READERS, productRun, runBefore } from './product-run.ts';
import { CELL_QUERY, type SalesFigures, SalesRow, SINCE } from './product-shapes.ts';
import { SALES_FIGURES } from './sales-figures.ts';

/** Stands for a side over which is summed. */
const ALL = '*';

/** Restated sales of a run, most exports within the window first; by months the latest first. */
export const listNationSales = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/sales',
  summary: { en: 'Restated sales of a run', zh: '核实销量' },
  description:
    'Beside each row stand the figures of an earlier run. Months whose window is open are provisional.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: {
    ...SLICE_QUERY,
    ...CELL_QUERY,
    ...SINCE,
    by: z
      .enum(['maker', 'province', 'month', 'maker-month', 'cell'])
      .default('maker')
      .meta({ description: 'A row for each; `cell`: for each maker, province and month.' }),
  },
  answer: sliceSchema(SalesRow),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, by, since, maker = null, province = null, month = null } = asked;
    await productRun({ tx, refuse }, run);
    const earlier = await runBefore(tx, run, since);
    const filters = [run, by, since, maker, province, month];
    const page = sliceAsked(register, 'nation-sales', asked, filters);
    const rows = await tx.rows<{
      maker: string;
      province: string;
      month: string;
      place: number;
      figures: SalesFigures;
      before: SalesFigures | null;
    }>(
      `WITH summed AS (
          SELECT
            s.run,
            CASE WHEN $3 IN ('maker', 'maker-month', 'cell') THEN s.maker ELSE '${ALL}' END AS maker,
            CASE WHEN $3 IN ('province', 'cell') THEN s.province ELSE '${ALL}' END AS province,
            CASE WHEN $3 IN ('month', 'maker-month', 'cell') THEN s.month ELSE '${ALL}' END AS month,
            sum(s.exported_within)::bigint AS exported,
            ${SALES_FIGURES} AS figures
          FROM register.nation_sales s
          WHERE s.run IN ($1, $2)
            AND ($4::text IS NULL OR s.maker = $4)
            AND ($5::text IS NULL OR s.province = $5)
            AND ($6::text IS NULL OR s.month = $6)
          GROUP BY 1, 2, 3, 4
        ),
        placed AS (
          SELECT
            t.*,
            CASE
              WHEN $3 = 'month' THEN -('0' || replace(t.month, '-', ''))::bigint
              ELSE -t.exported
            END AS place
          FROM summed t
        )
        SELECT t.maker, t.province, t.month, t.place, t.figures, b.figures AS before
        FROM placed t
        LEFT JOIN summed b
          ON b.run = $2 AND b.maker = t.maker AND b.province = t.province AND b.month = t.month
        WHERE t.run = $1
          AND ($7::bigint IS NULL OR (t.place, t.maker, t.province, t.month) > ($7, $8, $9, $10))
        ORDER BY t.place, t.maker, t.province, t.month
        LIMIT $11`,
      [
        ...[run, earlier?.run ?? null, by, maker, province, month],
        ...[0, 1, 2, 3].map((at) => page.after?.[at] ?? null),
        page.rows,
      ],
    );
    const side = (text: string): string | null => (text === ALL ? null : text);
    return page.of(rows, {
      key: (row) => [`${row.place}`, row.maker, row.province, row.month],
      item: ({ place: _, ...row }) => ({
        ...{ maker: side(row.maker), province: side(row.province), month: side(row.month) },
        ...{ figures: row.figures, before: row.before },
      }),
    });
  },
});
