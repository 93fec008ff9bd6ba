import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { CountryCode, Name } from '../shapes.ts';
import { COMPLAINT_READERS } from './complaint.ts';
import { COMPLAINTS, type ComplaintRow, complaintOf } from './complaint-rows.ts';
import { Complaint, Kind } from './complaint-shapes.ts';

/** Complaints that whoever acts may see, those first that were filed first. */
export const listComplaints = action({
  method: 'GET',
  path: '/v1/complaints',
  summary: { en: 'Complaints, the oldest first', zh: '投诉列表，按时间升序' },
  access: COMPLAINT_READERS,
  query: {
    ...SLICE_QUERY,
    state: Name.optional(),
    kind: Kind.optional(),
    country: CountryCode.optional(),
  },
  answer: sliceSchema(Complaint),
  work: async ({ tx, register }, asked) => {
    const { state = null, kind = null, country = null } = asked;
    const filters = [tx.actor.organisation, state, kind, country];
    const page = sliceAsked(register, 'complaints', asked, filters);
    const rows = await tx.rows<ComplaintRow>(
      `${COMPLAINTS}
        WHERE ($1::text IS NULL OR c.state = $1)
          AND ($2::text IS NULL OR c.kind = $2)
          AND ($3::text IS NULL OR c.country = $3)
          AND ($4::date IS NULL OR (c.filed_on, c.id) > ($4, $5::uuid))
        ORDER BY c.filed_on, c.id
        LIMIT $6`,
      [state, kind, country, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ filed_on, id }) => [filed_on, id], item: complaintOf });
  },
});
