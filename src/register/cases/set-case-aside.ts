import { todayIn } from '../register.ts';
import { Day } from '../shapes.ts';
import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';
import { Word } from './word.ts';

/** Sets a case aside through a day; the day after it is at work again, without anybody's doing. */
export const setCaseAside = step({
  of: CASE_FILE,
  verb: 'set-aside',
  summary: { en: 'Set a case aside through a day', zh: '暂缓办理至某日' },
  input: {
    through: Day.meta({ description: 'The last day; the case comes back on the day after.' }),
    why: Word,
  },
  refusals: ['case-taken', 'day-over'],
  brings: async ({ tx, refuse }, { through, why }) => {
    if (through < (await todayIn(tx))) refuse('day-over', { field: 'through' });
    return { aside_through: through, said: why };
  },
});
