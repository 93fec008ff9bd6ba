import { todayIn } from '../register.ts';
import { Day, Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { OUTLET } from './outlet.ts';
import { tellStanding } from './tell-standing.ts';

/** The manufacturer closes an outlet for good: on a day that is not to come, today without one. */
export const closeOutlet = step({
  of: OUTLET,
  verb: 'close',
  summary: { en: 'Close an outlet, for good', zh: '关闭网点' },
  input: { on: Day.optional(), ground: Ground.optional() },
  refusals: ['day-impossible'],
  brings: async ({ tx, refuse }, { on, ground }) => {
    const today = await todayIn(tx);
    const day = on ?? today;
    if (day > today) refuse('day-impossible', { field: 'on' });
    return { closed_on: day, ...(ground !== undefined && { ground }) };
  },
  work: ({ tx, id }) => tellStanding(tx, id),
});
