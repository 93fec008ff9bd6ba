import { z } from 'zod';
import { action } from '../action.ts';
import { EXTRACT } from './extract.ts';
import { EXTRACT_READERS } from './extract-shapes.ts';

/** An extract that whoever acts may see, with its steps; to the registry with what it would say. */
export const getExtract = action({
  method: 'GET',
  path: EXTRACT.path,
  summary: { en: 'An extract of registration with its steps', zh: '车辆登记摘录详情' },
  access: EXTRACT_READERS,
  params: { extract: z.uuid() },
  answer: EXTRACT.answer,
  work: ({ register, tx }, { extract }) => EXTRACT.show(register, tx, extract),
});
