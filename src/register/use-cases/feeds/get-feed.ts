import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { type FeedRow, type FeedShown, feedShown, SHOWN_COLUMNS } from './feed-shown.ts';

/** Shows a feed that the authority of whoever asks has handed in. Refusals: `right-missing`, `not-found`. */
export const getFeed = (
  register: Register,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<FeedShown>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const found = await tx.maybe<FeedRow & Record<string, unknown>>(
      `SELECT ${SHOWN_COLUMNS}
        FROM register.feed_file f
        WHERE f.id = $1`,
      [id],
    );
    return found === null ? refuse('not-found', { field: 'id' }) : feedShown(found);
  });
