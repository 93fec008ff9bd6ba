import { answerAll } from '../questions/answer-all.ts';
import { Answers } from '../questions/question-shapes.ts';
import { screenApplication } from '../screening/screen-application.ts';
import { step } from '../step.ts';
import { APPLICATION } from './application.ts';
import { findApplication } from './application-rows.ts';

/**
 * Answers every open question of an application, which is screened anew and goes back to the office; its clock goes
 * on. Facts that change are amended, which makes a new version.
 */
export const answerAboutApplication = step({
  of: APPLICATION,
  verb: 'answer',
  summary: { en: 'Answer the questions about an application', zh: '补正申请' },
  input: { answers: Answers },
  refusals: ['questions-open'],
  work: async ({ tx, register, id, refuse }, { answers }) => {
    await answerAll({ tx, refuse }, 'application', id, answers);
    const { version } = (await findApplication(tx, id)) ?? refuse('not-found');
    await screenApplication(register, tx, { application: id, version });
  },
});
