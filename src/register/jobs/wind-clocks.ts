import { z } from 'zod';
import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { FILING_LIFE } from '../../domain/lives/filing-life.ts';
import { HEARING_LIFE } from '../../domain/lives/hearing-life.ts';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { windClock } from '../steps/clock-of.ts';

const BATCH = 200; // not-law: rows of a transaction
const EVERY_SECONDS = 600; // not-law: how often it is looked

/** What lives by a clock of working days, with the states in which the clock runs. */
const TIMED = [
  { relation: 'register.application', life: APPLICATION_LIFE },
  { relation: 'register.filing', life: FILING_LIFE },
  { relation: 'register.hearing', life: HEARING_LIFE },
].map((living) => ({
  ...living,
  runsIn: (living.life.clocks ?? []).flatMap(({ runsIn }) => runsIn),
}));

/**
 * Reads the clocks anew whose last day was not known, by the holidays that this program knows: where those of the next
 * year came with it, lists tell the day. A job, safe to run on several nodes at once and to be run again.
 *
 * @returns the number of clocks whose day, or earliest day, is another one.
 */
export const windClocks = async (
  register: Register,
): Promise<Outcome<{ readonly wound: number }>> => {
  let wound = 0;
  for (const living of TIMED) {
    const { relation, runsIn } = living;
    for (let after: string | null = null; ; ) {
      const batch = await register.as(JOB, async (tx) => {
        const rows = await tx.rows<{ id: string }>(
          `SELECT id
            FROM ${relation}
            WHERE due_on IS NULL
              AND (due_from IS NOT NULL OR state = ANY ($1))
              AND ($2::uuid IS NULL OR id > $2)
            ORDER BY id
            LIMIT ${BATCH}
            FOR UPDATE SKIP LOCKED`,
          [runsIn, after],
        );
        let changed = 0;
        for (const { id } of rows) if (await windClock(register, tx, living, id)) changed += 1;
        return { changed, last: rows.at(-1)?.id ?? null };
      });
      if (batch.kind === 'refused') return batch;
      wound += batch.value.changed;
      after = batch.value.last;
      if (after === null) break;
    }
  }
  return { kind: 'done', value: { wound } };
};

/** Lets clocks become known when the holidays of their year are announced: at the start of a node, and then often. */
export const WIND_CLOCKS: Job = {
  name: 'wind-clocks',
  due: { everySeconds: EVERY_SECONDS },
  retries: 2,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => needed(await windClocks(register)),
};
