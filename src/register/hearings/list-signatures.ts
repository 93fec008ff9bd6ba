import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { PROPOSES } from './hearing-shapes.ts';

/** What waits for a second signature, and what it still waits for. */
const WAITS = ['telling', 'answer', 'signature'] as const;

/** Something that one person proposed and another has to sign. */
const Signature = z
  .strictObject({
    proposes: z.enum(PROPOSES),
    /** The vehicle, the licence, or the standing; of vehicles that are refused together their group. */
    thing: z.uuid(),
    together: z.boolean().meta({ description: 'Vehicles of one proposal, signed for at once.' }),
    vehicles: z.number().int().meta({
      description: 'How many are refused together; 1 of a vehicle alone, 0 of anything else.',
    }),
    application: z.uuid().nullable().meta({ description: 'Of a vehicle.' }),
    exporter: z.uuid(),
    exporterName: z.string(),
    province: z.string(),
    label: z.string().nullable().meta({
      description: 'VIN, of several the first; or number of the licence.',
    }),
    proposedAt: z.iso.datetime(),
    waits: z.enum(WAITS).meta({
      description: 'For the exporter to be told, for its answer, or for the signature alone.',
    }),
    until: Day.nullable().meta({ description: 'Last day to answer, while that is waited for.' }),
    proposedByStaffNumber: z.string().nullable(),
    yours: z.boolean().meta({ description: 'You proposed it and do not sign it.' }),
  })
  .meta({ id: 'WaitingSignature' });
export type Signature = Shaped<typeof Signature>;

type SignatureRow = Omit<Signature, 'proposedAt'> & { proposedAt: Date; sorted: string };

/**
 * Everything that waits for a second signature, one `SELECT` a kind: `proposes`, `about` (of whom a hearing is),
 * `thing` (what is signed), `together`, `vehicles`, `application`, `exporter`, `province`, `label`, `proposed_at`,
 * `proposed_by`, `needs_hearing`. Another kind is another line.
 */
const PROPOSED = `
  SELECT 'refusal' AS proposes, v.id AS about, coalesce(v.refused_with, v.id) AS thing,
    v.refused_with IS NOT NULL AS together, 1 AS vehicles, v.application,
    v.exporter, v.province, v.vin AS label,
    v.stepped_at AS proposed_at, v.proposed_by, r.gate <> 'blocked' AS needs_hearing
  FROM register.application_vehicle v
  JOIN register.verdict r ON r.id = v.verdict
  WHERE v.state = 'refusalProposed'
  UNION ALL
  SELECT CASE s.state WHEN 'orderProposed' THEN 'order' ELSE 'bar' END, s.id, s.id, false, 0, NULL, s.exporter,
    s.province, NULL,
    s.stepped_at, s.proposed_by, true
  FROM register.standing_of s
  WHERE s.state IN ('orderProposed', 'barProposed')
  UNION ALL
  SELECT 'revocation', l.id, l.id, false, 0, NULL, h.exporter, h.province, l.number, h.proposed_at, h.proposed_by, true
  FROM register.hearing h
  JOIN register.licence l ON l.id = h.licence
  WHERE h.state NOT IN ('dropped', 'takenBack', 'signed')
    AND register.state_on('licence', to_jsonb(l), register.today()) NOT IN ('usedUp', 'surrendered', 'expired')
`;

/** What waits for a second signature in the own office, or in the nation; what may be signed now first. */
export const listSignatures = action({
  method: 'GET',
  path: '/v1/signatures',
  summary: { en: 'What waits for a second signature', zh: '待复核事项' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    ...SLICE_QUERY,
    /** True: those alone that whoever asks may sign now. */
    mine: z.stringbool().optional(),
  },
  answer: sliceSchema(Signature).extend({
    total: z.number().int().meta({ description: 'How many wait in all.' }),
    ready: z.number().int().meta({ description: 'How many of them whoever asks may sign now.' }),
  }),
  work: async ({ tx, register }, asked) => {
    const { mine = false } = asked;
    const { person, organisation } = tx.actor;
    const page = sliceAsked(register, 'signatures', asked, [organisation, person, mine]);
    const waiting = `
      WITH each_waiting AS (
        SELECT p.*, h.due_on,
          CASE
            WHEN NOT p.needs_hearing OR register.is_heard(h) THEN 3
            WHEN h.told_on IS NULL THEN 1
            ELSE 2
          END AS stage
        FROM (${PROPOSED}) p
        LEFT JOIN register.hearing h ON h.about = p.about AND h.state NOT IN ('dropped', 'takenBack', 'signed')
      ),
      -- what is refused together waits for what the last of its vehicles waits for
      waiting AS (
        SELECT w.proposes, w.thing, w.together, sum(w.vehicles)::int AS vehicles, w.application, w.exporter, w.province,
          min(w.label) AS label, min(w.proposed_at) AS proposed_at, max(w.due_on) AS due_on,
          (ARRAY['telling', 'answer', 'signature'])[min(w.stage)] AS waits,
          w.proposed_by IS NOT DISTINCT FROM $1::uuid AS yours, min(by.staff_number) AS staff_number
        FROM each_waiting w
        LEFT JOIN register.person by ON by.id = w.proposed_by
        GROUP BY w.proposes, w.thing, w.together, w.application, w.exporter, w.province, w.proposed_by
      )`;
    const counted = await tx.one<{ total: number; ready: number }>(
      `${waiting}
        SELECT count(*)::int AS total,
          (count(*) FILTER (WHERE waits = 'signature' AND NOT yours))::int AS ready
        FROM waiting`,
      [person],
    );
    const rows = await tx.rows<SignatureRow>(
      `${waiting}
        SELECT w.proposes, w.thing, w.together, w.vehicles, w.application, w.exporter, o.name AS "exporterName",
          w.province, w.label, w.proposed_at AS "proposedAt", w.staff_number AS "proposedByStaffNumber",
          w.waits, CASE w.waits WHEN 'answer' THEN w.due_on END AS until, w.yours, sorted
        FROM waiting w
        JOIN register.organisation o ON o.id = w.exporter
        CROSS JOIN LATERAL (
          SELECT concat(CASE WHEN waits = 'signature' AND NOT yours THEN 0 ELSE 1 END, w.proposed_at) AS sorted
        ) s
        WHERE (NOT $2::boolean OR (w.waits = 'signature' AND NOT w.yours))
          AND ($3::text IS NULL OR (sorted, w.thing) > ($3, $4::uuid))
        ORDER BY sorted, w.thing
        LIMIT $5`,
      [person, mine, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return {
      ...counted,
      ...page.of(rows, {
        key: (row) => [row.sorted, row.thing],
        item: ({ sorted: _, ...row }) => ({ ...row, proposedAt: row.proposedAt.toISOString() }),
      }),
    };
  },
});
