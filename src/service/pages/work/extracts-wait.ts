import type { Outcome } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';
import { waitingOf } from '../pieces/with-news.ts';
import type { Waiting } from './exporter-waits.ts';

/** Extracts of registration that were refused or overtaken of late, of which no later one is asked for. */
export const extractsWait = async (visit: Visit): Promise<Outcome<Waiting[]>> => {
  const { own } = visit.say.extractWork;
  const count = await waitingOf(visit, 'extracts');
  const one = (waits: string): Waiting => ({
    ...{ due: null, overdue: false, what: own.waits(waits), more: '' },
    ...{ to: '/own-extracts', next: own.waitsNext },
  });
  return { kind: 'done', value: count === null ? [] : [one(count)] };
};
