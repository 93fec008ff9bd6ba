import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { MAKER_READS } from '../letter.ts';
import { ProductionList } from './production-shapes.ts';

/** The columns of a `ProductionList`, of `register.production_list l`. */
export const LIST_COLUMNS = sql`
  l.id, l.name, l.replaces,
  l.rows::int AS rows,
  l.taken::int AS taken,
  l.problems::int AS problems,
  to_char(l.handed_in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "handedInAt"
`;

const LISTS = sql`
  SELECT ${LIST_COLUMNS}, l.handed_in_at::text AS at
  FROM register.production_list l
  WHERE $1::text IS NULL OR (l.handed_in_at, l.id) < ($1::timestamptz, $2::uuid)
  ORDER BY l.handed_in_at DESC, l.id DESC
  LIMIT $3
`;

/** The lists of what the own manufacturer built, the newest first. */
export const listProductionLists = action({
  method: 'GET',
  path: '/v1/production-lists',
  summary: { en: 'Own production lists, the newest first', zh: '本企业生产清单，按时间降序' },
  access: MAKER_READS,
  query: SLICE_QUERY,
  answer: sliceSchema(ProductionList),
  work: async ({ register, tx }, asked) => {
    const page = sliceAsked(register, 'production-lists', asked, [tx.actor.organisation]);
    const rows = await tx.rows<ProductionList & { at: string; [column: string]: unknown }>(LISTS, [
      ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    ]);
    return page.of(rows, {
      key: ({ at, id }) => [at, id],
      item: ({ at: _, ...list }): ProductionList => list,
    });
  },
});
