import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import type { TakenStep } from '../../shapes.ts';
import { needPart } from '../../steps/need-part.ts';
import { type CaseFile, caseOf, findCaseFile, listCaseFiles } from '../../stores/case-files.ts';
import { timelineOf } from '../../stores/events.ts';
import type { Transaction } from '../../transaction.ts';

/** Which cases are wanted. */
export interface CasesAsked extends PageAsked {
  readonly state?: string;
}

/** A case with its steps. */
export interface CaseInFull extends CaseFile {
  readonly timeline: readonly TakenStep[];
}

/** Cases of the office's province, or of the nation for the ministry; those first that were opened first. */
export const listCases = (
  register: Register,
  actor: Actor,
  asked: CasesAsked,
): Promise<Outcome<PageOf<CaseFile>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const { state = null } = asked;
    const page = pageAsked(register, 'cases', asked, [actor.organisation, state]);
    const rows = await listCaseFiles(tx, { state, after: page.after, rows: page.rows });
    return page.of(rows, { key: ({ opened_on, id }) => [opened_on, id], item: caseOf });
  });

/**
 * A case in full, within a transaction.
 *
 * @throws Refused `not-found`.
 */
export const showCase = async (tx: Transaction, id: string): Promise<CaseInFull> => {
  const row = (await findCaseFile(tx, id)) ?? refuse('not-found');
  return { ...caseOf(row), timeline: await timelineOf(tx, 'case', id) };
};

/** A case that whoever acts may see. */
export const getCase = (
  register: Register,
  actor: Actor,
  { caseFile }: { readonly caseFile: string },
): Promise<Outcome<CaseInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    return showCase(tx, caseFile);
  });
