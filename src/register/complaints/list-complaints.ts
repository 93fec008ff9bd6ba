import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { CountryCode, Name } from '../shapes.ts';
import { COMPLAINT_READERS } from './complaint.ts';
import { COMPLAINTS, type ComplaintRow, complaintOf, DUE } from './complaint-rows.ts';
import { Complaint, Kind } from './complaint-shapes.ts';

/** Complaints that whoever acts may see, the most urgent first: by the last day of the next step, then by filing. */
export const listComplaints = action({
  method: 'GET',
  path: '/v1/complaints',
  summary: { en: 'Complaints, the most urgent first', zh: '投诉列表，按到期日升序' },
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
          AND (
            $4::date IS NULL
            OR (coalesce(${DUE}, 'infinity'), c.filed_on, c.id) > ($4, $5::date, $6::uuid)
          )
        ORDER BY coalesce(${DUE}, 'infinity'), c.filed_on, c.id
        LIMIT $7`,
      [state, kind, country, ...[0, 1, 2].map((at) => page.after?.[at] ?? null), page.rows],
    );
    return page.of(rows, {
      key: ({ due, filed_on, id }) => [due ?? 'infinity', filed_on, id],
      item: complaintOf,
    });
  },
});
