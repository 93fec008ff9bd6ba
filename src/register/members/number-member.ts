import { z } from 'zod';
import { action } from '../action.ts';
import { MANAGES } from '../manages.ts';
import { recordEvent } from '../record-event.ts';
import { StaffNumber } from './member-shapes.ts';

/**
 * Gives a member the staff number by which colleagues know him, or takes it away. A number never passes to another
 * person of the organisation, and whoever left keeps his. The event does not hold it.
 */
export const numberMember = action({
  method: 'PUT',
  path: '/v1/members/{person}/staff-number',
  summary: { en: 'Give a member a staff number', zh: '登记成员工号' },
  access: MANAGES,
  params: { person: z.uuid() },
  body: { staffNumber: StaffNumber.nullable() },
  answer: z.strictObject({ person: z.uuid(), staffNumber: z.string().nullable() }),
  refusals: ['person-needed', 'staff-number-taken'],
  work: async ({ tx, refuse }, { person, staffNumber }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const changed = await tx.run('UPDATE register.person SET staff_number = $2 WHERE id = $1', [
      person,
      staffNumber,
    ]);
    if (changed === 0) refuse('not-found', { field: 'person' });
    await recordEvent(tx, { verb: 'number', kind: 'person', thing: person });
    return { person, staffNumber };
  },
});
