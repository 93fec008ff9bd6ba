import { z } from 'zod';
import { action } from '../action.ts';
import { JOBS_ROLE } from '../queue/lay-jobs.ts';
import { SHADOW_LAW } from './shadow-law-job.ts';

interface Sent {
  readonly state: string;
  readonly output: { readonly done?: number; readonly total?: number } | null;
}

/** How a job stands, by the state that the runner keeps. */
const STATES: Readonly<Record<string, 'waiting' | 'running' | 'failed'>> = {
  created: 'waiting',
  retry: 'waiting',
  active: 'running',
  completed: 'running',
};

/** How far a shadow is that was asked for. */
export const followLawShadow = action({
  method: 'GET',
  path: '/v1/law-shadow-requests/{shadow}',
  summary: { en: 'How far a shadow is that was asked for', zh: '规则调整测算的进度' },
  access: { right: 'read', parts: ['ministry', 'administrator'] },
  params: { shadow: z.uuid() },
  answer: z.strictObject({
    state: z.enum(['waiting', 'running', 'kept', 'failed']),
    done: z.int().meta({ description: 'Vehicles that were asked.' }),
    total: z.int().meta({ description: '0 as long as nobody has counted them.' }),
  }),
  work: async ({ tx, refuse }, { shadow }) => {
    const kept = await tx.maybe<{ vehicles: number }>(
      'SELECT vehicles FROM register.law_shadow WHERE id = $1',
      [shadow],
    );
    if (kept !== null) return { state: 'kept' as const, done: kept.vehicles, total: kept.vehicles };
    const sent = await tx.asLibrary(JOBS_ROLE, () =>
      tx.maybe<Sent>('SELECT state, output FROM jobs.job WHERE id = $1 AND name = $2', [
        shadow,
        SHADOW_LAW.name,
      ]),
    );
    if (sent === null) return refuse('not-found', { field: 'shadow' });
    const { done = 0, total = 0 } = sent.output ?? {};
    return { state: STATES[sent.state] ?? ('failed' as const), done, total };
  },
});
