import { z } from 'zod';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { type Access, action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { readVin } from '../read-vin.ts';
import { TypedVin } from '../shapes.ts';
import { BorderVehicle, CUSTOMS_READ } from './border-shapes.ts';

type StepRow = Omit<BorderVehicle, 'steppedAt' | 'exitedOn'> & {
  readonly at: string;
  readonly key: string;
  readonly exited_on: string | null;
};

/**
 * The list of vehicles in a state whose last step the acting organisation took itself, be it customs or the registry,
 * in the order of the steps or the other way round.
 */
const listOf = (
  state: 'declared' | 'exited' | 'deregistered' | 'returned',
  declared: { readonly path: string; readonly summary: Bilingual; readonly access: Access },
) =>
  action({
    ...declared,
    method: 'GET',
    query: {
      vin: TypedVin.optional(),
      ...PAGE_QUERY,
      newestFirst: z.stringbool().optional().meta({ description: '`true`: the last step first.' }),
    },
    answer: pageSchema(BorderVehicle),
    refusals: ['vin-unread'],
    work: async ({ tx, register }, { vin: typed, newestFirst = false, ...asked }) => {
      const filters = [state, typed === undefined ? null : readVin(typed)];
      const page = pageAsked(register, 'border-vehicles', asked, [
        ...[tx.actor.organisation, newestFirst],
        ...filters,
      ]);
      const rows = await tx.rows<StepRow>(
        `SELECT id, vin, state, ${isoInstant('stepped_at')} AS at, stepped_at::text AS key, exited_on
          FROM register.licensed_vehicle
          WHERE state = $1
            AND stepped_for = register.organisation()
            AND ($2::text IS NULL OR vin = $2)
            AND ($3::timestamptz IS NULL OR (stepped_at, id) ${newestFirst ? '<' : '>'} ($3, $4::uuid))
          ORDER BY ${newestFirst ? 'stepped_at DESC, id DESC' : 'stepped_at, id'}
          LIMIT $5`,
        [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
      );
      return page.of(rows, {
        key: ({ key, id }) => [key, id],
        item: (row) => ({
          id: row.id,
          vin: row.vin,
          state: row.state,
          steppedAt: row.at,
          exitedOn: row.exited_on,
        }),
      });
    },
  });

/** Vehicles that the own customs office declared and that have not left. */
export const listDeclarations = listOf('declared', {
  path: '/v1/declarations',
  summary: { en: 'Vehicles declared that have not left', zh: '已报关未出境的车辆' },
  access: CUSTOMS_READ,
});

/** Vehicles that the own customs office let out. */
export const listExits = listOf('exited', {
  path: '/v1/exits',
  summary: { en: 'Vehicles that left and are not deregistered', zh: '已出境未注销的车辆' },
  access: CUSTOMS_READ,
});

/** Vehicles of whose return the own customs office knows. */
export const listReturns = listOf('returned', {
  path: '/v1/returns',
  summary: { en: 'Vehicles that came home', zh: '已退运的车辆' },
  access: CUSTOMS_READ,
});

/** Vehicles that the own registry deregistered. */
export const listDeregistrations = listOf('deregistered', {
  path: '/v1/deregistrations',
  summary: { en: 'Vehicles that were deregistered', zh: '已注销的车辆' },
  access: { right: 'read', parts: ['registry'] },
});
