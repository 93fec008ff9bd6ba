import { z } from 'zod';
import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { CUSTOMS_READ } from './border-shapes.ts';

/** A vehicle that was declared and has not left. */
export const WaitingExit = z
  .strictObject({
    id: z.uuid(),
    vin: z.string(),
    licence: z.string(),
    entryNumber: z.string(),
    declaredOn: Day,
    due: Day.nullable().meta({
      description: 'The last day on which it leaves by its temporary plate; null: not told.',
    }),
    /** The licence's last day, inclusive. */
    validUntil: Day,
    overdue: z.boolean(),
    hold: z.string().nullable().meta({ description: 'Number of the hold that stands.' }),
  })
  .meta({ id: 'WaitingExit' });
export type WaitingExit = Shaped<typeof WaitingExit>;

type Row = WaitingExit & { readonly key: string };

/** Vehicles that the own customs office declared and that have not left, by the day by which they leave. */
export const listWaitingExits = action({
  method: 'GET',
  path: '/v1/declarations/waiting',
  summary: {
    en: 'Vehicles declared that have not left, by the day they are due',
    zh: '已报关未出境车辆，按到期日',
  },
  access: CUSTOMS_READ,
  query: {
    overdue: z.stringbool().optional().meta({ description: '`true`: those alone.' }),
    ...SLICE_QUERY,
  },
  answer: sliceSchema(WaitingExit),
  work: async ({ tx, register }, { overdue = false, ...asked }) => {
    const page = sliceAsked(register, 'waiting-exits', asked, [tx.actor.organisation, overdue]);
    const rows = await tx.rows<Row>(
      `SELECT w.*
        FROM (
          SELECT v.id, v.vin, l.number AS licence, v.customs_entry AS "entryNumber", v.declared_on AS "declaredOn",
            d.due, l.valid_until AS "validUntil",
            coalesce(d.due < register.today(), false) OR l.valid_until < register.today() AS overdue,
            (
              SELECT h.number FROM register.hold h WHERE h.vin = v.vin AND h.state <> 'released'
            ) AS hold,
            coalesce(d.due, l.valid_until)::text AS key
          FROM register.licensed_vehicle v
          JOIN register.licence l ON l.id = v.licence
          LEFT JOIN register.duty d ON d.vehicle = v.id AND d.rule = $1
          WHERE v.state = 'declared' AND v.stepped_for = register.organisation()
        ) w
        WHERE (NOT $2::boolean OR w.overdue)
          AND ($3::text IS NULL OR (w.key, w.id) > ($3, $4::uuid))
        ORDER BY w.key, w.id
        LIMIT $5`,
      [DUTY_RULES.exit, overdue, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ key, id }) => [key, id], item: ({ key: _, ...row }) => row });
  },
});
