import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { Name } from '../../shapes.ts';
import { STANDING_COLUMNS, type StandingRow, standingOf } from './standing-rows.ts';
import { Standing } from './standing-shapes.ts';

/** Standings that whoever acts may see, by the id of the exporter. */
export const listStandings = action({
  method: 'GET',
  path: '/v1/standings',
  summary: { en: 'Standings of exporters', zh: '企业监管状态列表' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { ...SLICE_QUERY, state: Name.optional() },
  answer: sliceSchema(Standing),
  work: async ({ tx, register }, asked) => {
    const { state = null } = asked;
    const page = sliceAsked(register, 'standings', asked, [tx.actor.organisation, state]);
    const rows = await tx.rows<StandingRow>(
      `SELECT ${STANDING_COLUMNS}
        FROM register.told_standing
        WHERE ($1::text IS NULL OR state = $1)
          AND ($2::uuid IS NULL OR exporter > $2)
        ORDER BY exporter
        LIMIT $3`,
      [state, page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ exporter }) => [exporter], item: standingOf });
  },
});
