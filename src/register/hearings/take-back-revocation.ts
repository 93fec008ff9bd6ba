import { z } from 'zod';
import { action } from '../action.ts';
import { takeStep } from '../steps/take-step.ts';
import { HEARING } from './hearing.ts';
import { findHearing } from './hearing-rows.ts';

/** Takes the proposal to revoke a licence back; an exporter that was told of it is told of this too. */
export const takeBackRevocation = action({
  method: 'POST',
  path: `${HEARING.path}/take-back`,
  summary: { en: 'Take the proposal to revoke a licence back', zh: '撤回拟撤销许可证的意见' },
  access: { right: 'sign', parts: ['office', 'ministry'] },
  params: { hearing: z.uuid() },
  answer: HEARING.answer,
  work: async ({ tx, register, refuse }, { hearing }) => {
    const { state } = (await findHearing(tx, hearing)) ?? refuse('not-found');
    await takeStep(tx, HEARING, hearing, state === 'proposed' ? 'drop' : 'take-back');
    return HEARING.show(register, tx, hearing);
  },
});
