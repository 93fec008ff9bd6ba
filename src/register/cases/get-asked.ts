import { z } from 'zod';
import { action } from '../action.ts';
import { ASKED_PARTS, CASE_QUESTION } from './case-question.ts';

/** A question that whoever acts is asked, or that it asked. */
export const getAsked = action({
  method: 'GET',
  path: CASE_QUESTION.path,
  summary: { en: 'A question that you are asked', zh: '收到的询问' },
  access: { right: 'read', parts: [...ASKED_PARTS, 'office', 'ministry'] },
  params: { question: z.uuid() },
  answer: CASE_QUESTION.answer,
  work: ({ register, tx }, { question }) => CASE_QUESTION.show(register, tx, question),
});
