import { z } from 'zod';
import type { Actor } from '../../register/actor.ts';
import {
  EntryNumber,
  Kilometres,
  QueriedKilometres,
  Reason,
} from '../../register/border/border-shapes.ts';
import type { Outcome } from '../../register/outcome.ts';
import type { PageOf } from '../../register/page.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import type { Register } from '../../register/register.ts';
import { CountryCode, Day, TypedVin } from '../../register/shapes.ts';
import { declareVehicle } from '../../register/use-cases/customs/declare-vehicle.ts';
import { exitVehicle } from '../../register/use-cases/customs/exit-vehicle.ts';
import { mayLeave } from '../../register/use-cases/customs/may-leave.ts';
import { returnVehicle } from '../../register/use-cases/customs/return-vehicle.ts';
import {
  type BorderVehicle,
  type ListBorderVehiclesInput,
  listBorderVehicles,
} from '../../register/use-cases/list-border-vehicles.ts';
import { deregisterVehicle } from '../../register/use-cases/registry/deregister-vehicle.ts';
import { type Area, type Route, route } from './route.ts';

const CUSTOMS_READ = { right: 'read', parts: ['customs'] } as const;
const CUSTOMS_ACT = { right: 'act', parts: ['customs'] } as const;

const MayLeave = z
  .strictObject({
    vin: z.string(),
    answer: z.enum(['may-leave', 'hold']),
    because: z.array(Reason),
    lookAt: z.array(Reason).meta({ description: 'What to look at, though it holds nothing.' }),
    next: z.enum(['declare', 'exit']).nullable(),
    licence: z
      .strictObject({
        number: z.string(),
        state: z.string(),
        destination: z.string(),
        validFrom: Day,
        validUntil: Day,
        exporter: z.strictObject({ name: z.string(), uscc: z.string().nullable() }),
      })
      .nullable(),
    vehicle: z
      .strictObject({
        state: z.string(),
        customsEntry: z.string().nullable(),
        declaredOn: Day.nullable(),
        exitedOn: Day.nullable(),
        returnedOn: Day.nullable(),
      })
      .nullable(),
    toldKm: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The highest odometer told before, in km.' }),
    today: Day,
  })
  .meta({
    id: 'MayLeave',
    description: 'Whether one vehicle may leave today, or is held and why; every reason is told.',
  });

const Steps = pageSchema(
  z
    .strictObject({
      id: z.uuid(),
      vin: z.string(),
      state: z.string(),
      steppedAt: z.iso.datetime(),
      exitedOn: Day.nullable(),
    })
    .meta({ id: 'BorderStep', description: 'A vehicle whose last step your organisation took.' }),
);

const LIST_QUERY = z.strictObject({ vin: TypedVin.optional(), ...PAGE_QUERY });

/** The list of vehicles that stand in a state since a step of the own organisation. */
const listRoute = (
  state: ListBorderVehiclesInput['state'],
  {
    id,
    path,
    summary,
    access,
  }: Pick<Route, 'id' | 'path' | 'summary'> & { readonly access: Route['access'] },
): Route =>
  route({
    id,
    method: 'GET',
    path,
    summary,
    access,
    query: LIST_QUERY,
    answer: Steps,
    refusals: ['cursor-not-valid', 'vin-unread'],
    handle: (register: Register, actor: Actor, input): Promise<Outcome<PageOf<BorderVehicle>>> =>
      listBorderVehicles(register, actor, { ...input, state }),
  });

/** What customs and the registry do with a vehicle that is licensed. */
export const BORDER_ROUTES: Area = {
  title: { en: 'Border and deregistration', zh: '口岸与注销登记' },
  routes: [
    route({
      id: 'mayLeave',
      method: 'GET',
      path: '/v1/customs/vehicles/{vin}',
      summary: { en: 'Whether a vehicle may leave', zh: '车辆可否放行' },
      access: CUSTOMS_READ,
      params: z.strictObject({ vin: TypedVin }),
      query: z.strictObject({
        destination: CountryCode.optional(),
        odometerKm: QueriedKilometres.optional(),
      }),
      answer: MayLeave,
      refusals: ['vin-unread'],
      handle: mayLeave,
    }),
    route({
      id: 'declareVehicle',
      method: 'POST',
      path: '/v1/declarations',
      summary: { en: 'Record the customs entry of a vehicle', zh: '登记车辆报关单' },
      access: CUSTOMS_ACT,
      body: z.strictObject({
        vin: TypedVin,
        entryNumber: EntryNumber,
        destination: CountryCode,
        odometerKm: Kilometres,
        declaredOn: Day.optional(),
      }),
      answer: z
        .strictObject({
          vin: z.string(),
          licence: z.string(),
          entryNumber: z.string(),
          declaredOn: Day,
          lookAt: z.array(Reason),
          leavesBy: Day.nullable(),
        })
        .meta({ id: 'Declared' }),
      status: 201,
      refusals: ['vin-unread', 'vehicle-held', 'declared-already', 'day-impossible'],
      handle: declareVehicle,
    }),
    listRoute('declared', {
      id: 'listDeclarations',
      path: '/v1/declarations',
      summary: { en: 'Vehicles declared that have not left', zh: '已报关未出境的车辆' },
      access: CUSTOMS_READ,
    }),
    route({
      id: 'exitVehicle',
      method: 'POST',
      path: '/v1/exits',
      summary: { en: 'Record that a vehicle left', zh: '登记车辆出境' },
      access: CUSTOMS_ACT,
      body: z.strictObject({ vin: TypedVin, exitedOn: Day.optional() }),
      answer: z
        .strictObject({
          vin: z.string(),
          licence: z.string(),
          licenceState: z.string(),
          exitedOn: Day,
          deregisterBy: Day.nullable(),
        })
        .meta({ id: 'Exited' }),
      status: 201,
      refusals: ['vin-unread', 'vehicle-held', 'not-declared', 'day-impossible'],
      handle: exitVehicle,
    }),
    listRoute('exited', {
      id: 'listExits',
      path: '/v1/exits',
      summary: { en: 'Vehicles that left and are not deregistered', zh: '已出境未注销的车辆' },
      access: CUSTOMS_READ,
    }),
    route({
      id: 'returnVehicle',
      method: 'POST',
      path: '/v1/returns',
      summary: { en: 'Record that a vehicle came home', zh: '登记车辆退运' },
      access: CUSTOMS_ACT,
      body: z.strictObject({ vin: TypedVin, returnedOn: Day.optional() }),
      answer: z.strictObject({ vin: z.string(), returnedOn: Day }).meta({ id: 'Returned' }),
      status: 201,
      refusals: ['vin-unread', 'not-declared', 'day-impossible', 'step-not-in-table'],
      handle: returnVehicle,
    }),
    listRoute('returned', {
      id: 'listReturns',
      path: '/v1/returns',
      summary: { en: 'Vehicles that came home', zh: '已退运的车辆' },
      access: CUSTOMS_READ,
    }),
    route({
      id: 'deregisterVehicle',
      method: 'POST',
      path: '/v1/deregistrations',
      summary: { en: 'Record that a vehicle was deregistered', zh: '登记车辆注销' },
      access: { right: 'act', parts: ['registry'] },
      body: z.strictObject({ vin: TypedVin, deregisteredOn: Day.optional() }),
      answer: z
        .strictObject({ vin: z.string(), exitedOn: Day, deregisteredOn: Day })
        .meta({ id: 'Deregistered' }),
      status: 201,
      refusals: [
        'vin-unread',
        'not-exited',
        'already-there',
        'day-impossible',
        'number-of-another-vehicle',
      ],
      handle: deregisterVehicle,
    }),
    listRoute('deregistered', {
      id: 'listDeregistrations',
      path: '/v1/deregistrations',
      summary: { en: 'Vehicles that were deregistered', zh: '已注销的车辆' },
      access: { right: 'read', parts: ['registry'] },
    }),
  ],
};
