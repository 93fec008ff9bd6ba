import { CASE_LIFE } from '../../domain/lives/case-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { timelineOf } from '../stores/events.ts';
import { findCaseFile } from './case-rows.ts';
import { CaseInFull } from './case-shapes.ts';

/** Cases that offices make of complaints, shown with their steps. */
export const CASE_FILE = thing({
  relation: 'register.case_file',
  life: CASE_LIFE,
  path: '/v1/cases/{caseFile}',
  answer: CaseInFull,
  show: async (_, tx, id) => ({
    ...((await findCaseFile(tx, id)) ?? refuse('not-found')),
    timeline: await timelineOf(tx, 'case', id),
  }),
});

/** Who reads cases: an office those of its province, the ministry all. */
export const CASE_READERS = { right: 'read', parts: ['office', 'ministry'] } as const;
