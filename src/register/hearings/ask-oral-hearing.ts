import { step } from '../step.ts';
import { HEARING } from './hearing.ts';

/** The exporter asks for an oral hearing: before a bar or a revocation, while its term runs. */
export const askOralHearing = step({
  of: HEARING,
  verb: 'ask-oral',
  summary: { en: 'Ask for an oral hearing', zh: '申请听证' },
  refusals: ['no-oral-hearing'],
});
