import { z } from 'zod';
import { action } from '../action.ts';
import { DealtPaper, papersDealt } from './deal-out.ts';

/** Papers of an application that wait for a person to say of which vehicle and kind they are. */
export const listPapersToDeal = action({
  method: 'GET',
  path: '/v1/applications/{application}/papers-to-deal-out',
  summary: { en: 'Papers that wait to be dealt out to vehicles', zh: '待归入车辆的材料' },
  description:
    'Each with where it belongs by its name and by what was read of it. What was read meanwhile is dealt out by ' +
    '`dealOutPapers`; the rest is named by hand (`namePaper`).',
  access: { right: 'read', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: z.strictObject({ items: z.array(DealtPaper) }),
  work: async ({ tx, register }, { application }) => ({
    items: [...(await papersDealt(register, tx, application))],
  }),
});
