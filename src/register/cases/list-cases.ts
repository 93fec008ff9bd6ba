import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { CASE_READERS } from './case-file.ts';
import { CASES, type CaseRow, caseOf, STATE } from './case-rows.ts';
import { CaseFile } from './case-shapes.ts';

/** Whose cases are wanted: those of whoever asks, those that nobody has, those with answers out or late. */
export const CASE_VIEWS = ['mine', 'nobody', 'waiting', 'overdue'] as const;

const VIEW = `
  CASE $3::text
    WHEN 'mine' THEN f.taken_by = register.person()
    WHEN 'nobody' THEN f.taken_by IS NULL AND f.state <> 'closed'
    WHEN 'waiting' THEN asked.waiting > 0
    WHEN 'overdue' THEN asked.overdue > 0
    ELSE true
  END
`;

/** Cases of the office's province, or of the nation for the ministry; those first that were opened first. */
export const listCases = action({
  method: 'GET',
  path: '/v1/cases',
  summary: { en: 'Cases, the oldest first', zh: '案件列表，按时间升序' },
  access: CASE_READERS,
  query: {
    ...SLICE_QUERY,
    state: Name.optional(),
    view: z.enum(CASE_VIEWS).optional(),
    vin: Name.optional().meta({ description: 'Those alone that are about this vehicle.' }),
  },
  answer: sliceSchema(CaseFile),
  work: async ({ tx, register }, asked) => {
    const { state = null, view = null, vin = null } = asked;
    const whose = view === 'mine' ? tx.actor.person : tx.actor.organisation;
    const page = sliceAsked(register, 'cases', asked, [whose, state, view, vin]);
    const rows = await tx.rows<CaseRow>(
      `${CASES}
        WHERE ($1::text IS NULL OR ${STATE} = $1)
          AND ($2::date IS NULL OR (f.opened_on, f.id) > ($2, $4::uuid))
          AND ${VIEW}
          AND ($6::text IS NULL OR EXISTS (
            SELECT FROM register.case_vehicle v WHERE v.case_file = f.id AND v.vin = $6
          ))
        ORDER BY f.opened_on, f.id
        LIMIT $5`,
      [state, page.after?.[0] ?? null, view, page.after?.[1] ?? null, page.rows, vin],
    );
    return page.of(rows, { key: ({ opened_on, id }) => [opened_on, id], item: caseOf });
  },
});
