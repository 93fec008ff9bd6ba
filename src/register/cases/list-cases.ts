import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { CASE_READERS } from './case-file.ts';
import { CASES, type CaseRow, caseOf } from './case-rows.ts';
import { CaseFile } from './case-shapes.ts';

/** Cases of the office's province, or of the nation for the ministry; those first that were opened first. */
export const listCases = action({
  method: 'GET',
  path: '/v1/cases',
  summary: { en: 'Cases, the oldest first', zh: '案件列表，按时间升序' },
  access: CASE_READERS,
  query: { ...SLICE_QUERY, state: Name.optional() },
  answer: sliceSchema(CaseFile),
  work: async ({ tx, register }, asked) => {
    const { state = null } = asked;
    const page = sliceAsked(register, 'cases', asked, [tx.actor.organisation, state]);
    const rows = await tx.rows<CaseRow>(
      `${CASES}
        WHERE ($1::text IS NULL OR f.state = $1)
          AND ($2::date IS NULL OR (f.opened_on, f.id) > ($2, $3::uuid))
        ORDER BY f.opened_on, f.id
        LIMIT $4`,
      [state, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ opened_on, id }) => [opened_on, id], item: caseOf });
  },
});
