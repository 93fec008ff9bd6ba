import { z } from 'zod';
import { action } from '../action.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type Draft, EMPTY_DRAFT, findDraft } from './application-drafts.ts';
import { findApplication } from './application-rows.ts';
import { draftProblems } from './draft-cells.ts';
import { ShownDraft } from './draft-shapes.ts';
import { findSheet } from './sheets/draft-sheets.ts';
import { equalCells, shownSheet } from './sheets/show-sheet.ts';

const destinationsOf = ({ accounts }: Draft): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { facts } of accounts.licence ?? []) {
    const told = facts['licence.destination'];
    const country = typeof told === 'string' && /^[A-Z]{2}$/.test(told) ? told : '';
    counts[country] = (counts[country] ?? 0) + 1;
  }
  return counts;
};

/**
 * What is prepared for an application, as its exporter sees it.
 *
 * @throws Refused `not-found`.
 */
export const showDraft = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<ShownDraft> => {
  const application = (await findApplication(tx, id)) ?? refuse('not-found');
  const draft = (await findDraft(tx, id)) ?? EMPTY_DRAFT;
  const sheet = await findSheet(register, tx, id);
  const problems = draftProblems(draft);
  return {
    application,
    vehicles: draft.accounts.licence?.length ?? 0,
    destinations: destinationsOf(draft),
    rows: Object.fromEntries(
      Object.entries(draft.accounts).map(([account, rows]) => [account, rows.length]),
    ),
    ...problems,
    equal: [...equalCells(problems.cells)],
    sheet: sheet === null ? null : shownSheet(draft, sheet),
  };
};

/** What is prepared for an application: a draft, or the next version. */
export const getDraft = action({
  method: 'GET',
  path: '/v1/applications/{application}/draft',
  summary: { en: 'What is prepared, with all that is wrong in it', zh: '拟提交的内容及其问题' },
  access: { right: 'read', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: ShownDraft,
  work: ({ tx, register }, { application }) => showDraft(register, tx, application),
});
