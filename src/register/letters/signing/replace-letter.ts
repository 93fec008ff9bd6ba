import { z } from 'zod';
import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { action } from '../../action.ts';
import { LETTER, MAKER_SIGNS } from '../letter.ts';
import { Suites, TERMS_WANTED } from '../letter-shapes.ts';
import { DRAFTING, draftAll } from './draft-letters.ts';
import { ISSUING } from './issue-letter.ts';
import { supersedeBy } from './supersede-letter.ts';

/** Drafts and issues another letter for the vehicle of one in force, which it supersedes, in one transaction. */
export const replaceLetter = action({
  method: 'POST',
  path: `${LETTER.path}/replace`,
  summary: {
    en: 'Draft and issue another letter in the place of one in force',
    zh: '起草并出具新确认书以替代现行确认书',
  },
  access: MAKER_SIGNS,
  step: { life: LETTER_LIFE, verb: 'supersede' },
  params: { letter: z.uuid() },
  body: { ...TERMS_WANTED, suites: Suites },
  answer: LETTER.answer,
  refusals: [...DRAFTING, ...ISSUING],
  work: async (work, { letter, suites, ...terms }) => {
    const { register, tx } = work;
    const { applicationNumber: application, vin } = await LETTER.show(register, tx, letter);
    const [by = ''] = await draftAll(work, { vehicles: [{ application, vin }], ...terms });
    await supersedeBy(work, letter, by, suites);
    return LETTER.show(register, tx, by);
  },
});
