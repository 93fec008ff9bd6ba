import { action } from '../action.ts';
import { COMPLAINT_READERS } from './complaint.ts';
import { YOURS } from './complaint-rows.ts';
import { ComplaintCounts } from './complaint-shapes.ts';

/** How many complaints whoever acts may see, by state, and how many he is to answer now. */
export const countComplaints = action({
  method: 'GET',
  path: '/v1/complaint-counts',
  summary: { en: 'How many complaints there are, by state', zh: '各状态投诉数量' },
  access: COMPLAINT_READERS,
  answer: ComplaintCounts,
  work: async ({ tx }) => {
    const rows = await tx.rows<{ state: string; number: number; yours: number }>(
      `SELECT c.state, count(*)::int AS number, (count(*) FILTER (WHERE ${YOURS}))::int AS yours
        FROM register.complaint c
        GROUP BY c.state`,
    );
    return {
      byState: Object.fromEntries(rows.map(({ state, number }) => [state, number])),
      yours: rows.reduce((sum, { yours }) => sum + yours, 0),
    };
  },
});
