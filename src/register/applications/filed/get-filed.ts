import { z } from 'zod';
import { action } from '../../action.ts';
import { Day, ShownValue } from '../../shapes.ts';
import { filedRows } from './filed-rows.ts';

const Version = z.coerce.number().int().min(1).optional();

/** Rows by account, as they were read. */
export const RowsOfAccounts = z.record(
  z.string(),
  z.array(
    z.strictObject({
      row: z.number().int().meta({ description: 'Row of what was handed in.' }),
      vin: z.string().nullable(),
      facts: z.record(z.string(), ShownValue),
    }),
  ),
);

/** Rows of accounts as they were filed. */
const Filed = z
  .strictObject({
    number: z.string().meta({ description: 'Of the application.' }),
    version: z.number().int(),
    appliedOn: Day,
    accounts: RowsOfAccounts,
  })
  .meta({ id: 'FiledRows' });

/** What an exporter filed, of the version that counts or of one before it; persons are hidden as they are kept. */
export const getFiled = action({
  method: 'GET',
  path: '/v1/applications/{application}/filed',
  summary: { en: 'The rows of a version as they were filed', zh: '某一版本申报的数据行' },
  access: { right: 'read', parts: ['exporter'] },
  params: { application: z.uuid() },
  query: { version: Version.meta({ description: 'Absent: the one that counts.' }) },
  answer: Filed,
  work: ({ tx }, { application, version = null }) => filedRows(tx, application, version),
});
