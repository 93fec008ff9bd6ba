import { z } from 'zod';
import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { recordEvent } from '../record-event.ts';
import { needRight } from '../register.ts';

/**
 * Ends a membership, the own one or, with `manage`, another's. At once the person's sessions, passkeys, address and
 * keys are dead; what he signed stays his. The last manager of an organisation stays, unless an administrator from
 * outside ends it. Who left does not come back: he is invited as a new person.
 */
export const leaveOrganisation = action({
  method: 'DELETE',
  path: '/v1/members/{person}',
  summary: { en: 'End a membership', zh: '结束成员资格' },
  description:
    'The own one, or with `manage` another’s: sessions, passkeys, address and keys are dead at once.',
  access: { right: 'read', parts: ORGANISED_PARTS },
  params: { person: z.uuid() },
  answer: z.strictObject({ person: z.uuid() }),
  refusals: ['person-needed', 'last-manager'],
  work: async ({ tx, refuse }, { person }) => {
    if (tx.actor.person === null) refuse('person-needed');
    if (person !== tx.actor.person) needRight(tx.actor, 'manage');
    const left = await tx.run('UPDATE register.person SET left_at = now() WHERE id = $1', [person]);
    if (left === 0) refuse('not-found', { field: 'person' });
    await recordEvent(tx, { verb: 'leave', kind: 'person', thing: person });
    return { person };
  },
});
