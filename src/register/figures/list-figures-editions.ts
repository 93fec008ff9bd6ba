import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { EDITIONS } from './editions-sql.ts';
import { FiguresEdition } from './figures-shapes.ts';
import { type EditionRow, shownEdition } from './shown-edition.ts';

/** The editions, the latest month first and of a month the latest correction first, for anybody. */
export const listFiguresEditions = action({
  method: 'GET',
  path: '/v1/figures/editions',
  summary: { en: 'Editions of the figures, the newest first', zh: '数据各版本' },
  description: 'What was corrected stays, and says by what and why.',
  access: 'public',
  query: SLICE_QUERY,
  answer: sliceSchema(FiguresEdition),
  work: async ({ register, tx }, asked) => {
    const page = sliceAsked(register, 'figures editions', asked);
    const rows = await tx.rows<EditionRow & { number: number }>(
      `SELECT f.*, substring(f.edition FROM '[0-9]+$')::int AS number
        FROM (${EDITIONS}) f
        WHERE $1::text IS NULL
          OR (f.month, substring(f.edition FROM '[0-9]+$')::int) < ($1, $2::int)
        ORDER BY f.month DESC, number DESC
        LIMIT $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ month, number }) => [month, String(number)],
      item: ({ number: _, ...row }) => shownEdition(row),
    });
  },
});
