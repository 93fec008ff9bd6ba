import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { feedReaches, lateFeeds } from '../../telling/feed-reach.ts';
import type { Transaction } from '../../transaction.ts';

const EARLIER = prepared(
  'SELECT id FROM register.verdict WHERE id = ANY ($1::uuid[]) AND asked_on < register.today()',
);

/**
 * Of verdicts those that silence has overtaken: given on a day before today, while the registry or customs is late
 * today. A clear gate of such a day may rest on what was not told since; it is judged anew first.
 */
export const overtaken = async (
  register: Register,
  tx: Transaction,
  verdicts: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (verdicts.length === 0 || lateFeeds(await feedReaches(register, tx)).length === 0)
    return new Set();
  const rows = await tx.rows<{ id: string }>(EARLIER, [verdicts]);
  return new Set(rows.map(({ id }) => id));
};
