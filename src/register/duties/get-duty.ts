import { z } from 'zod';
import { action } from '../action.ts';
import { DUTY } from './duty.ts';

/** A duty with its state on today and the licence of its vehicle. */
export const getDuty = action({
  method: 'GET',
  path: DUTY.path,
  summary: { en: 'A duty with the licence of its vehicle', zh: '义务及其车辆所在许可证' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs'] },
  params: { duty: z.uuid() },
  answer: DUTY.answer,
  work: ({ register, tx }, { duty }) => DUTY.show(register, tx, duty),
});
