import { z } from 'zod';
import { action } from '../../action.ts';
import { Name } from '../../shapes.ts';
import { LONGEST_DOCUMENT } from '../letter-shapes.ts';
import { TakenLetter } from './brought-shapes.ts';
import { BRINGING, takeBrought } from './take-brought.ts';

/** An exporter brings a signed letter with a vehicle of its application. */
export const bringLetter = action({
  method: 'POST',
  path: '/v1/letters/bring',
  summary: {
    en: 'Bring a signed letter with a vehicle of an application',
    zh: '为申请车辆提交已签名的确认书',
  },
  access: { right: 'act', parts: ['exporter'] },
  body: {
    application: z.uuid(),
    vin: Name,
    document: z.string().min(1).max(LONGEST_DOCUMENT),
  },
  answer: TakenLetter,
  status: 201,
  refusals: BRINGING,
  work: (work, given) => takeBrought(work, given),
});
