import { z } from 'zod';
import { action } from '../action.ts';
import { HealthItem } from './health-shapes.ts';
import { readHealth } from './read-health.ts';

/** What is missing comes first, then what is not known from here. */
const ORDER: readonly HealthItem['state'][] = ['missing', 'unknown', 'good'];

/** Feeds come last: there are many of them, the latest first. */
const rankOf = ({ state, kind }: HealthItem): number =>
  ORDER.indexOf(state) * 2 + Number(kind === 'feed');

const lateness = ({ kind, count }: HealthItem): number =>
  kind === 'feed' ? (count ?? Number.MAX_SAFE_INTEGER) : 0;

/** How everything is that has to come, last or be there, what is missing first; for an administrator. */
export const reportHealth = action({
  method: 'GET',
  path: '/v1/health-report',
  summary: { en: 'What is late, full, failed or about to end', zh: '系统运行检查报告' },
  description:
    'Feeds by their intervals, the last backup, disks of the node that answers, jobs, keys, the schema. Machines ask ' +
    '`/health` and `/ready`.',
  access: { right: 'read', parts: ['administrator'] },
  answer: z.strictObject({ items: z.array(HealthItem) }),
  work: async ({ tx, register }) => {
    const items = await readHealth(register, tx);
    return {
      items: items.toSorted((a, b) => rankOf(a) - rankOf(b) || lateness(b) - lateness(a)),
    };
  },
});
