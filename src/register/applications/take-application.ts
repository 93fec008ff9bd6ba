import { prepared } from '../prepared.ts';
import { step } from '../step.ts';
import { APPLICATION } from './application.ts';

/**
 * Takes an application for half an hour, or, by whoever has it, for another half hour. It is his from then on, also
 * when the half hour is over.
 */
export const takeApplication = step({
  of: APPLICATION,
  verb: 'take',
  summary: { en: 'Take an application for half an hour', zh: '领办申请（锁定30分钟）' },
  description:
    'It stays with whoever took it until it is given back, given to another, or decided.',
  refusals: ['taken-by-another', 'assigned-to-another'],
  brings: async ({ tx, id, refuse }) => {
    // of one who works on it at this moment the database tells
    const another = await tx.maybe(
      prepared(`SELECT FROM register.application a
        WHERE a.id = $1
          AND register.assigned_to(a.id) <> register.person()
          AND coalesce(a.taken_until < clock_timestamp(), true)`),
      [id],
    );
    if (another !== null) refuse('assigned-to-another');
    return {};
  },
});
