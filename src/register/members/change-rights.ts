import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { MANAGES } from './manages.ts';
import { Rights } from './member-shapes.ts';

/**
 * Gives and takes rights of a member; they hold from the next request on, also for keys that he made. Nobody gives what
 * he does not have, but for an administrator outside his own organisation; the last manager stays one.
 */
export const changeRights = action({
  method: 'PUT',
  path: '/v1/members/{person}/rights',
  summary: { en: 'Give and take rights', zh: '调整权限' },
  access: MANAGES,
  params: { person: z.uuid() },
  body: z.strictObject({ rights: Rights }).meta({ id: 'RightsGiven' }),
  answer: z.strictObject({ person: z.uuid(), rights: Rights }).meta({ id: 'RightsOfMember' }),
  refusals: ['person-needed', 'right-not-yours', 'last-manager'],
  work: async ({ tx, refuse }, { person, rights }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const changed = await tx.run('UPDATE register.person SET rights = $2 WHERE id = $1', [
      person,
      rights,
    ]);
    if (changed === 0) refuse('not-found', { field: 'person' });
    await recordEvent(tx, {
      verb: 'change-rights',
      kind: 'person',
      thing: person,
      detail: { rights: rights.join(' ') },
    });
    return { person, rights };
  },
});
