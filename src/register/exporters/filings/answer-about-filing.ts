import { answerAll } from '../../questions/answer-all.ts';
import { Answers } from '../../questions/question-shapes.ts';
import { RowObject } from '../../shapes.ts';
import { step } from '../../step.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { FILING } from './filing.ts';
import { keepFilingVersion } from './filing-rows.ts';
import { readFacts } from './read-facts.ts';

/** Answers every open question of a filing, with or without facts told anew; the office's clock goes on. */
export const answerAboutFiling = step({
  of: FILING,
  verb: 'answer',
  summary: { en: 'Answer the questions about a filing', zh: '补正备案' },
  input: { answers: Answers, facts: RowObject.optional() },
  refusals: ['questions-open', 'draft-unreadable'],
  brings: async ({ tx, register, refuse }, { facts }) => {
    if (facts === undefined) return {};
    const { uscc } = await ownOrganisation(tx);
    return { facts: JSON.stringify(await readFacts({ register, refuse }, uscc, facts)) };
  },
  work: async ({ tx, id, refuse }, { answers, facts }) => {
    await answerAll({ tx, refuse }, 'filing', id, answers);
    if (facts !== undefined) await keepFilingVersion(tx, id);
  },
});
