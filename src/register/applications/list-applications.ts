import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name, VinEnding } from '../shapes.ts';
import { APPLICATION_READERS } from './application.ts';
import { type ApplicationRow, applicationOf, SELECT_APPLICATIONS } from './application-rows.ts';
import { Application } from './application-shapes.ts';

/** Applications that whoever acts may see, the newest first. */
export const listApplications = action({
  method: 'GET',
  path: '/v1/applications',
  summary: { en: 'Applications, the newest first', zh: '申请列表，按时间降序' },
  access: APPLICATION_READERS,
  query: {
    ...SLICE_QUERY,
    state: Name.optional(),
    exporter: z.uuid().optional(),
    ending: VinEnding.optional(),
  },
  answer: sliceSchema(Application),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null, ending = null } = asked;
    const filters = [tx.actor.organisation, state, exporter, ending];
    const page = sliceAsked(register, 'applications', asked, filters);
    const rows = await tx.rows<ApplicationRow>(
      `${SELECT_APPLICATIONS}
        WHERE ($1::text IS NULL OR a.state = $1)
          AND ($2::uuid IS NULL OR a.exporter = $2)
          AND (
            $3::text IS NULL
            OR a.id IN (
              SELECT v.application
              FROM register.application_vehicle v
              WHERE (length($3) < 6 OR right(v.vin, 6) = right($3, 6)) AND right(v.vin, length($3)) = $3
            )
          )
          AND ($4::timestamptz IS NULL OR (a.made_at, a.id) < ($4, $5::uuid))
        ORDER BY a.made_at DESC, a.id DESC
        LIMIT $6`,
      [state, exporter, ending, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ made, id }) => [made, id],
      item: applicationOf,
    });
  },
});
