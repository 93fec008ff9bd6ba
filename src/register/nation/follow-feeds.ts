import { z } from 'zod';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { rescreenAfterFeeds, rescreenAfterLetters, rescreenAfterRuns } from './rescreen-after.ts';

/**
 * Has open vehicles screened anew of which a feed told something, whose letter was issued, suspended or revoked, or
 * whose patterns a run over the nation changed.
 */
export const FOLLOW_FEEDS: Job = {
  name: 'follow-feeds',
  due: { everySeconds: 15 },
  retries: 3,
  retryDelaySeconds: 10,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: async (register) => {
    const feeds = needed(await rescreenAfterFeeds(register));
    const runs = needed(await rescreenAfterRuns(register));
    const letters = needed(await rescreenAfterLetters(register));
    return {
      feeds: feeds.followed,
      runs: runs.followed,
      letters: letters.followed,
      vehicles: feeds.vehicles + runs.vehicles + letters.vehicles,
    };
  },
};
