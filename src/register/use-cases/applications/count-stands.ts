import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { countOpen, type OpenCounts } from '../../stores/application-vehicles.ts';

/** How the open vehicles of an application stand, for whoever decides; none where it is not seen. */
export const countStands = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<OpenCounts>> =>
  register.as(actor, (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    return countOpen(tx, application);
  });
