import { z } from 'zod';
import { action } from '../action.ts';
import { LICENCE, LICENCE_READERS } from './licence.ts';

/** A licence with its vehicles and steps. */
export const getLicence = action({
  method: 'GET',
  path: LICENCE.path,
  summary: { en: 'A licence with its vehicles', zh: '许可证及所列车辆' },
  access: LICENCE_READERS,
  params: { licence: z.uuid() },
  answer: LICENCE.answer,
  work: ({ register, tx }, { licence }) => LICENCE.show(register, tx, licence),
});
