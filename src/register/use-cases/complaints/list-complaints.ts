import type { Actor, Part } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import {
  type Complaint,
  type ComplaintCounts,
  complaintOf,
  countComplaints as count,
  listComplaints as list,
} from '../../stores/complaints.ts';

/** Who reads complaints: offices, the ministry, and those whom complaints were forwarded to. */
export const COMPLAINT_READERS = [
  'office',
  'ministry',
  'exporter',
  'manufacturer',
] as const satisfies readonly Part[];

/** Which complaints are wanted. */
export interface ComplaintsAsked extends PageAsked {
  readonly state?: string;
  readonly kind?: string;
  readonly country?: string;
}

/** Complaints that whoever acts may see, those first that were filed first. */
export const listComplaints = (
  register: Register,
  actor: Actor,
  asked: ComplaintsAsked,
): Promise<Outcome<PageOf<Complaint>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, COMPLAINT_READERS, 'read');
    const { state = null, kind = null, country = null } = asked;
    const filters = [actor.organisation, state, kind, country];
    const page = pageAsked(register, 'complaints', asked, filters);
    const rows = await list(tx, { state, kind, country, after: page.after, rows: page.rows });
    return page.of(rows, { key: ({ filed_on, id }) => [filed_on, id], item: complaintOf });
  });

/** How many complaints whoever acts may see, by state, and how many he is to answer now. */
export const countComplaints = (
  register: Register,
  actor: Actor,
): Promise<Outcome<ComplaintCounts>> =>
  register.as(actor, async (tx) => {
    needPart(actor, COMPLAINT_READERS, 'read');
    return count(tx);
  });
