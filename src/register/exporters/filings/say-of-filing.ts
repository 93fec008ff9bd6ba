import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { Name, Text } from '../../shapes.ts';
import { purposeOfFilingContact } from '../../stores/sealed-words.ts';
import { FILING } from './filing.ts';
import { findFiling } from './filing-rows.ts';

const OPEN_STATES = ['draft', 'submitted', 'returned'];

/** Who answers for an exporter, and how it is reached. */
export const FilingContact = z.strictObject({
  phone: Name.meta({ description: 'Telephone, as it is dialled.' }),
  legalPerson: Name.optional().meta({
    description: 'Name of the legal representative (法定代表人).',
  }),
});

/**
 * An exporter says of a filing that is not decided yet how it is reached, who answers for it, and how the cars that it
 * exports are cared for. What was said before stays; the newest counts.
 */
export const sayOfFiling = action({
  method: 'POST',
  path: '/v1/filings/{filing}/particulars',
  summary: {
    en: 'Say who answers for a filing, and its after-sales service',
    zh: '填报备案联系人和售后服务能力',
  },
  access: { right: 'act', parts: ['exporter'] },
  params: { filing: z.uuid() },
  body: { ...FilingContact.shape, afterSales: Text.optional() },
  answer: FILING.answer,
  refusals: ['step-not-in-table'],
  work: async ({ tx, register, refuse }, { filing, phone, legalPerson, afterSales }) => {
    const { state } = (await findFiling(tx, filing)) ?? refuse('not-found');
    if (!OPEN_STATES.includes(state))
      refuse('step-not-in-table', { values: { state, verb: 'say' } });
    const id = randomUUID();
    const contact = Buffer.from(JSON.stringify({ phone, legalPerson }));
    const { sealed, keyVersion } = register.secrets.seal(contact, purposeOfFilingContact(id));
    await tx.run(
      `INSERT INTO register.filing_said (id, filing, after_sales, sealed, key_version)
        VALUES ($1, $2, $3, $4, $5)`,
      [id, filing, afterSales ?? null, sealed, keyVersion],
    );
    await recordEvent(tx, { verb: 'say', kind: 'filing', thing: filing });
    return FILING.show(register, tx, filing);
  },
});
