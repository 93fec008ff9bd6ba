import type { Outcome } from '../../../register/outcome.ts';
import type { Waiting } from '../exporter/exporter-waits.ts';
import type { Visit } from '../page.ts';

/** Complaints that wait for an answer of the manufacturer. */
export const complaintsWait = async (_visit: Visit): Promise<Outcome<readonly Waiting[]>> => ({
  kind: 'done',
  value: [],
});
