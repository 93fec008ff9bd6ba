import { z } from 'zod';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { moneyLaw } from './money-law.ts';

/**
 * Asks anew what does not fit together around the refunds of a feed, or of all feeds, and keeps the questions; gives
 * how many stand. To be called as the register itself.
 */
export const askMoneyAnew = async (
  register: Register,
  tx: Transaction,
  file: string | null,
): Promise<{ readonly questions: number }> =>
  tx.one<{ questions: number }>('SELECT register.ask_money_anew($1, $2) AS questions', [
    file,
    moneyLaw(register, await tx.today()),
  ]);

/** Asks anew of all refunds. */
export const askOfMoney = (register: Register): Promise<Outcome<{ readonly questions: number }>> =>
  register.as(JOB, async (tx) => {
    await tx.unbounded();
    return askMoneyAnew(register, tx, null);
  });

/** Asks of all refunds by night: exits and invoices are told after them. */
export const ASK_OF_MONEY: Job = {
  name: 'ask-of-money',
  due: { cron: '50 4 * * *' },
  retries: 2,
  retryDelaySeconds: 600,
  timeoutSeconds: 7200, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => needed(await askOfMoney(register)),
};
