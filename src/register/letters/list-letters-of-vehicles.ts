import { sql } from '../../domain/rules/sql/sql.ts';
import type { LetterAnswer } from '../../letters/verification.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';

/** The letter of one vehicle of an application that counts most. */
export interface LetterOfVehicle {
  readonly vin: string;
  readonly id: string;
  readonly number: string;
  /** `issued-here`: in the register from its request on; `brought`: signed elsewhere and brought as a file. */
  readonly kind: 'issued-here' | 'brought';
  /** Of the life of letters; of one that was brought what verification answered then. */
  readonly state: string | LetterAnswer;
  /** Of a letter that was declined, suspended or revoked. */
  readonly ground: string | null;
  /** The day in China on which it came to this, ISO. */
  readonly on: string;
}

/** One in force or suspended counts before one that was brought, that before one under way, and what ended is last. */
const LETTERS = sql`
  SELECT DISTINCT ON (one.vin)
    one.vin, one.id, one.number, one.kind, one.state, one.ground,
    (one.at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on"
  FROM (
    SELECT
      l.vin, l.id, l.number, 'issued-here' AS kind, l.state, l.ground, l.stepped_at AS at,
      CASE
        WHEN l.state IN ('issued', 'suspended') THEN 1
        WHEN l.state IN ('requested', 'drafted') THEN 3
        ELSE 4
      END AS place
    FROM register.letter l
    WHERE l.application = $1
    UNION ALL
    SELECT
      b.vin, b.id, b.number, 'brought', b.verification ->> 'answer', NULL, b.brought_at, 2
    FROM register.letter_brought b
    WHERE b.application = $1 AND b.ended_at IS NULL
  ) one
  WHERE $2::text[] IS NULL OR one.vin = ANY ($2)
  ORDER BY one.vin, one.place, one.at DESC, one.id
`;

/** Which vehicles are meant. */
export interface VehiclesAsked {
  /** Id of the application. */
  readonly application: string;
  /** Absent: all. */
  readonly vins?: readonly string[];
}

/** The letters of vehicles of an application, one a vehicle, by VIN; a vehicle without is left out. */
export const lettersOfVehicles = (
  register: Register,
  actor: Actor,
  { application, vins }: VehiclesAsked,
): Promise<Outcome<readonly LetterOfVehicle[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    return tx.rows<LetterOfVehicle & { [column: string]: unknown }>(LETTERS, [
      application,
      vins ?? null,
    ]);
  });
