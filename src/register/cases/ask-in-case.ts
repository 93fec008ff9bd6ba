import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { Day, Name } from '../shapes.ts';
import { CASE_FILE } from './case-file.ts';
import { Word } from './word.ts';

const MOST_VINS = 500; // not-law: vehicles that one question names

/**
 * Asks somebody something in a case, about some of its vehicles, until a day: an exporter of the case, a manufacturer,
 * customs, the registry, the tax office; or the police, by a letter on paper. The case goes on meanwhile.
 */
export const askInCase = action({
  method: 'POST',
  path: '/v1/cases/{caseFile}/questions',
  summary: { en: 'Ask somebody something in a case', zh: '在案件中发函询问' },
  description:
    'Names `organisation`, or as `police` the police station or bureau that a letter on paper goes to.',
  access: { right: 'act', parts: ['office', 'ministry'] },
  params: { caseFile: z.uuid() },
  body: {
    organisation: z.uuid().optional(),
    police: Name.optional(),
    text: Word,
    vins: z.array(Name).max(MOST_VINS).optional(),
    answerBy: Day.meta({ description: 'The last day for the answer, inclusive.' }),
  },
  answer: CASE_FILE.answer,
  status: 201,
  refusals: ['case-taken', 'asked-not-meant', 'day-over', 'person-needed', 'step-not-in-table'],
  work: async ({ tx, register, refuse }, input) => {
    const { caseFile, organisation, police, text, vins = [], answerBy } = input;
    if (tx.actor.person === null) refuse('person-needed');
    if ((organisation === undefined) === (police === undefined))
      refuse('asked-not-meant', { field: 'organisation' });
    if (answerBy < (await todayIn(tx))) refuse('day-over', { field: 'answerBy' });
    await CASE_FILE.show(register, tx, caseFile);
    await tx.run(
      `INSERT INTO register.case_question
          (id, case_file, organisation, recipient, text, vins, answer_by, state, verb)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'asked', 'ask')`,
      [
        ...[randomUUID(), caseFile, organisation ?? null, police ?? null],
        ...[text, [...new Set(vins)], answerBy],
      ],
    );
    return CASE_FILE.show(register, tx, caseFile);
  },
});
