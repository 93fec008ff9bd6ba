import { z } from 'zod';
import { APPLICATION_LIFE } from '../../../domain/lives/application-life.ts';
import { action } from '../../action.ts';
import { Licence } from '../../licences/licence-shapes.ts';
import { windClock } from '../../steps/clock-of.ts';
import { takeStep } from '../../steps/take-step.ts';
import { APPLICATION } from '../application.ts';
import { heldVehicles } from '../application-vehicles.ts';
import { ISSUING, issueFor } from './issue-for.ts';

const OPEN = ['open', 'refusalProposed'];

/**
 * Decides an application of which every vehicle is granted, refused or withdrawn, and issues a licence a destination
 * for those granted.
 */
export const decideApplication = action({
  method: 'POST',
  path: `${APPLICATION.path}/decide`,
  summary: { en: 'Decide an application and issue its licences', zh: '作出决定并发放许可证' },
  access: { right: 'sign', parts: ['office'] },
  step: { life: APPLICATION_LIFE, verb: 'decide' },
  params: { application: z.uuid() },
  answer: z
    .strictObject({ application: APPLICATION.answer, licences: z.array(Licence) })
    .meta({ id: 'DecidedApplication' }),
  refusals: ['taken-by-another', 'still-open', ...ISSUING],
  work: async (work, { application }) => {
    const { tx, register, refuse } = work;
    await takeStep(tx, APPLICATION, application, 'decide');
    for (const [vin, state] of await heldVehicles(tx, application)) {
      if (OPEN.includes(state)) refuse('still-open', { values: { vin } });
    }
    const licences = await issueFor(work, application);
    await windClock(register, tx, APPLICATION, application);
    return { application: await APPLICATION.show(register, tx, application), licences };
  },
});
