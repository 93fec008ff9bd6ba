import { todayIn } from '../../register.ts';
import { RowObject } from '../../shapes.ts';
import { step } from '../../step.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { FILING } from './filing.ts';
import { keepFilingVersion } from './filing-rows.ts';
import { readFacts } from './read-facts.ts';

/** Hands a draft in; the office's clock begins. `facts` are written first where they are given. */
export const submitFiling = step({
  of: FILING,
  verb: 'submit',
  summary: { en: 'Hand a filing in', zh: '提交备案' },
  input: { facts: RowObject.optional() },
  refusals: ['draft-unreadable'],
  brings: async ({ tx, register, refuse }, { facts }) => {
    const { uscc } = await ownOrganisation(tx);
    return {
      submitted_on: await todayIn(tx),
      ...(facts && { facts: JSON.stringify(await readFacts({ register, refuse }, uscc, facts)) }),
    };
  },
  work: ({ tx, id }) => keepFilingVersion(tx, id),
});
