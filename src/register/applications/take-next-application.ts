import { action } from '../action.ts';
import { windClock } from '../steps/clock-of.ts';
import { takeStep } from '../steps/take-step.ts';
import { APPLICATION } from './application.ts';

/**
 * Takes the application of the office's province that falls due first: of those that whoever asks has and does not work
 * on, then of those that nobody has; two who ask at once are given two.
 */
export const takeNextApplication = action({
  method: 'POST',
  path: '/v1/queue/take',
  summary: {
    en: 'Take the application that falls due first, of the own ones before others',
    zh: '领取最先到期的申请，本人承办的优先',
  },
  access: { right: 'act', parts: ['office'] },
  answer: APPLICATION.answer,
  refusals: ['queue-empty', 'person-needed'],
  work: async ({ tx, register, refuse }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const next = await tx.maybe<{ id: string }>(
      `SELECT a.id
        FROM register.application a
        CROSS JOIN LATERAL register.assigned_to(a.id) AS assigned (person)
        WHERE a.province = register.province()
          AND (
            a.state = 'submitted'
            OR (a.state = 'underReview' AND coalesce(a.taken_until, '-infinity') < clock_timestamp())
          )
          AND coalesce(assigned.person, register.person()) = register.person()
        ORDER BY assigned.person NULLS LAST, coalesce(a.due_on, a.due_from) NULLS LAST, a.made_at, a.id
        LIMIT 1
        FOR UPDATE OF a SKIP LOCKED`,
    );
    const { id } = next ?? refuse('queue-empty');
    await takeStep(tx, APPLICATION, id, 'take');
    await windClock(register, tx, APPLICATION, id);
    return APPLICATION.show(register, tx, id);
  },
});
