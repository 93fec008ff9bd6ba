import { z } from 'zod';
import { action } from '../action.ts';
import { purposeOfContact } from '../stores/sealed-words.ts';
import { MOST_GROUND, written } from './complaint-shapes.ts';

const LEAST_REASON = 10; // not-law: characters

/**
 * Opens how a buyer wishes to be reached: a person with the right `open-names` of the complaint's office, or of the
 * ministry. The database gives nothing without the event.
 */
export const openContact = action({
  method: 'POST',
  path: '/v1/complaints/{complaint}/contact',
  summary: { en: 'Open how the buyer may be reached', zh: '查看购买人联系方式' },
  description: 'The reason is kept for good with who opened it.',
  access: { right: 'open-names', parts: ['office', 'ministry'] },
  params: { complaint: z.uuid() },
  body: { reason: written(MOST_GROUND).min(LEAST_REASON) },
  answer: z.strictObject({ contact: z.string() }).meta({ id: 'OpenedContact' }),
  refusals: ['person-needed'],
  work: async ({ tx, register, refuse }, { complaint, reason }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ sealed: Buffer; key_version: number }>(
      'SELECT sealed, key_version FROM register.open_contact($1, $2)',
      [complaint, reason],
    );
    if (found === null) return refuse('not-found');
    const sealed = { sealed: found.sealed, keyVersion: found.key_version };
    return { contact: register.secrets.open(sealed, purposeOfContact(complaint)).toString() };
  },
});
