import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';

/** An application that was never submitted, as its exporter knows it again. */
const DraftOfList = z
  .strictObject({
    application: z.uuid(),
    number: z.string(),
    file: z.string().nullable().meta({
      description: 'Name of the file that was read; null where rows were handed in.',
    }),
    vehicles: z.number().int(),
    writtenOn: Day.meta({ description: 'The day in China on which it was changed last.' }),
  })
  .meta({ id: 'ApplicationDraft' });
export type DraftOfList = Shaped<typeof DraftOfList>;

/** Drafts of an exporter, the one that was changed last first. */
export const listDrafts = action({
  method: 'GET',
  path: '/v1/application-drafts',
  summary: { en: 'Drafts of applications, by file and count', zh: '申请草稿列表' },
  access: { right: 'read', parts: ['exporter'] },
  query: SLICE_QUERY,
  answer: sliceSchema(DraftOfList),
  work: async ({ tx, register }, asked) => {
    const page = sliceAsked(register, 'drafts', asked, [tx.actor.organisation]);
    const rows = await tx.rows<DraftOfList & { made: string; [column: string]: unknown }>(
      `SELECT
          a.id AS application,
          a.number,
          d.file,
          d.vehicles,
          (d.written_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "writtenOn",
          d.written_at::text AS made
        FROM register.application a
        JOIN register.application_draft d ON d.application = a.id
        WHERE a.state = 'draft'
          AND ($1::timestamptz IS NULL OR (d.written_at, a.id) < ($1, $2::uuid))
        ORDER BY d.written_at DESC, a.id DESC
        LIMIT $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ made, application }) => [made, application],
      item: ({ made: _, ...draft }) => draft,
    });
  },
});
