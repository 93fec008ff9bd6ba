import { z } from 'zod';
import { action, type Work } from '../action.ts';
import { Text } from '../shapes.ts';
import { windClock } from '../steps/clock-of.ts';
import { takeStep } from '../steps/take-step.ts';
import { HEARING, windApplication } from './hearing.ts';

/** Takes a step of all that an exporter was told of vehicles of an application and has not answered. */
const together = async (
  { tx, register, refuse }: Work<'nothing-proposed' | 'person-needed'>,
  application: string,
  verb: 'answer' | 'waive',
  set: Readonly<Record<string, string>>,
): Promise<{ hearings: number }> => {
  if (tx.actor.person === null) refuse('person-needed');
  const told = await tx.rows<{ id: string }>(
    `SELECT id
      FROM register.told_hearing h
      WHERE application = $1
        AND register.state_on('hearing', to_jsonb(h), register.today()) = 'told'
      ORDER BY id`,
    [application],
  );
  if (told.length === 0) refuse('nothing-proposed');
  for (const { id } of told) {
    await takeStep(tx, HEARING, id, verb, set);
    await windClock(register, tx, HEARING, id);
  }
  await windApplication(register, tx, application);
  return { hearings: told.length };
};

const ANSWERED = z.strictObject({ hearings: z.number().int() }).meta({ id: 'AnsweredTogether' });

/** The exporter answers all that is proposed against vehicles of an application at once, in writing. */
export const answerTogether = action({
  method: 'POST',
  path: '/v1/applications/{application}/answer-hearings',
  summary: {
    en: 'Answer all that is proposed against vehicles of an application',
    zh: '就申请所列车辆的拟办意见一并陈述申辩',
  },
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  body: { answer: Text },
  answer: ANSWERED,
  refusals: ['nothing-proposed', 'person-needed'],
  work: (work, { application, answer }) => together(work, application, 'answer', { answer }),
});

/** The exporter expressly waives to answer all that is proposed against vehicles of an application. */
export const waiveTogether = action({
  method: 'POST',
  path: '/v1/applications/{application}/waive-hearings',
  summary: {
    en: 'Expressly waive to answer for vehicles of an application',
    zh: '就申请所列车辆的拟办意见一并明示放弃陈述申辩',
  },
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: ANSWERED,
  refusals: ['nothing-proposed', 'person-needed'],
  work: (work, { application }) => together(work, application, 'waive', {}),
});
