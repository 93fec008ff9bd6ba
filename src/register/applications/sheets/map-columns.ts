import { z } from 'zod';
import { action } from '../../action.ts';
import { preparable } from '../draft-application.ts';
import { ShownDraft } from '../draft-shapes.ts';
import { showDraft } from '../get-draft.ts';
import { readAnew, SAID_OF_SHEET } from './read-anew.ts';

/**
 * Says what columns of the sheet of a draft hold, and what words in it mean. It is remembered for the firm, and the
 * sheet is read anew; what was mended before holds.
 */
export const mapColumns = action({
  method: 'PATCH',
  path: '/v1/applications/{application}/draft/columns',
  summary: {
    en: 'Say what columns and words of a sheet mean, once for the firm',
    zh: '说明表格各栏及用语的含义，并为本企业记住',
  },
  description:
    'The sheet that the draft was read from is read anew. The next sheet of the firm with the same headers and words ' +
    'is read so without being asked.',
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  body: SAID_OF_SHEET,
  answer: ShownDraft,
  refusals: ['draft-without-sheet', 'value-not-allowed', 'draft-unreadable'],
  work: async ({ tx, register }, { application, columns, values }) => {
    await preparable(tx, application);
    await readAnew(register, tx, application, { columns, values });
    return showDraft(register, tx, application);
  },
});
