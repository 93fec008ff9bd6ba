import { action } from '../../action.ts';
import { PAGE_QUERY, pageSchema } from '../../page-shapes.ts';
import { APPLICATION_READERS } from '../application.ts';
import { ApplicationVehicle } from '../application-shapes.ts';
import { pageOfVehicles } from '../page-of-vehicles.ts';

/** Vehicles whose refusal is appealed and not judged, by VIN. */
export const listAppeals = action({
  method: 'GET',
  path: '/v1/appeals',
  summary: { en: 'Appeals that wait for a judgement', zh: '待处理的复议' },
  access: APPLICATION_READERS,
  query: PAGE_QUERY,
  answer: pageSchema(ApplicationVehicle),
  work: ({ tx, register }, asked) => pageOfVehicles(register, tx, { ...asked, state: 'appealed' }),
});
