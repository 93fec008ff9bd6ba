import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { COMPLAINT_READERS } from './list-complaints.ts';
import { type ComplaintInFull, showComplaint } from './show-complaint.ts';

/** A complaint that whoever acts may see, with what the buyer wrote; that it was read is an event. */
export const getComplaint = (
  register: Register,
  actor: Actor,
  { complaint }: { readonly complaint: string },
): Promise<Outcome<ComplaintInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, COMPLAINT_READERS, 'read');
    return showComplaint(register, tx, complaint);
  });
