import { JOB } from '../../actor.ts';
import { toldUntil } from '../../duties/untold.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { youngDays } from './figure-shapes.ts';

/** Counts anew what is usual among the exporters of each province; gives how many figures were written. */
export const countMedians = (register: Register): Promise<Outcome<{ readonly figures: number }>> =>
  register.as(JOB, async (tx) => {
    await tx.unbounded();
    const today = await tx.today();
    const [told] = await toldUntil(register, tx);
    return tx.one<{ figures: number }>('SELECT register.count_medians($1, $2, $3) AS figures', [
      today,
      youngDays(register, today),
      told,
    ]);
  });
