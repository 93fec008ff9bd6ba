import type { Actor } from '../../actor.ts';
import { JOBS_ROLE } from '../../jobs/lay-jobs.ts';
import { SCREEN_NATION } from '../../jobs/screen-nation.ts';
import { send } from '../../jobs/send.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';

/** Whether somebody's wish for a run is on its way. */
export interface NationRunRequested {
  /** Id of the job; null when one waits or runs already, which will do. */
  readonly job: string | null;
}

const isThere = (tx: Transaction): Promise<boolean> =>
  tx.asLibrary(JOBS_ROLE, async () => {
    const found = await tx.maybe('SELECT FROM jobs.queue WHERE name = $1', [SCREEN_NATION.name]);
    return found !== null;
  });

/**
 * Asks for a run over the nation; some node takes it within seconds. Of several who ask at once the first is heard.
 *
 * Refusals: `right-missing`, `part-missing`, `no-node-works`.
 */
export const requestNationRun = (
  register: Register,
  actor: Actor,
): Promise<Outcome<NationRunRequested>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'act');
    if (actor.part !== 'ministry' && actor.part !== 'administrator') refuse('part-missing');
    if (!(await isThere(tx))) refuse('no-node-works');
    return { job: await send(tx, SCREEN_NATION, {}) };
  });
