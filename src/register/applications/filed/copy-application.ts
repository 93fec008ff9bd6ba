import { z } from 'zod';
import { action } from '../../action.ts';
import { EMPTY_DRAFT, findDraft, writeDraft } from '../application-drafts.ts';
import { findApplication, insertApplication } from '../application-rows.ts';
import { preparable } from '../draft-application.ts';
import { ShownDraft } from '../draft-shapes.ts';
import { showDraft } from '../get-draft.ts';
import { filedRows } from './filed-rows.ts';

/** An exporter begins another application with the rows of one of its own: of a draft, or as they were filed last. */
export const copyApplication = action({
  method: 'POST',
  path: '/v1/applications/{application}/copy',
  summary: { en: 'Begin another application with the same rows', zh: '复制为新的申请草稿' },
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: ShownDraft,
  status: 201,
  work: async ({ tx, register, refuse }, { application }) => {
    const { state } = (await findApplication(tx, application)) ?? refuse('not-found');
    const draft =
      state === 'draft'
        ? ((await findDraft(tx, application)) ?? EMPTY_DRAFT)
        : { accounts: (await filedRows(tx, application, null)).accounts, problems: [] };
    const { id } = await insertApplication(tx);
    await writeDraft(tx, id, draft);
    return showDraft(register, tx, id);
  },
});

/**
 * Prepares the next version from what was filed last, to be changed in a row or a cell. What was prepared before goes.
 */
export const prepareFiled = action({
  method: 'POST',
  path: '/v1/applications/{application}/draft/from-filed',
  summary: { en: 'Prepare the next version from what was filed', zh: '以已申报内容准备新版本' },
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: ShownDraft,
  work: async ({ tx, register, refuse }, { application }) => {
    const { state } = await preparable(tx, application);
    if (state === 'draft') refuse('step-not-in-table', { values: { state, verb: 'amend' } });
    const { accounts } = await filedRows(tx, application, null);
    await writeDraft(tx, application, { accounts, problems: [] });
    return showDraft(register, tx, application);
  },
});
