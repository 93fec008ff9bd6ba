import { NewQuestions } from '../questions/question-shapes.ts';
import { askQuestions } from '../questions/questions.ts';
import { step } from '../step.ts';
import { APPLICATION } from './application.ts';
import { findApplication } from './application-rows.ts';
import { heldVehicles } from './application-vehicles.ts';

/**
 * Returns an application with questions to it or to its vehicles, all at once and within the term of the law; a second
 * return asks only what an answer raised. The office's clock stands still until they are answered.
 */
export const askAboutApplication = step({
  of: APPLICATION,
  verb: 'ask',
  summary: { en: 'Return an application with questions', zh: '退回申请要求补正' },
  input: { questions: NewQuestions },
  refusals: ['taken-by-another', 'no-such-vehicle', 'question-new', 'return-too-late'],
  work: async ({ tx, id, refuse }, { questions }) => {
    const vehicles = await heldVehicles(tx, id);
    const stranger = questions.find(({ vin }) => vin !== null && !vehicles.has(vin));
    if (stranger !== undefined) refuse('no-such-vehicle', { field: 'questions.vin' });
    const { exporter, province } = (await findApplication(tx, id)) ?? refuse('not-found');
    await askQuestions(tx, { kind: 'application', id, exporter, province }, questions);
  },
});
