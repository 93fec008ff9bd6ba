import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { APPLICATION_READERS } from '../application.ts';
import { ApplicationVehicle } from '../application-shapes.ts';
import { pageOfVehicles } from '../page-of-vehicles.ts';

/** Vehicles whose refusal is appealed and not judged, by VIN. */
export const listAppeals = action({
  method: 'GET',
  path: '/v1/appeals',
  summary: { en: 'Appeals that wait for a judgement', zh: '待复核的申诉' },
  access: APPLICATION_READERS,
  query: SLICE_QUERY,
  answer: sliceSchema(ApplicationVehicle),
  work: ({ tx, register }, asked) => pageOfVehicles(register, tx, { ...asked, state: 'appealed' }),
});
