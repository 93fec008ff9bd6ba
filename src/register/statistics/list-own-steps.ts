import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';

/** What whoever asks did. */
const OwnStep = z
  .strictObject({
    at: z.iso.datetime(),
    day: Day.meta({ description: 'The day in China by which it counts.' }),
    verb: z.string(),
    kind: z.string(),
    thing: z.uuid(),
    /** Number, VIN or name of the thing; null where it has none, or is not seen any more. */
    label: z.string().nullable(),
    application: z.uuid().nullable().meta({ description: 'Of a vehicle, or itself.' }),
    exporter: z.uuid().nullable(),
    exporterName: z.string().nullable(),
  })
  .meta({ id: 'OwnStep' });
export type OwnStep = Shaped<typeof OwnStep>;

type OwnStepRow = Omit<OwnStep, 'at'> & {
  readonly at: Date;
  readonly transaction: string;
  readonly id: string;
};

/** What whoever asks did, the last first: the steps of things that live, as an office takes them. */
export const listOwnSteps = action({
  method: 'GET',
  path: '/v1/own-steps',
  summary: { en: 'What you did, the last first', zh: '本人办理记录' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    ...SLICE_QUERY,
    since: Day.optional().meta({ description: 'Inclusive.' }),
    until: Day.optional().meta({ description: 'Inclusive.' }),
    kind: Name.optional(),
    verb: Name.optional(),
    text: Name.optional().meta({
      description: 'Part of a VIN, a number, or the name of an exporter.',
    }),
  },
  answer: sliceSchema(OwnStep),
  refusals: ['person-needed'],
  work: async ({ tx, register, refuse }, asked) => {
    const person = tx.actor.person ?? refuse('person-needed');
    const { since = null, until = null, kind = null, verb = null, text = null } = asked;
    const page = sliceAsked(register, 'own-steps', asked, [person, since, until, kind, verb, text]);
    const rows = await tx.rows<OwnStepRow>(
      `SELECT e.at, e.day::text AS day, e.verb, e.kind, e.thing, e.transaction::text AS transaction,
          e.id::text AS id,
          coalesce(v.vin, a.number, l.number, f.number, c.number, r.number) AS label,
          coalesce(v.application, a.id) AS application,
          o.id AS exporter, o.name AS "exporterName"
        FROM register.event e
        LEFT JOIN register.application_vehicle v ON v.id = e.thing AND e.kind = 'vehicleDecision'
        LEFT JOIN register.application a ON a.id = e.thing AND e.kind = 'application'
        LEFT JOIN register.licence l ON l.id = e.thing AND e.kind = 'licence'
        LEFT JOIN register.filing f ON f.id = e.thing AND e.kind = 'filing'
        LEFT JOIN register.case_file c ON c.id = e.thing AND e.kind = 'case'
        LEFT JOIN register.referral r ON r.id = e.thing AND e.kind = 'referral'
        LEFT JOIN register.organisation o ON o.id = coalesce(e.exporter, a.exporter)
        WHERE e.person = $1
          AND (e.after IS NOT NULL OR e.verb IN ('assign', 'give-back'))
          AND ($2::date IS NULL OR e.day >= $2)
          AND ($3::date IS NULL OR e.day <= $3)
          AND ($4::text IS NULL OR e.kind = $4)
          AND ($5::text IS NULL OR e.verb = $5)
          AND (
            $6::text IS NULL
            OR position(upper($6) IN upper(concat_ws(' ', v.vin, a.number, l.number, f.number, c.number, r.number))) > 0
            OR position(lower($6) IN lower(o.name)) > 0
          )
          AND ($7::bigint IS NULL OR (e.transaction, e.id) < ($7::bigint, $8::bigint))
        ORDER BY e.transaction DESC, e.id DESC
        LIMIT $9`,
      [
        ...[person, since, until, kind, verb, text],
        ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
      ],
    );
    return page.of(rows, {
      key: ({ transaction, id }) => [transaction, id],
      item: ({ at, transaction: _transaction, id: _id, ...row }) => ({
        ...row,
        at: at.toISOString(),
      }),
    });
  },
});
