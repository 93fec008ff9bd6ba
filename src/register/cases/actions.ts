import { answerAsked } from './answer-asked.ts';
import { askInCase } from './ask-in-case.ts';
import { assignCase } from './assign-case.ts';
import { closeCase } from './close-case.ts';
import { enterAnswer } from './enter-answer.ts';
import { getAsked } from './get-asked.ts';
import { getCase } from './get-case.ts';
import { getCaseEvidence } from './get-case-evidence.ts';
import { listAsked } from './list-asked.ts';
import { listCaseVehicles } from './list-case-vehicles.ts';
import { listCases } from './list-cases.ts';
import { listWhomToAsk } from './list-whom-to-ask.ts';
import { noteInCase } from './note-in-case.ts';
import { openCase } from './open-case.ts';
import { releaseCase } from './release-case.ts';
import { resumeCase } from './resume-case.ts';
import { setCaseAside } from './set-case-aside.ts';
import { takeCase } from './take-case.ts';
import { withdrawQuestion } from './withdraw-question.ts';

/** What can be done with cases, in the order of the documentation. */
export const CASE_ACTIONS = {
  title: { en: 'Cases', zh: '案件' },
  actions: {
    ...{ openCase, listCases, getCase, listCaseVehicles, getCaseEvidence },
    ...{ takeCase, assignCase, releaseCase, noteInCase, setCaseAside, resumeCase },
    ...{ listWhomToAsk, askInCase, enterAnswer, withdrawQuestion, closeCase },
    ...{ listAsked, getAsked, answerAsked },
  },
};
