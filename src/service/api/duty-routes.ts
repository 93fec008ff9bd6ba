import { liftDuty } from '../../register/use-cases/duties/lift-duty.ts';
import { listDuties } from '../../register/use-cases/duties/list-duties.ts';
import { Day, TypedVin } from './border-schemas.ts';
import { PAGE_QUERY, pageSchema } from './page-schemas.ts';
import { type Area, route, z } from './route.ts';
import { Ground } from './step-schemas.ts';

const Duties = pageSchema(
  z
    .strictObject({
      id: z.uuid(),
      rule: z.string().openapi({ example: 'D02' }),
      vin: z.string(),
      due: Day.openapi({ description: 'The last day, inclusive.' }),
      state: z.string(),
      ground: z.string().nullable(),
      remindedOn: Day.nullable(),
    })
    .openapi('Duty'),
);

/** Duties with the day they fall due. */
export const DUTY_ROUTES: Area = {
  title: { en: 'Duties', zh: '待履行义务' },
  routes: [
    route({
      id: 'listDuties',
      method: 'GET',
      path: '/v1/duties',
      summary: { en: 'Duties by the day they fall due', zh: '按到期日列出的义务' },
      access: {
        right: 'read',
        parts: ['exporter', 'office', 'ministry', 'customs', 'registry'],
      },
      query: z.strictObject({
        state: z.enum(['open', 'overdue', 'met', 'lifted']).optional(),
        dueBy: Day.optional(),
        vin: TypedVin.optional(),
        ...PAGE_QUERY,
      }),
      answer: Duties,
      refusals: ['cursor-not-valid', 'vin-unread'],
      handle: listDuties,
    }),
    route({
      id: 'liftDuty',
      method: 'POST',
      path: '/v1/duties/{duty}/lift',
      summary: { en: 'Lift a duty, with the ground', zh: '免除义务并说明依据' },
      access: { right: 'act', parts: ['office', 'ministry', 'customs'] },
      params: z.strictObject({ duty: z.uuid() }),
      body: z.strictObject({ ground: Ground }),
      answer: z.strictObject({ id: z.uuid(), state: z.string() }).openapi('Lifted'),
      refusals: ['not-found', 'step-not-in-table', 'not-well-formed'],
      handle: liftDuty,
    }),
  ],
};
