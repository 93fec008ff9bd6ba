import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { HEARING } from './hearing.ts';

/** Records an oral hearing that was held, on its day or later: what is proposed may be signed. */
export const holdHearing = step({
  of: HEARING,
  verb: 'hold',
  summary: { en: 'Record an oral hearing', zh: '记录听证' },
  input: { record: Text },
  refusals: ['meets-later'],
  brings: (_, { record }) => ({ record }),
});
