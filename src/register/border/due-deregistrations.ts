import { z } from 'zod';
import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { DUTY_STATE, toldUntil } from '../duties/untold.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { vinIn } from '../read-vin.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';

/** A vehicle that left and is to be deregistered. */
export const DueDeregistration = z
  .strictObject({
    id: z.uuid().meta({ description: 'Of the duty.' }),
    vin: z.string(),
    plate: z.string().nullable(),
    certificate: z
      .string()
      .nullable()
      .meta({ description: 'Number of its registration certificate.' }),
    province: z.string().nullable().meta({ description: 'Of registration, GB/T 2260.' }),
    exporter: z.string(),
    licence: z.string(),
    port: z.string().nullable().meta({ description: 'The customs office that let it out.' }),
    exitedOn: Day.nullable(),
    due: Day,
    state: z.string().meta({ description: '`open`, `overdue`, or `untold` as of `listDuties`.' }),
  })
  .meta({ id: 'DueDeregistration' });
export type DueDeregistration = Shaped<typeof DueDeregistration>;

/** By what the list may be narrowed. */
const NARROWED = {
  q: Name.optional().meta({ description: 'A VIN, a plate, or the number of a certificate.' }),
  state: z.enum(['open', 'overdue', 'untold']).optional(),
  dueBy: Day.optional().meta({ description: 'Those that fall due by this day, inclusive.' }),
  province: Name.optional().meta({ description: 'Of registration, GB/T 2260.' }),
  exporter: Name.optional().meta({ description: 'Its code, or a part of its name.' }),
  licence: Name.optional().meta({ description: 'Number of a licence.' }),
  port: Name.optional().meta({ description: 'A part of the name of the customs office.' }),
};
type Narrowed = Partial<Record<Exclude<keyof typeof NARROWED, 'state'>, string>> & {
  readonly state?: 'open' | 'overdue' | 'untold' | undefined;
};

const ACCESS = { right: 'read', parts: ['registry'] } as const;

/** Vehicles of a VIN, a plate or a certificate; null where none of them is asked for. */
const vinsOf = async (tx: Transaction, asked: string | null): Promise<readonly string[] | null> => {
  if (asked === null) return null;
  const vin = vinIn(asked);
  if (vin !== null) return [vin];
  // the register itself finds which vehicles bear it; the list shows those that the registry may see
  const rows = await tx.as(JOB, () =>
    tx.rows<{ vin: string }>(
      `SELECT r.vin
        FROM register.account_key k
        JOIN register.account_row r ON r.id = k.row_id
        WHERE k.kind = 'certificate' AND k.value = $1 AND r.superseded_at IS NULL AND r.vin IS NOT NULL
        UNION
        SELECT r.vin
        FROM register.account_row r
        WHERE r.account = 'certificate'
          AND r.superseded_at IS NULL
          AND r.facts ? 'certificate.plate'
          AND register.plain_plate(r.facts ->> 'certificate.plate') = register.plain_plate($2)
          AND r.vin IS NOT NULL`,
      [plainNumber(asked), asked],
    ),
  );
  return rows.map((row) => row.vin);
};

/**
 * Vehicles that left and wait to be deregistered, as they are narrowed: the first two parameters are those of
 * `toldUntil`, the third the rule of the duty, seven are of `narrowing`.
 */
const DUE = sql`
  FROM register.duty d
  CROSS JOIN LATERAL (SELECT ${DUTY_STATE} AS state) s
  JOIN register.licensed_vehicle v ON v.id = d.vehicle
  JOIN register.licence l ON l.id = v.licence
  JOIN register.organisation o ON o.id = l.exporter
  LEFT JOIN register.organisation p ON p.id = v.stepped_for AND p.part = 'customs'
  LEFT JOIN LATERAL (
    SELECT
      c.facts ->> 'certificate.plate' AS plate,
      c.facts ->> 'certificate.number' AS certificate,
      c.facts ->> 'certificate.province' AS province
    FROM register.account_row c
    WHERE c.vin = d.vin AND c.account = 'certificate' AND c.superseded_at IS NULL AND c.standing <> 'stated'
    ORDER BY c.facts ->> 'certificate.pendingExportOn' DESC NULLS LAST, c.id DESC
    LIMIT 1
  ) c ON true
  WHERE d.rule = $3
    AND d.state = 'open'
    AND ($4::text[] IS NULL OR d.vin = ANY ($4))
    AND ($5::text IS NULL OR s.state = $5)
    AND ($6::date IS NULL OR d.due <= $6)
    AND ($7::text IS NULL OR c.province = $7)
    AND ($8::text IS NULL OR o.uscc = $8 OR position($8 IN o.name) > 0)
    AND ($9::text IS NULL OR l.number = $9)
    AND ($10::text IS NULL OR position($10 IN p.name) > 0)`;

const narrowing = async (
  register: Register,
  tx: Transaction,
  { q, state, dueBy, province, exporter, licence, port }: Narrowed,
): Promise<readonly unknown[]> => [
  ...(await toldUntil(register, tx)),
  DUTY_RULES.deregistration,
  await vinsOf(tx, q ?? null),
  state ?? null,
  dueBy ?? null,
  province ?? null,
  exporter ?? null,
  licence ?? null,
  port ?? null,
];

/** Vehicles that left and wait to be deregistered, by the day it falls due, with what a clerk works by. */
export const listDueDeregistrations = action({
  method: 'GET',
  path: '/v1/deregistrations/due',
  summary: {
    en: 'Vehicles that left and are to be deregistered',
    zh: '已出境待注销的车辆',
  },
  access: ACCESS,
  query: { ...NARROWED, ...SLICE_QUERY },
  answer: sliceSchema(DueDeregistration),
  work: async ({ tx, register }, { cursor, limit, ...narrowed }) => {
    const asked = { limit, ...(cursor !== undefined && { cursor }) };
    const page = sliceAsked(register, 'due-deregistrations', asked, [
      tx.actor.organisation,
      JSON.stringify(narrowed),
    ]);
    const rows = await tx.rows<DueDeregistration>(
      `SELECT d.id, d.vin, c.plate, c.certificate, c.province, o.name AS exporter, l.number AS licence,
          p.name AS port, v.exited_on AS "exitedOn", d.due, s.state
        ${DUE}
          AND ($11::date IS NULL OR (d.due, d.id) > ($11, $12::uuid))
        ORDER BY d.due, d.id
        LIMIT $13`,
      [
        ...(await narrowing(register, tx, narrowed)),
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.rows,
      ],
    );
    return page.of(rows, { key: ({ due, id }) => [due, id], item: (row) => row });
  },
});

/** How many wait, as the list is narrowed, and how many of them are overdue. */
export const countDueDeregistrations = action({
  method: 'GET',
  path: '/v1/deregistrations/due-counts',
  summary: { en: 'How many deregistrations wait', zh: '待注销车辆数量' },
  access: ACCESS,
  query: NARROWED,
  answer: z
    .strictObject({ all: z.number().int(), overdue: z.number().int() })
    .meta({ id: 'DueDeregistrationCounts' }),
  work: async ({ tx, register }, narrowed) =>
    tx.one<{ all: number; overdue: number }>(
      `SELECT count(*)::int AS "all", (count(*) FILTER (WHERE s.state = 'overdue'))::int AS overdue
        ${DUE}`,
      [...(await narrowing(register, tx, narrowed))],
    ),
});
