import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import {
  type ApplicationRow,
  applicationOf,
  SELECT_APPLICATIONS,
  WAITS,
} from './application-rows.ts';
import { Application } from './application-shapes.ts';

/** Applications of the acting office that wait for an officer, those that fall due first. */
export const listQueue = action({
  method: 'GET',
  path: '/v1/queue',
  summary: {
    en: 'Applications that wait for an officer, what falls due first',
    zh: '待受理申请，先到期者在前',
  },
  access: { right: 'read', parts: ['office'] },
  query: PAGE_QUERY,
  answer: pageSchema(Application),
  work: async ({ tx, register }, asked) => {
    const page = pageAsked(register, 'queue', asked, [tx.actor.organisation]);
    const { after } = page;
    const rows = await tx.rows<ApplicationRow>(
      `${SELECT_APPLICATIONS}
        WHERE a.province = register.province()
          AND ${WAITS}
          AND (
            $1::date IS NULL
            OR (coalesce(a.due_on, 'infinity'), a.made_at, a.id) > ($1::date, $2::timestamptz, $3::uuid)
          )
        ORDER BY coalesce(a.due_on, 'infinity'), a.made_at, a.id
        LIMIT $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, page.rows],
    );
    return page.of(rows, {
      key: (row) => [row.due_sorted, row.made, row.id],
      item: (row) => applicationOf(tx, row),
    });
  },
});
