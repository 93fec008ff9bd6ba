import { z } from 'zod';
import { action } from '../../action.ts';
import { STANDING } from './standing.ts';
import { beginStandingOf } from './standing-rows.ts';

/** Begins the standing of an exporter that has none: its first filing does so by itself. */
export const beginStanding = action({
  method: 'POST',
  path: `${STANDING.path}/begin`,
  summary: { en: 'Begin a standing', zh: '建立监管状态' },
  access: { right: 'sign', parts: ['office'] },
  params: { exporter: z.uuid() },
  answer: STANDING.answer,
  work: async ({ tx, register, refuse }, { exporter }) => {
    const begun = await beginStandingOf(tx, exporter, tx.actor.province ?? '');
    if (begun === 0) refuse('already-there');
    return STANDING.show(register, tx, exporter);
  },
});
