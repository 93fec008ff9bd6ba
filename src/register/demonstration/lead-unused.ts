import { stateDuty } from '../duties/judge-statement.ts';
import { listDuties } from '../duties/list-duties.ts';
import { unusedLicences } from '../jobs/unused-licences.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { done } from './outcomes.ts';

const STATEMENT = '车辆停放于本公司库场，未销售。 The vehicle stands in our yard and was not sold.';
const MOST = 1; // not-law: duties of the demonstration

/** Asks of all licences that ended unused what became of their cars, as the job does, and has one exporter say so. */
export const leadUnused =
  (cast: Cast) =>
  async (register: Register): Promise<void> => {
    await done(unusedLicences(register));
    for (const { actor } of cast.exporters) {
      const found = await done(
        listDuties(register, actor, { rule: 'D08', state: 'open', limit: MOST }),
      );
      for (const { id } of found.items) {
        await done(stateDuty(register, actor, { duty: id, outcome: 'kept', statement: STATEMENT }));
        return;
      }
    }
  };
