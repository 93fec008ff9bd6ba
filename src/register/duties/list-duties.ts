import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { readVin } from '../read-vin.ts';
import { Day, Name, TypedVin, VinEnding } from '../shapes.ts';
import { Duty } from './duty-shapes.ts';
import { DUTY_STATE, toldUntil } from './untold.ts';

type DutyRow = Omit<Duty, 'remindedOn'> & { readonly reminded_on: string | null };

/** Duties by the day they fall due, with their state on today; whoever asks gets those that the part may see. */
export const listDuties = action({
  method: 'GET',
  path: '/v1/duties',
  summary: { en: 'Duties by the day they fall due', zh: '按到期日列出的义务' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs', 'registry'] },
  query: {
    /** On today: overdue ones are told apart from open ones by their date. */
    state: z.enum(['open', 'overdue', 'untold', 'stated', 'met', 'lifted']).optional(),
    /** Those that fall due by this day, inclusive. */
    dueBy: Day.optional(),
    vin: TypedVin.optional(),
    ending: VinEnding.optional(),
    rule: Name.optional().meta({ description: 'Short code of the rule that it comes from.' }),
    licence: z.uuid().optional().meta({ description: 'Those of the vehicles on one licence.' }),
    due: z
      .stringbool()
      .optional()
      .meta({ description: '`true`: those alone that wait to be met or to be accepted.' }),
    ...SLICE_QUERY,
  },
  answer: sliceSchema(Duty),
  refusals: ['vin-unread'],
  work: async (
    { tx, register },
    { state, dueBy, vin: typed, ending = null, rule, licence, due = false, ...asked },
  ) => {
    const vin = typed === undefined ? null : readVin(typed);
    const filters = [state ?? null, dueBy ?? null, vin, rule ?? null, due, licence ?? null, ending];
    const page = sliceAsked(register, 'duties', asked, [tx.actor.organisation, ...filters]);
    const told = await toldUntil(register, tx);
    const rows = await tx.rows<DutyRow>(
      `SELECT d.id, d.rule, d.vin, d.exporter, d.due, s.state, d.ground, d.reminded_on, d.outcome, d.statement
        FROM register.duty d
        CROSS JOIN LATERAL (
          SELECT ${DUTY_STATE} AS state
        ) s
        WHERE ($3::text IS NULL OR s.state = $3)
          AND ($4::date IS NULL OR d.due <= $4)
          AND ($5::text IS NULL OR d.vin = $5)
          AND ($6::text IS NULL OR d.rule = $6)
          AND (NOT $7::boolean OR s.state IN ('open', 'overdue', 'untold', 'stated'))
          AND (
            $8::uuid IS NULL
            OR d.vehicle IN (SELECT v.id FROM register.licensed_vehicle v WHERE v.licence = $8)
          )
          AND (
            $9::text IS NULL
            OR (length($9) < 6 OR right(d.vin, 6) = right($9, 6)) AND right(d.vin, length($9)) = $9
          )
          AND ($10::date IS NULL OR (d.due, d.id) > ($10, $11::uuid))
        ORDER BY d.due, d.id
        LIMIT $12`,
      [...told, ...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ due, id }) => [due, id],
      item: ({ reminded_on, ...duty }) => ({ ...duty, remindedOn: reminded_on }),
    });
  },
});
