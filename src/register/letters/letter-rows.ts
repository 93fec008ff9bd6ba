import { sql } from '../../domain/rules/sql/sql.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { RegisterLetter, RegisterLetterInFull } from './letter-shapes.ts';

/** A row of a list, with the moment to the microsecond by which lists are ordered. */
export type LetterRow = RegisterLetter & { readonly made: string };

const COLUMNS = sql`
  l.id, l.number, l.manufacturer, l.maker, l.application,
  l.application_number AS "applicationNumber",
  l.exporter,
  l.exporter_uscc AS "exporterUscc",
  l.exporter_name AS "exporterName",
  l.province, l.vin, l.model, l.destination, l.state,
  l.issued_on::text AS "issuedOn",
  l.suspended_on::text AS "suspendedOn",
  l.revoked_on::text AS "revokedOn",
  CASE
    WHEN l.state = 'signed' THEN to_char(l.held_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  END AS "heldUntil",
  l.ground, l.replaces, l.batch, d.code,
  to_char(l.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "madeAt",
  l.made_at::text AS made
`;

const FROM = sql`
  FROM register.letter l
  LEFT JOIN register.letter_document d
    ON d.letter = l.id AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
`;

/** A letter as callers are given it. */
export const letterOf = ({ made: _, ...letter }: LetterRow): RegisterLetter => letter;

/** By what letters are looked for; null: whatever. */
export interface LettersWanted {
  readonly state: string | null;
  /** Any of these. */
  readonly states: readonly string[] | null;
  /** These alone. */
  readonly ids: readonly string[] | null;
  /** A part of the exporter's name, or its code. */
  readonly exporter: string | null;
  /** A part of the model. */
  readonly model: string | null;
  /** Id of the application. */
  readonly application: string | null;
  readonly vin: string | null;
  /** The last characters of the VIN. */
  readonly ending: string | null;
  readonly number: string | null;
  /** Id of the letters issued together. */
  readonly batch: string | null;
  readonly destination: string | null;
  /** Of the office, GB/T 2260, two digits. */
  readonly province: string | null;
  /** True: those alone whose car does not match what the manufacturer that acts says that it built. */
  readonly differs: boolean;
  /** First registered in China so many days ago at most. */
  readonly registeredWithin: number | null;
  /** True: those alone for whose VIN there is another letter. */
  readonly again: boolean;
  /** Whether they are of a batch that waits for a second person; null: either. */
  readonly waitsForSecond: boolean | null;
}

/** What letters are looked for by, as a condition over `l`. */
const WANTED = sql`
  ($1::text IS NULL OR l.state = $1)
  AND ($2::uuid IS NULL OR l.application = $2)
  AND ($3::text IS NULL OR l.vin = $3)
  AND ($4::text IS NULL OR l.number = $4)
  AND ($5::uuid IS NULL OR l.batch = $5)
  AND ($6::text IS NULL OR l.destination = $6)
  AND ($7::text[] IS NULL OR l.state = ANY ($7))
  AND ($8::uuid[] IS NULL OR l.id = ANY ($8))
  AND ($9::text IS NULL OR l.exporter_uscc = upper($9) OR strpos(lower(l.exporter_name), lower($9)) > 0)
  AND ($10::text IS NULL OR strpos(lower(l.model), lower($10)) > 0)
  AND ($11::text IS NULL OR l.province = $11)
  AND (
    $12::text IS NULL
    OR (length($12) < 6 OR right(l.vin, 6) = right($12, 6)) AND right(l.vin, length($12)) = $12
  )
  AND (NOT $13::boolean OR register.differs_from_production(l.vin))
  AND (
    $14::int IS NULL
    OR EXISTS (
      SELECT FROM register.car_asked_for(l.application, l.vin) c
      WHERE c.registered_on >= register.today() - $14::int
    )
  )
  AND (NOT $15::boolean OR EXISTS (SELECT FROM register.letter o WHERE o.vin = l.vin AND o.id <> l.id))
  AND (
    $16::boolean IS NULL
    OR coalesce(l.batch IN (SELECT w.batch FROM register.second_person_waits() w), false) = $16
  )
`;

const wantedValues = (wanted: LettersWanted): readonly unknown[] => [
  wanted.state,
  wanted.application,
  wanted.vin,
  wanted.number,
  wanted.batch,
  wanted.destination,
  wanted.states,
  wanted.ids,
  wanted.exporter,
  wanted.model,
  wanted.province,
  wanted.ending,
  wanted.differs,
  wanted.registeredWithin,
  wanted.again,
  wanted.waitsForSecond,
];

const PLACED = '($17::timestamptz, $18::uuid)';

/** Letters that whoever acts sees, the newest first, or the oldest. */
export const findLetters = (
  tx: Transaction,
  wanted: LettersWanted,
  after: readonly string[] | null,
  { rows, oldestFirst = false }: { readonly rows: number; readonly oldestFirst?: boolean },
): Promise<readonly LetterRow[]> => {
  const [than, order] = oldestFirst ? ['>', 'ASC'] : ['<', 'DESC'];
  return tx.rows<LetterRow & { [column: string]: unknown }>(
    sql`
      SELECT ${COLUMNS}
      ${FROM}
      WHERE ${WANTED}
        AND ($17::text IS NULL OR (l.made_at, l.id) ${than} ${PLACED})
      ORDER BY l.made_at ${order}, l.id ${order}
      LIMIT $19
    `,
    [...wantedValues(wanted), after?.[0] ?? null, after?.[1] ?? null, rows],
  );
};

/** How many letters whoever acts sees, by state and destination. */
export const countFound = (
  tx: Transaction,
  wanted: LettersWanted,
): Promise<
  readonly { readonly state: string; readonly destination: string; readonly count: number }[]
> =>
  tx.rows<{ state: string; destination: string; count: number }>(
    sql`
      SELECT l.state, l.destination, count(*)::int AS count
      FROM register.letter l
      WHERE ${WANTED}
      GROUP BY l.state, l.destination
      ORDER BY l.state, l.destination
    `,
    wantedValues(wanted),
  );

const IN_FULL = prepared(sql`
  SELECT ${COLUMNS}, t.terms, coalesce(t.outlets, '[]') AS outlets
  ${FROM}
  LEFT JOIN register.letter_terms t ON t.id = l.terms
  WHERE l.id = ANY ($1)
  ORDER BY l.vin, l.id
`);

/** Letters by their ids, with what they promise, by VIN; those that whoever acts does not see are left out. */
export const lettersInFull = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly RegisterLetterInFull[]> =>
  (
    await tx.rows<RegisterLetterInFull & { made: string; [column: string]: unknown }>(IN_FULL, [
      ids,
    ])
  ).map(({ made: _, ...letter }) => letter);

/** A letter by its id; null where whoever acts sees none. */
export const letterInFull = async (
  tx: Transaction,
  id: string,
): Promise<RegisterLetterInFull | null> => (await lettersInFull(tx, [id]))[0] ?? null;
