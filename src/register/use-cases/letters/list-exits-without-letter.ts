import { type LetterNeed, letterNeed } from '../../../domain/borders/letter-needed.ts';
import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { type Actor, JOB } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';

/** A car of a maker that left without a letter; days ISO. */
export interface ExitWithoutLetter {
  /** Of the licensed vehicle. */
  readonly id: string;
  readonly vin: string;
  /** Where customs says that it went, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly exitedOn: string;
  readonly appliedOn: string | null;
  /** Between first registration and application; null where one of them is not told. */
  readonly days: number | null;
  /** Whether the law asked for a letter. */
  readonly need: LetterNeed;
}

/** Which of them are wanted. */
export interface ExitsAsked extends PageAsked {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Year in which they left. */
  readonly year?: number;
  readonly vin?: string;
}

interface Row {
  readonly id: string;
  readonly vin: string;
  readonly country: string;
  readonly exitedOn: string;
  readonly appliedOn: string | null;
  readonly registeredOn: string | null;
  readonly pendingExportOn: string | null;
}

/** A letter that was issued or brought for the vehicle, whatever became of it later, or any that somebody told of. */
const WITHOUT = sql`
  v.maker = $1
  AND v.state IN ('exited', 'deregistered')
  AND NOT EXISTS (
    SELECT FROM register.letter l WHERE l.vin = v.vin AND l.issued_on <= v.exited_on
  )
  AND NOT EXISTS (
    SELECT FROM register.account_row r
    WHERE r.vin = v.vin AND r.account = 'letter' AND r.superseded_at IS NULL
  )
  AND ($2::text IS NULL OR coalesce(v.declared_destination, l.destination) = $2)
  AND ($3::int IS NULL OR v.exited_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31))
  AND ($4::text IS NULL OR v.vin = $4)
`;

const EXITS = prepared(sql`
  SELECT
    v.id, v.vin,
    coalesce(v.declared_destination, l.destination) AS country,
    v.exited_on::text AS "exitedOn",
    n.applied_on::text AS "appliedOn",
    told.registered AS "registeredOn",
    told.pending AS "pendingExportOn"
  FROM register.licensed_vehicle v
  JOIN register.licence l ON l.id = v.licence
  JOIN register.application_vehicle a ON a.id = v.decision
  LEFT JOIN LATERAL (
    SELECT max(n.applied_on) AS applied_on
    FROM register.application_version n
    WHERE n.application = a.application
  ) n ON true
  CROSS JOIN LATERAL (
    SELECT
      max(t.value) FILTER (WHERE t.fact = 'certificate.registeredOn') AS registered,
      max(t.value) FILTER (WHERE t.fact = 'certificate.pendingExportOn') AS pending
    FROM register.told_of(v.vin) t
  ) told
  WHERE ${WITHOUT}
    AND ($5::date IS NULL OR (v.exited_on, v.id) < ($5::date, $6::uuid))
  ORDER BY v.exited_on DESC, v.id DESC
  LIMIT $7
`);

const COUNT = prepared(sql`
  SELECT count(*)::int AS count
  FROM register.licensed_vehicle v
  JOIN register.licence l ON l.id = v.licence
  WHERE ${WITHOUT}
`);

const dayOf = (text: string | null): number | null => (text === null ? null : parseIsoDate(text));

const exitsIn = async (
  tx: Transaction,
  values: readonly unknown[],
): Promise<readonly Row[]> => tx.as(JOB, () => tx.rows<Row & { [column: string]: unknown }>(EXITS, values));

/** What is asked, as values of the statements. */
const valuesOf = (actor: Actor, { country, year, vin }: Omit<ExitsAsked, 'limit'>) => [
  ...[actor.maker, country ?? null, year ?? null, vin ?? null],
];

/**
 * Cars of the manufacturer's own make that left the country without a letter that anybody told of, the latest first.
 * The manufacturer is told which cars, where to and when: it answers for their service, whoever exported them. Who that
 * was is not told.
 */
export const listExitsWithoutLetter = (
  register: Register,
  actor: Actor,
  asked: ExitsAsked,
): Promise<Outcome<PageOf<ExitWithoutLetter>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const values = valuesOf(actor, asked);
    const page = pageAsked(register, 'exits without letter', asked, values);
    const rows = await exitsIn(tx, [
      ...values,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.rows,
    ]);
    const law = lawNow(register, await todayIn(tx));
    return page.of(rows, {
      key: ({ exitedOn, id }) => [exitedOn, id],
      item: ({ registeredOn: registered, pendingExportOn, ...row }) => {
        const [registeredOn, appliedOn] = [dayOf(registered), dayOf(row.appliedOn)];
        return {
          ...row,
          days:
            registeredOn === null || appliedOn === null
              ? null
              : daysBetween(registeredOn, appliedOn),
          need: letterNeed(law, {
            ...{ registeredOn, appliedOn },
            pendingExportOn: dayOf(pendingExportOn),
          }),
        };
      },
    });
  });

/** How many cars of the manufacturer's own make left without a letter. */
export const countExitsWithoutLetter = (
  register: Register,
  actor: Actor,
  asked: Omit<ExitsAsked, 'limit' | 'cursor'>,
): Promise<Outcome<{ readonly count: number }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const values = valuesOf(actor, asked);
    return tx.as(JOB, () => tx.one<{ count: number }>(COUNT, values));
  });
