import { liftDuty } from '../../register/use-cases/duties/lift-duty.ts';
import { listDuties } from '../../register/use-cases/duties/list-duties.ts';
import { Day, Next, PAGE_OF, TypedVin } from './border-schemas.ts';
import { type Area, route, z } from './route.ts';

const GROUND_LENGTH = 500; // not-law: characters

const Duties = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.uuid(),
        rule: z.string().openapi({ example: 'D02' }),
        vin: z.string(),
        due: Day,
        state: z.string(),
        ground: z.string().nullable(),
        remindedOn: Day.nullable(),
      }),
    ),
    next: Next,
  })
  .openapi('Duties', { description: 'By the day they fall due, its last day inclusive.' });

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
        ...PAGE_OF,
      }),
      answer: Duties,
      refusals: ['not-well-formed', 'vin-unread'],
      handle: listDuties,
    }),
    route({
      id: 'liftDuty',
      method: 'POST',
      path: '/v1/duties/{duty}/lift',
      summary: { en: 'Lift a duty, with the ground', zh: '免除义务并说明依据' },
      access: { right: 'act', parts: ['office', 'customs'] },
      params: z.strictObject({ duty: z.uuid() }),
      body: z.strictObject({ ground: z.string().trim().min(1).max(GROUND_LENGTH) }),
      answer: z.strictObject({ id: z.uuid(), state: z.string() }).openapi('Lifted'),
      refusals: ['not-found', 'step-not-in-table', 'not-well-formed'],
      handle: liftDuty,
    }),
  ],
};
