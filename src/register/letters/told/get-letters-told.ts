import { action } from '../../action.ts';
import { MAKER_READS } from '../letter.ts';
import { LettersTold, lettersToldBy } from './letters-told.ts';

/** Up to which day the own manufacturer says that all its letters are told. */
export const getLettersTold = action({
  method: 'GET',
  path: '/v1/letters/told',
  summary: { en: 'Up to which day all letters are told', zh: '确认书报送齐全截至日期' },
  access: MAKER_READS,
  answer: LettersTold,
  work: ({ tx }) => lettersToldBy(tx, tx.actor.organisation),
});
