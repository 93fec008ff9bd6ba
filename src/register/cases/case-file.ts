import { CASE_LIFE } from '../../domain/lives/case-life.ts';
import { thing } from '../step.ts';
import { CaseInFull } from './case-shapes.ts';
import { showCase } from './show-case.ts';

/** Cases that offices and the ministry work on, shown with what belongs to them. */
export const CASE_FILE = thing({
  relation: 'register.case_file',
  life: CASE_LIFE,
  path: '/v1/cases/{caseFile}',
  answer: CaseInFull,
  show: showCase,
});

/** Who reads cases: an office those of its province, the ministry all. */
export const CASE_READERS = { right: 'read', parts: ['office', 'ministry'] } as const;
