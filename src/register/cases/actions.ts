import { closeCase } from './close-case.ts';
import { getCase } from './get-case.ts';
import { listCases } from './list-cases.ts';
import { releaseCase } from './release-case.ts';
import { takeCase } from './take-case.ts';

/** What can be done with cases, in the order of the documentation. */
export const CASE_ACTIONS = {
  title: { en: 'Cases', zh: '案件' },
  actions: { listCases, getCase, takeCase, releaseCase, closeCase },
};
