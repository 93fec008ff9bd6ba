import { sql } from '../../domain/rules/sql/sql.ts';
import type { Register } from '../register.ts';
import { feedReaches, lateFeeds } from '../telling/feed-reach.ts';
import type { Transaction } from '../transaction.ts';

/** A day after all that are due: the feed is not late. */
const CURRENT = '9999-12-31'; // not-law: the last day that there is
/** A day before all that are due: the feed never came. */
const NEVER = '0001-01-01'; // not-law: the first day that there is

/**
 * The state of a duty `d` on today; the first two parameters are those of `toldUntil`. `untold`: its day is over, and
 * whoever would have told that it was met is late since before that day. Silence makes nothing overdue.
 */
export const DUTY_STATE = sql`
  CASE
    WHEN register.state_on('duty', to_jsonb(d), register.today()) = 'overdue'
      AND d.due > CASE d.rule WHEN 'D02' THEN $1::date WHEN 'D01' THEN $2::date ELSE 'infinity' END
    THEN 'untold'
    ELSE register.state_on('duty', to_jsonb(d), register.today())
  END`;

/** Days, inclusive, up to which the registry and customs told all, where they are late: ISO. */
export const toldUntil = async (
  register: Register,
  tx: Transaction,
): Promise<readonly [registry: string, customs: string]> => {
  const late = lateFeeds(await feedReaches(register, tx));
  const of = (account: 'certificate' | 'declaration'): string => {
    const found = late.find((one) => one.account === account);
    return found === undefined ? CURRENT : (found.until ?? NEVER);
  };
  return [of('certificate'), of('declaration')];
};
