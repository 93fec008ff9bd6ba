import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';

/** How many days before a duty falls due its exporter is reminded. */
const DAYS_BEFORE = 14; // not-law: how early we remind
/** Duties of one transaction. */
const BATCH = 500; // not-law: rows of a transaction

/** How reminders are made. */
export interface DueRemindersInput {
  /** Days before the day it falls due. */
  readonly days?: number;
}

/**
 * Reminds each exporter, once, of every open duty that falls due within some days or fell due unnoticed: an event that
 * its webhooks deliver. A job, safe to run on several nodes at once and to be run again after it broke off.
 *
 * @returns the number of duties it reminded of.
 */
export const dueReminders = async (
  register: Register,
  { days = DAYS_BEFORE }: DueRemindersInput = {},
): Promise<Outcome<{ readonly reminded: number }>> => {
  let reminded = 0;
  for (;;) {
    const batch = await register.as(JOB, (tx) =>
      tx.run(
        `WITH
            due AS (
              SELECT id FROM register.duty
              WHERE state = 'open' AND reminded_on IS NULL AND due <= register.today() + $1::int
              ORDER BY due, id
              LIMIT $2
              FOR UPDATE SKIP LOCKED
            ),
            told AS (
              UPDATE register.duty d SET reminded_on = register.today()
              FROM due
              WHERE d.id = due.id
              RETURNING d.id, d.exporter, d.province, d.rule, d.due
            )
          INSERT INTO register.event (verb, kind, thing, exporter, province, detail)
          SELECT 'remind', 'duty', id, exporter, province, jsonb_build_object('rule', rule, 'due', due)
          FROM told`,
        [days, BATCH],
      ),
    );
    if (batch.kind === 'refused') return batch;
    reminded += batch.value;
    if (batch.value === 0) return { kind: 'done', value: { reminded } };
  }
};
