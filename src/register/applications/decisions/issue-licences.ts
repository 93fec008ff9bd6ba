import { z } from 'zod';
import { action } from '../../action.ts';
import { Licence } from '../../licences/licence-shapes.ts';
import { APPLICATION } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { heldVehicles } from '../application-vehicles.ts';
import { ISSUING, issueFor } from './issue-for.ts';

/** Issues licences for vehicles of a decided application whose refusal was overturned since. */
export const issueLicences = action({
  method: 'POST',
  path: `${APPLICATION.path}/issue-licences`,
  summary: {
    en: 'Issue licences for vehicles whose refusal was overturned',
    zh: '为经申诉撤销的车辆补发许可证',
  },
  access: { right: 'sign', parts: ['office'] },
  params: { application: z.uuid() },
  answer: z.strictObject({ licences: z.array(Licence) }).meta({ id: 'IssuedLicences' }),
  refusals: ['still-open', 'nothing-to-license', ...ISSUING],
  work: async (work, { application }) => {
    const { tx, refuse } = work;
    await heldVehicles(tx, application);
    const { state } = (await findApplication(tx, application)) ?? refuse('not-found');
    if (state !== 'decided') refuse('still-open');
    const licences = await issueFor(work, application);
    if (licences.length === 0) refuse('nothing-to-license');
    return { licences };
  },
});
