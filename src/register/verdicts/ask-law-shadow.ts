import { z } from 'zod';
import { action } from '../action.ts';
import { isLaid } from '../queue/is-laid.ts';
import { send } from '../queue/send.ts';
import { LawSetting } from '../screening/screening-shapes.ts';
import { lawWithSettings } from '../screening/shadow-law.ts';
import { Day } from '../shapes.ts';
import { SHADOW_LAW } from './shadow-law-job.ts';

const MOST = 8; // not-law: values of one question

/** Asks for a shadow of the law in force with other values; some node takes it within seconds. */
export const askLawShadow = action({
  method: 'POST',
  path: '/v1/law-shadow-requests',
  summary: { en: 'Asks whose answer other values would change', zh: '申请规则数值调整测算' },
  description:
    'The law in force, with values set otherwise in all their periods, is asked of every vehicle under way by a job. ' +
    'The shadow is kept by the id that is answered.',
  access: { right: 'act', parts: ['ministry'] },
  body: {
    settings: z.array(LawSetting).min(1).max(MOST),
    on: Day.meta({ description: 'The day on which it would take effect.' }),
    decided: z
      .boolean()
      .default(false)
      .meta({ description: 'Also the vehicles decided within the year before today.' }),
  },
  answer: z.strictObject({ shadow: z.uuid() }),
  status: 202,
  refusals: ['no-node-works', 'setting-not-made', 'law-with-problems'],
  work: async ({ tx, register, refuse }, { settings, on, decided = false }) => {
    lawWithSettings(register, settings);
    if (!(await isLaid(tx, SHADOW_LAW))) refuse('no-node-works');
    const askedBy = tx.actor.person;
    const shadow = await send(tx, SHADOW_LAW, { settings: [...settings], on, decided, askedBy });
    return { shadow: shadow ?? refuse('no-node-works') };
  },
});
