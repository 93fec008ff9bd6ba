import { action } from '../../action.ts';
import { RowObject } from '../../shapes.ts';
import { nextNumber } from '../../stores/next-number.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { FILING } from './filing.ts';
import { readFacts } from './read-facts.ts';

/** Begins a filing with the office of the exporter's province. */
export const draftFiling = action({
  method: 'POST',
  path: '/v1/filings',
  summary: { en: 'Begin a filing', zh: '起草备案' },
  access: { right: 'act', parts: ['exporter'] },
  body: {
    /** A row of the account `exporter`: telephone, address; the code is the register's own. */
    facts: RowObject,
  },
  answer: FILING.answer,
  status: 201,
  refusals: ['filing-under-way', 'draft-unreadable'],
  work: async ({ tx, register, refuse }, { facts }) => {
    const { province, uscc } = await ownOrganisation(tx);
    const read = await readFacts({ register, refuse }, uscc, facts);
    const number = await nextNumber(tx, 'BA', province);
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.filing (number, exporter, province, facts, state, verb)
        VALUES ($1, register.organisation(), $2, $3, 'draft', 'draft')
        RETURNING id`,
      [number, province, JSON.stringify(read)],
    );
    return FILING.show(register, tx, id);
  },
});
