import { step } from '../step.ts';
import { liftDutiesUnder } from '../use-cases/duties/duty-steps.ts';
import { LICENCE } from './licence.ts';

/** On what a duty is lifted whose licence was given back. */
export const SURRENDERED = 'licence surrendered';

/** The exporter gives a licence back: its vehicles may not leave and owe no exit, and another licence may follow. */
export const surrenderLicence = step({
  of: LICENCE,
  verb: 'surrender',
  summary: { en: 'Give a licence back', zh: '交回许可证' },
  work: ({ tx, id }) => liftDutiesUnder(tx, id, SURRENDERED),
});
