import { z } from 'zod';
import { action } from '../../action.ts';
import { LONGEST_TEXT } from '../../longest-text.ts';
import { purposeOfFilingContact } from '../../stores/sealed-words.ts';
import { FilingContact } from './say-of-filing.ts';

const LEAST_REASON = 10; // not-law: characters

/**
 * Opens telephone and legal person of a filing, as they were said last: a person of its office or of the ministry who
 * works on filings. The database gives nothing without the event.
 */
export const openFilingContact = action({
  method: 'POST',
  path: '/v1/filings/{filing}/contact',
  summary: {
    en: 'Open telephone and legal person of a filing',
    zh: '查阅备案联系电话和法定代表人',
  },
  description: 'The reason is kept for good with who opened it.',
  access: { right: 'act', parts: ['office', 'ministry'] },
  params: { filing: z.uuid() },
  body: { reason: z.string().trim().min(LEAST_REASON).max(LONGEST_TEXT) },
  answer: z
    .strictObject({ phone: z.string(), legalPerson: z.string().nullable() })
    .meta({ id: 'OpenedFilingContact' }),
  refusals: ['person-needed'],
  work: async ({ tx, register, refuse }, { filing, reason }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ said: string; sealed: Buffer; key_version: number }>(
      'SELECT said, sealed, key_version FROM register.open_filing_contact($1, $2)',
      [filing, reason],
    );
    if (found === null) return refuse('not-found');
    const { said, sealed, key_version: keyVersion } = found;
    const opened = register.secrets.open({ sealed, keyVersion }, purposeOfFilingContact(said));
    const { phone, legalPerson = null } = FilingContact.parse(JSON.parse(opened.toString()));
    return { phone, legalPerson };
  },
});
