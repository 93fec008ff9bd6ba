import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { MANAGES } from '../manages.ts';
import { recordEvent } from '../record-event.ts';
import { Member } from './member-shapes.ts';

/** The members of an organisation: the own one, or any as administrator. An event keeps who looked. */
export const listMembers = action({
  method: 'GET',
  path: '/v1/members',
  summary: { en: 'Members of an organisation', zh: '单位成员' },
  description: 'Of the own one without a name; administrators may name any. Kept as an event.',
  access: MANAGES,
  query: { organisation: z.uuid().optional() },
  answer: z.strictObject({ items: z.array(Member) }).meta({ id: 'Members' }),
  work: async ({ tx, refuse }, { organisation = tx.actor.organisation ?? '' }) => {
    const items = await tx.rows<Member>(
      `SELECT
          id,
          pseudonym,
          staff_number AS "staffNumber",
          rights,
          CASE
            WHEN left_at IS NOT NULL THEN 'left'
            WHEN account IS NULL THEN 'invited'
            ELSE 'member'
          END AS state,
          ${isoInstant('made_at')} AS "madeAt",
          ${isoInstant('left_at')} AS "leftAt"
        FROM register.person
        WHERE organisation = $1
        ORDER BY made_at, id`,
      [organisation],
    );
    if (items.length === 0) refuse('not-found', { field: 'organisation' });
    await recordEvent(tx, { verb: 'read-members', kind: 'organisation', thing: organisation });
    return { items };
  },
});
