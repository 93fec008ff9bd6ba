import type { PageAnswer, Visit } from '../frame/page.ts';

/** What waits for whoever is signed in: the answer of the page `/work` for a part. */
export type WorkHome = (visit: Visit) => Promise<PageAnswer>;
