import { step } from '../step.ts';
import { EXTRACT } from './extract.ts';

/** Takes back what an exporter asked for and nobody has answered. */
export const withdrawExtract = step({
  of: EXTRACT,
  verb: 'withdraw',
  summary: { en: 'Take back a request for an extract', zh: '撤回登记摘录申请' },
});
