import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { RowObject } from '../../../engine/question.ts';
import type { Work } from '../../action.ts';
import { readAccounts } from '../../telling/read-accounts.ts';

/**
 * What an exporter states of itself, read by the intake as a row of the account `exporter`, persons hidden.
 *
 * @throws Refused `draft-unreadable`, with the field and the code of the first problem.
 */
export const readFacts = async (
  { register: { secrets }, refuse }: Pick<Work<'draft-unreadable'>, 'register' | 'refuse'>,
  uscc: string,
  stated: RowObject,
): Promise<ShownFacts> => {
  const row = { ...stated, 'exporter.uscc': uscc };
  const { accounts, problems } = await readAccounts(
    { kind: 'objects', accounts: { exporter: [row] } },
    { pseudonymKey: secrets.pseudonymKey },
  );
  // the code is the register's own, whatever is wrong with it
  const problem = problems.find(({ field }) => field !== 'exporter.uscc');
  if (problem !== undefined) {
    return refuse('draft-unreadable', { field: problem.field, values: { problem: problem.code } });
  }
  return accounts.get('exporter')?.[0]?.facts ?? {};
};
