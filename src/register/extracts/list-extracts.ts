import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, several, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { EXTRACTS, type ExtractRow, extractOf } from './extract-rows.ts';
import { EXTRACT_READERS, EXTRACT_STATES, Extract } from './extract-shapes.ts';

/** Extracts that whoever acts may see, the newest first. */
export const listExtracts = action({
  method: 'GET',
  path: '/v1/extracts',
  summary: { en: 'Extracts of registration, the newest first', zh: '车辆登记摘录' },
  access: EXTRACT_READERS,
  query: {
    ...SLICE_QUERY,
    state: several(z.enum(EXTRACT_STATES)).optional(),
    application: z.uuid().optional(),
    vin: Name.optional(),
    batch: z.uuid().optional().meta({ description: 'Those that are signed together.' }),
  },
  answer: sliceSchema(Extract),
  work: async ({ tx, register }, asked) => {
    const { state = null, application = null, vin = null, batch = null } = asked;
    const filters = [state, application, vin, batch];
    const page = sliceAsked(register, 'extracts', asked, [tx.actor.organisation, ...filters]);
    const rows = await tx.rows<ExtractRow>(
      `${EXTRACTS}
        WHERE ($1::text[] IS NULL OR e.state = ANY ($1))
          AND ($2::uuid IS NULL OR e.application = $2)
          AND ($3::text IS NULL OR e.vin = $3)
          AND ($4::uuid IS NULL OR e.batch = $4)
          AND ($5::timestamptz IS NULL OR (e.made_at, e.id) < ($5, $6::uuid))
        ORDER BY e.made_at DESC, e.id DESC
        LIMIT $7`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ made, id }) => [made, id], item: extractOf });
  },
});
