import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { PAPER_READERS } from './get-paper.ts';
import { PAPERS, type PaperRow, paperOf } from './paper-rows.ts';
import { AttachedTo, Kind, Paper } from './paper-shapes.ts';

/** Papers that are attached to something, in the order in which they were handed in. */
export const listPapers = action({
  method: 'GET',
  path: '/v1/papers',
  summary: { en: 'Papers that were handed in', zh: '已提交材料列表' },
  access: PAPER_READERS,
  query: {
    ...SLICE_QUERY,
    attachedTo: AttachedTo,
    thing: z.uuid(),
    vin: Name.optional().meta({ description: 'Of this vehicle; those of the whole are left out.' }),
    kind: Kind.optional(),
  },
  answer: sliceSchema(Paper),
  work: async ({ tx, register }, asked) => {
    const { attachedTo, thing, vin = null, kind = null } = asked;
    const by = [tx.actor.organisation, attachedTo, thing, vin, kind];
    const page = sliceAsked(register, 'papers', asked, by);
    const rows = await tx.rows<PaperRow & { moment: string }>(
      `SELECT listed.*, listed.handed_in_at::text AS moment
        FROM (${PAPERS}
          WHERE a.thing = $1 AND a.attached_to = $2 AND a.removed_at IS NULL
            AND ($3::text IS NULL OR a.vin = $3)
            AND ($4::text IS NULL OR a.kind = $4)
        ) listed
        WHERE $5::timestamptz IS NULL OR (listed.handed_in_at, listed.id) > ($5, $6::uuid)
        ORDER BY listed.handed_in_at, listed.id
        LIMIT $7`,
      [
        ...[thing, attachedTo, vin, kind],
        ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
      ],
    );
    return page.of(rows, {
      key: ({ moment, id }) => [moment, id],
      item: ({ moment: _, ...row }) => paperOf(row, tx.actor.part),
    });
  },
});
