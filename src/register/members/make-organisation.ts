import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { NewOrganisation } from './organisation-shapes.ts';

/** Makes an organisation, as administrator; its first member is then invited. */
export const makeOrganisation = action({
  method: 'POST',
  path: '/v1/organisations',
  summary: { en: 'Make an organisation', zh: '新建单位' },
  access: { right: 'manage', parts: ['administrator'] },
  body: NewOrganisation,
  answer: z.strictObject({ id: z.uuid() }),
  status: 201,
  work: async ({ tx }, { part, name, uscc, province, maker }) => {
    const made = await tx.one<{ id: string }>(
      `INSERT INTO register.organisation (part, name, uscc, province, maker)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING id`,
      [part, name, uscc, province, maker],
    );
    await recordEvent(tx, { verb: 'make', kind: 'organisation', thing: made.id });
    return made;
  },
});
