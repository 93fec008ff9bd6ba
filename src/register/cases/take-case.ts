import { step } from '../step.ts';
import { heldState } from '../steps/take-step.ts';
import { CASE_FILE } from './case-file.ts';
import { findCaseFile } from './case-rows.ts';

/** Takes a case that nobody has, until it is closed, given back or given to a colleague. */
export const takeCase = step({
  of: CASE_FILE,
  verb: 'take',
  summary: { en: 'Take a case that nobody has', zh: '领办案件' },
  refusals: ['case-taken'],
  brings: async ({ tx, id, refuse }) => {
    const state = await heldState(tx, CASE_FILE, id);
    const before = await findCaseFile(tx, id);
    if (before?.taken === true && state !== 'closed') refuse('case-taken');
    return {};
  },
});
