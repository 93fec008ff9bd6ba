import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { Name } from '../../shapes.ts';
import { BROUGHT_COLUMNS, BROUGHT_READERS, FROM_BROUGHT } from './brought-rows.ts';
import { ListedBrought } from './brought-shapes.ts';

/** Signed letters that were brought as files and that whoever acts sees, the newest first. */
export const listBrought = action({
  method: 'GET',
  path: '/v1/letters/brought',
  summary: {
    en: 'Signed letters that were brought as files, the newest first',
    zh: '以文件提交的确认书列表，按时间降序',
  },
  access: BROUGHT_READERS,
  query: {
    ...SLICE_QUERY,
    application: z.uuid().optional(),
    vin: Name.optional(),
    number: Name.optional(),
  },
  answer: sliceSchema(ListedBrought),
  work: async ({ register, tx }, asked) => {
    const { application = null, vin = null, number = null } = asked;
    const wanted = [application, vin, number];
    const page = sliceAsked(register, 'letters-brought', asked, [tx.actor.organisation, ...wanted]);
    const rows = await tx.rows<ListedBrought & { at: string }>(
      sql`
        SELECT ${BROUGHT_COLUMNS}, b.brought_at::text AS at
        ${FROM_BROUGHT}
        WHERE ($1::uuid IS NULL OR b.application = $1)
          AND ($2::text IS NULL OR b.vin = $2)
          AND ($3::text IS NULL OR b.number = $3)
          AND ($4::text IS NULL OR (b.brought_at, b.id) < ($4::timestamptz, $5::uuid))
        ORDER BY b.brought_at DESC, b.id DESC
        LIMIT $6
      `,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ at, id }) => [at, id],
      item: ({ at: _, ...one }) => one,
    });
  },
});
