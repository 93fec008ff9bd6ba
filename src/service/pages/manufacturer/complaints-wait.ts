import { countComplaints } from '../../../register/complaints/count-complaints.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { Waiting } from '../exporter/exporter-waits.ts';
import type { Visit } from '../page.ts';
import { MANUFACTURER_COMPLAINTS } from './complaints/manufacturer-complaints.ts';

/** Complaints that wait for an answer of the manufacturer. */
export const complaintsWait = async ({
  register,
  actor,
  say,
}: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const counted = await countComplaints(register, actor);
  if (counted.kind === 'refused') return counted;
  const { yours } = counted.value;
  const { home } = say.manufacturer;
  const one: Waiting = {
    ...{ due: null, overdue: false, what: home.complaints(yours), more: '' },
    ...{ to: MANUFACTURER_COMPLAINTS.place.path, next: home.toComplaints },
  };
  return { kind: 'done', value: yours === 0 ? [] : [one] };
};
