import { todayIn } from '../register.ts';
import { Day, Text } from '../shapes.ts';
import { step } from '../step.ts';
import { countingLaw, dayNumber } from '../steps/law-numbers-of.ts';
import { HEARING } from './hearing.ts';

const ANNOUNCED = 'cn.648.rectification.announcedWorkingDays';

/** Announces where and when an oral hearing is held, as many working days before as the law asks. */
export const conveneHearing = step({
  of: HEARING,
  verb: 'convene',
  summary: { en: 'Announce an oral hearing', zh: '通知听证' },
  input: { on: Day, place: Text },
  refusals: ['meets-too-soon'],
  brings: async ({ tx, register, refuse }, { on, place }) => {
    const { numbers, calendar, today } = countingLaw(register, await todayIn(tx));
    const first = calendar.addWorkingDays(today, numbers(ANNOUNCED, today));
    if (first === null || dayNumber(on) < first) refuse('meets-too-soon', { field: 'on' });
    return { meets_on: on, place };
  },
});
