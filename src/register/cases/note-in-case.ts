import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';
import { Word } from './word.ts';

/** Writes a note into a case; anybody may who may act on cases. */
export const noteInCase = step({
  of: CASE_FILE,
  verb: 'note',
  summary: { en: 'Write a note into a case', zh: '在案件中备注' },
  input: { note: Word },
  brings: (_, { note }) => ({ said: note }),
});
