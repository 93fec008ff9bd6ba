import { z } from 'zod';
import { action } from '../../action.ts';
import { Name } from '../../shapes.ts';
import { EMPTY_DRAFT, findDraft } from '../application-drafts.ts';
import { findApplication } from '../application-rows.ts';
import { RowsOfAccounts } from './get-filed.ts';

/** The rows that an exporter prepares: of a draft, or of the next version; of one vehicle where it is named. */
export const getDraftRows = action({
  method: 'GET',
  path: '/v1/applications/{application}/draft/rows',
  summary: { en: 'The rows that are prepared', zh: '拟提交的数据行' },
  access: { right: 'read', parts: ['exporter'] },
  params: { application: z.uuid() },
  query: { vin: Name.optional() },
  answer: z.strictObject({ accounts: RowsOfAccounts }),
  work: async ({ tx, refuse }, { application, vin }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    const { accounts } = (await findDraft(tx, application)) ?? EMPTY_DRAFT;
    return {
      accounts: Object.fromEntries(
        Object.entries(accounts).map(([account, rows]) => [
          account,
          rows.filter((row) => vin === undefined || row.vin === vin),
        ]),
      ),
    };
  },
});
